import * as v from 'valibot'
import { machine } from './machine'

const target = v.string()

/**
 * Everything that may go wrong and that a person can do something about. `target` is a name as Windows prints it (a service,
 * a database, a file): it is shown as it is, never translated. Each code has a text in every language, `problem.<code>`.
 */
export const problem = v.variant('code', [
  // reading a machine
  v.object({ code: v.literal('access-denied'), target }),
  v.object({ code: v.literal('timed-out'), target, seconds: v.number() }),
  v.object({ code: v.literal('cancelled'), target }),
  v.object({ code: v.literal('unreadable'), target }),
  v.object({ code: v.literal('unreachable'), target }),
  v.object({ code: v.literal('not-recorded'), target }),
  v.object({ code: v.literal('not-on-this-system'), target }),
  /** `error`: identifiers and numbers, never a translated sentence. */
  v.object({ code: v.literal('read-failed'), target, error: v.string() }),
  v.object({ code: v.literal('shell-ended'), target }),
  v.object({ code: v.literal('constrained-language'), target }),
  v.object({ code: v.literal('scripts-disabled'), target }),
  v.object({ code: v.literal('script-blocked'), target }),
  v.object({ code: v.literal('script-altered'), target }),
  v.object({ code: v.literal('not-answered'), target }),
  v.object({ code: v.literal('needs-other-fact'), target }),
  /** Nobody has said yet which computer the visit is about. `target`: empty. */
  v.object({ code: v.literal('computer-not-named'), target }),
  /** It shows only after some hours: `hours` from the last change on. */
  v.object({ code: v.literal('takes-time'), target, hours: v.number() }),
  /** One look does not tell it: it shows where one looks again. */
  v.object({ code: v.literal('seen-once'), target }),
  /** `machine`: where it can be read, which is not where one stands. */
  v.object({ code: v.literal('other-machine'), target, machine }),
  // reading a database; `number` and `state` are SQL Server's
  v.object({ code: v.literal('sql-login-refused'), target, number: v.number(), state: v.number() }),
  v.object({ code: v.literal('database-single-user'), target, number: v.number() }),
  v.object({ code: v.literal('database-not-open'), target, number: v.number() }),
  v.object({ code: v.literal('sql-refused'), target, number: v.number(), state: v.number() }),
  v.object({ code: v.literal('not-encrypted'), target }),
  v.object({ code: v.literal('certificate-refused'), target }),
  v.object({ code: v.literal('windows-accounts-only'), target }),
  v.object({ code: v.literal('sql-port-unknown'), target }),
  // what a screen may ask for
  v.object({ code: v.literal('bad-request'), call: v.string() }),
  v.object({ code: v.literal('unknown-id'), what: v.string(), id: v.string() }),
  v.object({ code: v.literal('not-offered'), id: v.string() }),
  v.object({ code: v.literal('moved-on') }),
  v.object({ code: v.literal('busy') }),
  v.object({ code: v.literal('read-only') }),
  v.object({ code: v.literal('cannot-go-there'), machine }),
  v.object({ code: v.literal('not-restarted') }),
  v.object({ code: v.literal('no-computer-name'), name: v.string() }),
  // changing a machine
  v.object({ code: v.literal('plan-out-of-date') }),
  v.object({ code: v.literal('plan-used') }),
  v.object({ code: v.literal('plan-refused'), reason: v.string() }),
  /** `machine`: the one that the plan changes. */
  v.object({ code: v.literal('plan-elsewhere'), machine }),
  v.object({ code: v.literal('step-refused'), target, reason: v.string() }),
  v.object({ code: v.literal('step-did-not-take'), target }),
  /** `step`: which one of the plan; `now`: the value, as JSON. */
  v.object({ code: v.literal('changed-since'), target, step: v.number(), now: v.string() }),
  v.object({ code: v.literal('nothing-to-undo') }),
  v.object({ code: v.literal('interrupted'), target }),
  // files
  v.object({ code: v.literal('log-not-there'), target }),
  v.object({ code: v.literal('log-locked'), target }),
  v.object({ code: v.literal('log-not-text'), target }),
  v.object({ code: v.literal('log-is-event-file'), target }),
  v.object({ code: v.literal('log-is-trace'), target }),
  v.object({ code: v.literal('log-is-archive'), target }),
  v.object({ code: v.literal('log-none-here'), target }),
  v.object({ code: v.literal('log-search-stopped'), target }),
  v.object({ code: v.literal('case-not-readable'), where: v.string() }),
  v.object({ code: v.literal('case-too-large'), megabytes: v.number(), limit: v.number() }),
  v.object({ code: v.literal('case-from-newer-version'), version: v.number(), known: v.number() }),
  v.object({ code: v.literal('case-wrong-shape'), where: v.string() }),
  v.object({ code: v.literal('case-in-use'), id: v.string() }),
  // the other half of a visit, from a file
  v.object({ code: v.literal('case-of-other-symptom'), symptom: v.string() }),
  v.object({ code: v.literal('case-of-other-source') }),
  v.object({ code: v.literal('case-without-machine'), machine }),
  v.object({ code: v.literal('case-of-other-computer'), name: v.string(), expected: v.string() }),
  v.object({ code: v.literal('case-nothing-newer'), machine }),
  v.object({ code: v.literal('no-space'), target }),
  v.object({ code: v.literal('not-written'), target }),
  v.object({ code: v.literal('no-pictures-here') }),
  // what should not happen
  v.object({ code: v.literal('internal'), logRef: v.string() }),
])

/** What went wrong, as data; the words are in `messages`. */
export type Problem = v.InferOutput<typeof problem>
