import { contextBridge, ipcRenderer } from 'electron'
import { callNames } from '#shared/contract/contract'

// Named functions only: the page gets neither ipcRenderer nor the event of an answer.
const calls = callNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(`wizard:${name}`, input)])
contextBridge.exposeInMainWorld('wizard', Object.fromEntries(calls))
