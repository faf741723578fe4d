import { test as plain } from '@playwright/test'
import type { Language } from '#shared/messages/translate'
import { walker, type Walker } from '../screens/walk'
import { launchWindow, type LaunchedWindow } from './launch'
import { folder, removeFolder } from './program'

interface Opened extends LaunchedWindow {
  /** Somebody in front of it. */
  person: Walker
}

interface Given {
  /** A home for the cases that outlives a window. */
  home: string
  /** Opens a window on that home; all are closed when the test ends, however it ends. */
  open: (language: Language) => Promise<Opened>
}

/** Playwright's `test` for journeys through the window. */
export const test = plain.extend<Given>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  home: async ({}, use) => {
    const home = folder('home')
    await use(home)
    removeFolder(home)
  },
  open: async ({ home }, use) => {
    const opened: LaunchedWindow[] = []
    await use(async (language) => {
      const window = await launchWindow({ language, home })
      opened.push(window)
      return { ...window, person: walker(window.page, language) }
    })
    for (const window of opened) await window.close()
  },
})
