import * as v from 'valibot'
import { list, moment, text, word, type Shown } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

const at = (time: string | null): Shown => (time === null ? word('never') : moment(time))

/** How the last searches for updates ended (probes.md: cli.au, evt.wuclient 16, 25, 26, 32). The number decides, not its text. */
export const agentResult = defineFact({
  id: 'agent-result',
  on: 'computer',
  reader: 'event-log-system',
  seconds: 30,
  shape: v.object({
    lastAt: v.nullable(v.string()),
    /** HRESULT of the last search; null: it succeeded. */
    code: v.nullable(v.string()),
    succeededAt: v.nullable(v.string()),
    /** The last failed searches, newest first. */
    failures: v.array(v.object({ at: v.string(), code: v.string() })),
  }),
  parts: ['last', 'code', 'succeeded', 'failures'],
  tell: ({ lastAt, code, succeededAt, failures }) => [
    ['code', code === null ? word('none') : text(code)],
    ['last', at(lastAt)],
    ['succeeded', at(succeededAt)],
    ['failures', list(failures.slice(0, 3).map((one) => ({ list: [text(one.code), moment(one.at)] })))],
  ],
})
