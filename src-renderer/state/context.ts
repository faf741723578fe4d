import { createContext } from 'svelte'
import type { App } from './app.svelte'

/** The one App of the page, for every component below `App.svelte`. */
export const [useApp, provideApp] = createContext<App>()
