/** Which of many computers a visit is about. */
export const whichComputer = {
  'ui.computer.title': 'Which computer is it?',
  'ui.computer.lead': 'The server knows many. Pick the one that does not report, or type its name.',
  'ui.computer.name': 'Name of the computer',
  'ui.computer.list': 'Known to this server, silent longest first',
  'ui.computer.reading': 'The list of the server is being read …',
  'ui.computer.shown': '{n} of {m} shown. Type a part of the name to find another one.',
  'ui.computer.none': 'The list has no such name. It can be used all the same.',
  'ui.computer.report': 'Last report: {age}',
  'ui.computer.contact': 'Last contact: {age}',
  'ui.computer.never': 'never',
  'ui.computer.use': 'Use this name',
  'ui.computer.unknown': 'I do not know its name',
  'ui.computer.about': 'Computer: {name}',
  'ui.computer.about-none': 'Computer: not known',
  'ui.computer.change': 'Another computer',
} as const
