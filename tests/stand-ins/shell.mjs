import { setTimeout as pause } from 'node:timers/promises'
import { createInterface } from 'node:readline'

// A shell that speaks as Windows PowerShell does on standard input and output, without being one: it understands the few lines that
// the program sends, and misbehaves as its first argument says. Each call of a request is a word that says what to answer.

const CRLF = '\r\n'
const manner = process.argv[2] ?? 'plain'
const session = { version: '5.1', languageMode: 'FullLanguage', policies: {}, bits: 64, elevated: true }

/** What is printed but not out yet: a real shell writes several lines in one piece where it is quick. */
let held = ''
const out = (/** @type {string} */ text) => void (held += text)
function flush() {
  const text = held
  held = ''
  if (text !== '') process.stdout.write(text)
}

/** @param {unknown} value */
const answerOf = (value) => ({ ok: true, value, problem: null, milliseconds: 1 })
/** @param {string} id @param {number} index @param {unknown} answer */
const frame = (id, index, answer) =>
  `\n#wsus-medic ${id} ${index} ${Buffer.from(JSON.stringify(answer)).toString('base64')}${manner === 'crlf' ? CRLF : '\n'}`

/** @param {string} id @param {number} index @param {{ call: string, arguments: any }} one */
async function answer(id, index, { call, arguments: given }) {
  const plain = frame(id, index, answerOf(call === 'session' ? session : given.value))
  if (call === 'silent') await pause(60_000)
  else if (call === 'die') process.exit(3)
  else if (call === 'twice') out(plain + frame(id, index, answerOf('a second answer')))
  else if (call === 'garbled') out(`\n#wsus-medic ${id} ${index} ${Buffer.from('{"ok":').toString('base64')}\n`)
  else if (call === 'other') out(frame('r999', index, answerOf('of somebody else')) + plain)
  else if (call === 'flood') out('x'.repeat(40 * 1024 * 1024) + plain)
  else if (call === 'noisy') out(`banner without end${plain}{"looks":"like an answer"}\n#wsus-medic half a line\n`)
  else if (call === 'after') out(`${plain}\u0000`)
  else if (call === 'pid') out(frame(id, index, answerOf(process.pid)))
  else if (call === 'split') {
    // A letter of three bytes, cut in two.
    flush()
    const letter = Buffer.from('\uC11C')
    process.stdout.write(letter.subarray(0, 1))
    await pause(30)
    process.stdout.write(letter.subarray(1))
    for (const piece of plain.match(/[^]{1,7}/g) ?? []) process.stdout.write(piece)
  } else out(plain)
}

for await (const line of createInterface({ input: process.stdin })) {
  const [, stream, delimiter] = /^\[Console\]::(Out|Error)\.Write\("(\w+)`n"\)$/.exec(line) ?? []
  const request = /^Invoke-HostRequest (\S+)$/.exec(line)?.[1]
  if (manner === 'constrained' && delimiter) {
    process.stderr.write(
      `+ CategoryInfo : InvalidOperation${CRLF}    + FullyQualifiedErrorId : MethodInvocationNotSupportedIn${CRLF}   ConstrainedLanguage${CRLF}`,
    )
  } else if (manner === 'policy' && !delimiter) {
    process.stderr.write(`. : (translated)${CRLF}    + FullyQualifiedErrorId : UnauthorizedAccess${CRLF}`)
  } else if (stream === 'Error') process.stderr.write(`${delimiter}\n`)
  else if (stream === 'Out') {
    out(`${delimiter}\n`)
    // The second one closes: all in one piece.
    if (held.indexOf(delimiter ?? '') !== held.lastIndexOf(delimiter ?? '') || manner === 'pieces') flush()
  } else if (request) {
    const { id, calls } = JSON.parse(Buffer.from(request, 'base64').toString())
    for (const [index, one] of calls.entries()) {
      await answer(id, index, one)
      if (manner === 'pieces' || calls.length > 1) flush()
    }
  }
}
