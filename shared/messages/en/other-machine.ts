/** A visit with two machines: whose facts these are, why they matter, and how to get them. */
export const otherMachine = {
  'ui.other.server': 'On the WSUS server',
  'ui.other.server.why':
    'Whether the computer asks and reports is known only by the WSUS server. You are at the computer, so this half cannot be read from here.',
  'ui.other.server.known': 'This was read on the WSUS server. It stays valid while you are at the computer.',
  'ui.other.server.how':
    'Start WSUS Medic on the WSUS server, look for the same symptom, download the case file on the ticket screen, and add it here.',
  'ui.other.server.plan': 'Carry this plan out in WSUS Medic on the WSUS server.',
  'ui.other.server.go': 'Go to the WSUS server',
  'ui.other.server.add': 'Add the server’s case file',
  'ui.other.server.changes':
    'The plan changes the WSUS server, and you are at the computer. You can read it here, and carry it out there.',
  'ui.other.server.undo': 'This was done on the WSUS server, and can be undone there.',
  'ui.other.computer': 'On the computer',
  'ui.other.computer.why':
    'Cable, address, settings and services of the computer can be seen only on the computer itself. You are at the WSUS server, so this half cannot be read from here.',
  'ui.other.computer.known': 'This was read on the computer. It stays valid while you are at the WSUS server.',
  'ui.other.computer.how':
    'Start WSUS Medic on the computer, look for the same symptom, download the case file on the ticket screen, and add it here.',
  'ui.other.computer.plan': 'Carry this plan out in WSUS Medic on the computer.',
  'ui.other.computer.go': 'Go to the computer',
  'ui.other.computer.add': 'Add the computer’s case file',
  'ui.other.computer.changes':
    'The plan changes the computer, and you are at the WSUS server. You can read it here, and carry it out there.',
  'ui.other.computer.undo': 'This was done on the computer, and can be undone there.',
  'ui.other.unread': 'Not read yet. It can only be read there.',
  'ui.practice.begins.computer': 'Begins at the computer',
  'ui.other.added': 'The case file was added.',
  'ui.check.elsewhere': 'Cannot be judged from here: {count} of {of}',
  'ui.check.elsewhere.why': 'The facts that decide are on the other machine. How to get them is below.',
  'ui.check.elsewhere.more': 'The facts that decide are on the other machine. Could not check besides: {count}',
  'ui.check.also-elsewhere': 'Found. Besides that, cannot be judged from here: {count}',
  'ui.handover.computer': 'Computer: {computer}',
  'ui.sheet.computer': 'Computer',
} as const
