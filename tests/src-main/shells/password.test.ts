import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { readPassword } from '../../../src-main/shells/console/password'

const QUESTION = 'Password: '

/** Types into an input and gives what was read, and what was shown. */
async function typed(parts: readonly (string | Buffer)[], isTTY: boolean) {
  const raw: boolean[] = []
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: (mode: boolean) => raw.push(mode) })
  let shown = ''
  const answer = readPassword(input, { write: (text) => (shown += text) }, QUESTION)
  for (const part of parts) input.write(part)
  if (!isTTY) input.end()
  return { password: await answer, shown, raw }
}

test.each([
  [['Passw0rd-Ünïque 암호\n'], 'Passw0rd-Ünïque 암호'],
  [['Pass', 'w0rd\r\n', 'the next line\n'], 'Passw0rd'],
  [['\ufeffPassw0rd'], 'Passw0rd'],
  [[' spaces stay '], ' spaces stay '],
  [[], null],
  [['\r\n'], null],
  [[Buffer.from([0x50, 0xbe, 0xcf, 0x0a])], null],
  [['x'.repeat(2000)], null],
])('from a pipe: %j', async (parts, password) => {
  expect(await typed(parts, false)).toEqual({ password, shown: '', raw: [] })
})

test.each([
  ['Passw0rd\r', 'Passw0rd'],
  ['Pastx\u007fsw0rd\r', 'Pastsw0rd'],
  ['\r', null],
  ['Passw0\u0003', null],
])('typed at the keyboard, nothing of it is shown: %j', async (keys, password) => {
  expect(await typed([keys], true)).toEqual({ password, shown: `${QUESTION}\n`, raw: [true, false] })
})
