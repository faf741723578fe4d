import type { TreeKey } from './trees'

/** The questions and checks of S1: a computer has not reported. */
export const computerTree = {
  'symptom.computer-not-reported.title': 'A computer has not reported',
  'symptom.computer-not-reported.quote':
    'This computer has not reported status yet. · This computer has not reported status in 30 or more days.',
  'node.computer-not-reported.affected.title': 'How many computers do not report?',
  'node.computer-not-reported.affected.why':
    'One computer: look at that one. All of them since the same hour: look at the server. Some that show in turn: they may share an identity.',
  'node.computer-not-reported.planned.title': 'Is somebody working on this server, or was a part stopped on purpose?',
  'node.computer-not-reported.planned.why':
    'What was stopped on purpose must not be started without asking. An emergency block against an attack looks the same.',
  'node.computer-not-reported.server.title': 'Does the server take reports at all?',
  'node.computer-not-reported.server.why':
    'Computers report through IIS, the site and the application pool, and through the firewall of the server. One of these off, and all fall silent.',
  'node.computer-not-reported.data.title': 'Does the server get at its database and its files?',
  'node.computer-not-reported.data.why': 'Without them the pages answer, and take nothing.',
  'node.computer-not-reported.twins.title': 'Do cloned computers share one identity?',
  'node.computer-not-reported.twins.why':
    'They show in turn. That is what clones with the same id look like, and nothing has to be done at cable or policy.',
  'node.computer-not-reported.row.title': 'What does the server know of this computer?',
  'node.computer-not-reported.row.why':
    'Before anybody gets up: is its row left over, does another server or Configuration Manager look after it, is the server full?',
  'node.computer-not-reported.times.title': 'Which of the two times is old?',
  'node.computer-not-reported.times.why':
    'Last contact and last status report are two things. Contact fresh and report old: the computer is on and connected, and only its report gets lost.',
  'node.computer-not-reported.reports-first.title': 'Why does the report not arrive?',
  'node.computer-not-reported.reports-first.why':
    'The computer asks and is answered. So the page that takes reports, its table and the way of the report are looked at, and nothing else.',
  'node.computer-not-reported.power.title': 'Is the computer on?',
  'node.computer-not-reported.power.why':
    'Look at it, or ask whoever sits there. A dark screen is not enough: press a key.',
  'node.computer-not-reported.power-check.title': 'Does the computer answer the server?',
  'node.computer-not-reported.power-check.why':
    'A computer that is off answers to nothing. One that answers to anything at all is on.',
  'node.computer-not-reported.kind.title': 'How is the computer connected?',
  'node.computer-not-reported.kind.why': 'Cable, Wi-Fi and places outside the company fail in different ways.',
  'node.computer-not-reported.light.title': 'Is the link light on?',
  'node.computer-not-reported.light.why':
    'The small light where the cable goes into the computer. It is lit or blinks green or orange when the cable has a connection.',
  'node.computer-not-reported.adapter.title': 'Is the network adapter switched on in Windows?',
  'node.computer-not-reported.adapter.why':
    'An adapter that is disabled or faulty keeps the light dark, and no cable helps. So this comes before the cable.',
  'node.computer-not-reported.seated.title': 'Is the cable plugged in firmly at both ends?',
  'node.computer-not-reported.seated.why': 'At the computer and at the wall. Press until it clicks, and pull a little.',
  'node.computer-not-reported.cable.title': 'Does the light come on with a cable that certainly works?',
  'node.computer-not-reported.cable.why': 'Take one from a computer that is online, and change nothing else.',
  'node.computer-not-reported.port.title': 'Does the light come on at another wall port?',
  'node.computer-not-reported.port.why': 'Use a port where another computer works, with the same cable.',
  'node.computer-not-reported.other.title': 'Does another computer get a link at this cable and this port?',
  'node.computer-not-reported.other.why':
    'If it does, cable and port are fine, and the adapter of this computer is not.',
  'node.computer-not-reported.link.title': 'Why is there no link?',
  'node.computer-not-reported.link.why':
    'What Windows says about the adapter, and what the test with cable and port has shown, are put together.',
  'node.computer-not-reported.wireless.title': 'Is the computer joined to the Wi-Fi of the company?',
  'node.computer-not-reported.wireless.why':
    'The Wi-Fi for guests and the hotspot of a phone look connected, and lead past WSUS.',
  'node.computer-not-reported.address.title': 'Does the computer have an address of the company?',
  'node.computer-not-reported.address.why':
    'A link alone is not a way. An address that begins with 169.254 means that nobody gave one out.',
  'node.computer-not-reported.policy.title': 'Does the computer know whom to ask?',
  'node.computer-not-reported.policy.why':
    'The address of WSUS comes by policy. Missing, wrong, switched off, or overruled by another policy: the server hears nothing.',
  'node.computer-not-reported.services.title': 'May the services of Windows Update start, and is the clock right?',
  'node.computer-not-reported.services.why':
    'Disabled services search for nothing. A wrong clock lets certificates fail.',
  'node.computer-not-reported.path.title': 'Does the computer get through to WSUS?',
  'node.computer-not-reported.path.why':
    'First the name has to lead to the right server, then the port has to answer, then no proxy may stand between.',
  'node.computer-not-reported.scan.title': 'How does the search for updates end?',
  'node.computer-not-reported.scan.why':
    'The code of the last search leads to the cause. No code and a new computer: it is only too early.',
  'node.computer-not-reported.reports.title': 'Does the report arrive, and in the right group?',
  'node.computer-not-reported.reports.why':
    'Searching works. What is left is the way of the report into the database, and the group under which it is shown.',
  'node.computer-not-reported.identity.title': 'Is it really this computer?',
  'node.computer-not-reported.identity.why':
    'Clones with the same id hide each other. And a computer that was on before may be off by now.',
  'node.computer-not-reported.end.title': 'Result',
  'node.computer-not-reported.end.why':
    'What was found, what was fixed, and what could not be checked. A fresh report is the proof; it can take until the next search, up to a day. Look at both times again tomorrow.',
} as const satisfies Partial<Record<TreeKey, string>>
