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

export const keysFor = (pictures: boolean) => keys.filter(({ what }) => pictures || what !== 'ui.keys.picture')
