import type { IpcMain } from 'electron'
import { callNames } from '#shared/contract/contract'
import { fail, type Result } from '#shared/kernel/result'
import { serve } from '../../src-main/app/serve'
import { createWizard } from '../../src-main/app/wizard'
import { clock } from '../../src-main/adapters/clock'
import { connectPage } from '../../src-main/shells/electron/bridge'
import { openLoopback } from '../../src-main/shells/loopback/server'
import { browserOf } from '../fakes/browser'
import { fakePorts, type FakePorts } from '../fakes/fake-ports'

/** One way to reach the application, as the page on that face uses it. */
export interface Face {
  name: string
  ports: FakePorts
  call(name: string, input: unknown): Promise<Result<unknown>>
  close(): Promise<void>
}

type Wishes = Parameters<typeof fakePorts>[0]
function application(wishes: Wishes) {
  const ports = fakePorts({ clock, ...wishes })
  const wizard = createWizard(ports)
  return { ports, door: (name: string, input: unknown) => serve(wizard, ports, name, input) }
}

async function inProcess(wishes: Wishes): Promise<Face> {
  const { ports, door } = application(wishes)
  return { name: 'in process', ports, call: door, close: async () => undefined }
}

/** Real HTTP on 127.0.0.1, with the cookie and the token that a browser would have. */
async function browserPage(wishes: Wishes): Promise<Face> {
  const { ports, door } = application(wishes)
  const page = await openLoopback({ files: new Map(), call: door })
  const browser = await browserOf(page)
  return {
    name: 'browser page',
    ports,
    async call(name, input) {
      const { status, text } = await browser.call(name, input)
      // What is refused before it is a call at all has no answer of the application.
      return status === 200 ? (JSON.parse(text) as Result<unknown>) : fail({ code: 'bad-request', call: name })
    },
    close: page.close,
  }
}

type Handler = Parameters<IpcMain['handle']>[1]
export const OURS = { senderFrame: { parent: null, origin: 'app://wsus-medic' } } as unknown as Parameters<Handler>[0]

/** Electron's side of the bridge, written by hand: what is sent is cloned both ways, as between its processes. */
export function fakeIpc() {
  const handlers = new Map<string, Handler>()
  return {
    handlers,
    handle: (channel: string, handler: Handler) => void handlers.set(channel, handler),
    async invoke(channel: string, event: Parameters<Handler>[0], input: unknown): Promise<Result<unknown>> {
      const handler = handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      return structuredClone((await handler(event, structuredClone(input))) as Result<unknown>)
    },
  }
}

async function electronWindow(wishes: Wishes): Promise<Face> {
  const { ports, door } = application(wishes)
  const ipc = fakeIpc()
  connectPage(ipc, door)
  return {
    name: 'window',
    ports,
    // The preload script gives the page a function for each call and nothing else.
    call: (name, input) =>
      callNames.some((known) => known === name)
        ? ipc.invoke(`wizard:${name}`, OURS, input)
        : Promise.resolve(fail({ code: 'bad-request', call: name })),
    close: async () => undefined,
  }
}

export const faces: readonly { name: string; open(wishes?: Wishes): Promise<Face> }[] = [
  { name: 'in process', open: (wishes = {}) => inProcess(wishes) },
  { name: 'browser page', open: (wishes = {}) => browserPage(wishes) },
  { name: 'window', open: (wishes = {}) => electronWindow(wishes) },
]
