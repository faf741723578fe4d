import diagnostics from 'node:diagnostics_channel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { VisitView } from '#shared/contract/views'
import { faces } from './faces'

const CASE = 'services-not-running'

/** Pieces that mean something to a shell, to PowerShell, to SQL, to a path, and look-alikes of them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          ';',
          '|',
          '&&',
          '$(',
          '`',
          '$env:',
          '\n',
          '\r\n',
          '\u2028',
          '"',
          "'",
          '’',
          '；',
          '｜',
          '＄（',
          '%00',
          '\u0000',
          '../',
          '..\\',
          '\\\\srv\\x',
          '--',
          '/*',
          "' OR 1=1",
        ],
        ...[
          'Start-Process calc',
          'powershell -enc ',
          'cmd /c ',
          'rm -rf /',
          'Invoke-Expression',
          'DROP DATABASE SUSDB',
          '@{',
          '}',
          '{{',
          '%COMSPEC%',
          '<script>',
        ],
      ),
      fc.string({ maxLength: 6, unit: 'binary' }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').slice(0, 78))

// 350 strings over each of three faces.
test.each(faces)(
  'hostile strings, wherever an id may stand, reach neither a step nor a journal nor a process: $name',
  { timeout: 60_000 },
  async ({ open }) => {
    const performed: unknown[] = []
    const processes: unknown[] = []
    const born = (message: unknown) => processes.push(message)
    diagnostics.subscribe('child_process', born)
    const face = await open({
      source: (real) => ({
        ...real,
        hands: real.hands && {
          ...real.hands,
          perform(step) {
            performed.push(step)
            return real.hands?.perform(step) ?? Promise.reject(new Error('no hands'))
          },
        },
      }),
    })
    const opened = await face.call('openVisit', { symptom: CASE, situation: 'wid-stopped' })
    const visit = opened.ok ? (opened.value as VisitView).id : ''
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (text, ours) => {
        const id = ours ? visit : text
        const inputs: [string, object][] = [
          ['openVisit', { symptom: text }],
          ['openVisit', { symptom: CASE, situation: text }],
          ['answer', { visit: id, node: text, choice: text }],
          ['answer', { visit: id, node: 'listed', choice: text }],
          ['cancelReading', { visit: id, fact: text }],
          ['leave', { visit: id, node: text }],
          ['planFix', { visit: id, cause: text, fix: text, option: text }],
          ['planFix', { visit: id, cause: 'db-service-stopped', fix: 'start-database-service', option: text }],
          ['applyPlan', { visit: id, plan: text }],
          ['undoPlan', { visit: id, plan: text }],
          ['picture', { visit: id, picture: text }],
          ['openCase', { text }],
          ['goTo', { visit: id, machine: text }],
          ['addCase', { visit: id, text }],
          [text, { visit: id }],
        ]
        for (const [name, input] of inputs) expect((await face.call(name, input)).ok, `${name} ${text}`).toBe(false)
        await face.call('note', { visit, text })
      }),
      { numRuns: 350 },
    )
    expect([...face.ports.store.journals.values()].flat()).toEqual([])
    await face.close()
    diagnostics.unsubscribe('child_process', born)
    expect([performed, processes]).toEqual([[], []])
  },
)
