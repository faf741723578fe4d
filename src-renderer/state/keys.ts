/** Every key that does something beyond Tab, arrows and Enter; the help lists just these. */
const keys = [
  { key: 'Alt+N', what: 'ui.keys.first' },
  { key: 'Alt+B', what: 'ui.keys.back' },
  { key: '1 … 9', what: 'ui.keys.choice' },
  { key: 'Alt+M', what: 'ui.keys.map' },
  { key: 'Alt+T', what: 'ui.keys.ticket' },
  { key: 'Alt+L', what: 'ui.keys.lookup' },
  { key: 'Alt+H', what: 'ui.keys.history' },
  { key: 'Ctrl+Shift+S', what: 'ui.keys.picture' },
  { key: 'F1', what: 'ui.keys.help' },
] as const

/**
 * What a key is for. Alt and a letter press whatever on the screen says so of itself; the key counts and not the letter, so that
 * it works while Korean is typed.
 */
export function actionOf(event: KeyboardEvent): 'photograph' | 'help' | HTMLElement | null {
  // A key that is held down must not press what its own first press brought up.
  if (event.repeat) return null
  if (event.ctrlKey && event.shiftKey && event.code === 'KeyS') return 'photograph'
  if (event.key === 'F1') return 'help'
  if (!event.altKey || event.ctrlKey || event.metaKey || !event.code.startsWith('Key')) return null
  const shown = document.querySelector<HTMLElement>(`[aria-keyshortcuts="Alt+${event.code.slice(3)}"]`)
  return shown?.closest('[inert]') || document.querySelector('[role="dialog"]') ? null : shown
}

export const keysFor = (pictures: boolean) => keys.filter(({ what }) => pictures || what !== 'ui.keys.picture')
