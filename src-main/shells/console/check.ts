import type { Language } from '#shared/contract/contract'
import { fail, ok, type Result } from '#shared/kernel/result'
import { translate, translateAny } from '#shared/messages/translate'
import { checkResult, exitCodeOf } from '#shared/report/check-result'
import { checkUpResult } from '#shared/report/check-up-result'
import type { Coverage } from '#shared/report/pieces'
import { renderCheck } from '#shared/report/render-check'
import { speaker } from '#shared/report/speaker'
import { situationOf } from '#shared/situations/index'
import { treeOf } from '#shared/trees/index'
import type { LiveMachine } from '../../adapters/live-source'
import { version } from '../program'
import { caseIn } from './case-file'
import type { Command } from './command-line'
import type { Console } from './console'
import { ofCase, ofSituation, ofThisMachine, type Gathered } from './gather'

/** Exit code: something could not be checked. */
const COULD_NOT_CHECK = 2

const timeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Checks all causes of a symptom, or of every symptom, once and prints the answer. Exit codes: 1 something is wrong, else 2 something could not be checked, else 0. */
export async function check(
  { from, symptom, format }: Extract<Command, { name: 'check' }>,
  language: Language,
  console: Console,
  live: LiveMachine,
): Promise<number> {
  const gathered = await gather(from, symptom, live)
  if (!gathered.ok) {
    const { text, next } = speaker(language, timeZone()).problem(gathered.problem)
    console.err(`${text}\n${next}\n`)
    return COULD_NOT_CHECK
  }
  const { symptom: one, ...read } = gathered.value
  const input = { program: version, ...read }
  const result = one === null ? checkUpResult(input) : checkResult({ ...input, symptom: one })
  if (from.kind === 'live') await sayWhatRightsCost(result.coverage, live, language, console)
  console.out(renderCheck(result, format, language, timeZone()))
  return 'symptoms' in result ? exitCodeOf(...result.symptoms) : exitCodeOf(result)
}

/** Without full rights some facts stay closed; whoever reads the answer should know which, and what to do. */
async function sayWhatRightsCost({ notRead }: Coverage, live: LiveMachine, language: Language, console: Console) {
  const denied = notRead.filter(({ problem }) => problem.code === 'access-denied')
  const runner = live.powershell()
  if (denied.length === 0 || 'code' in runner) return
  const session = await runner.session()
  if (!session.ok || session.value.elevated !== false) return
  const titles = denied.map(({ fact }) => translateAny(language, `fact.${fact.id}.title`)).join(' · ')
  console.err(`${translate(language, 'shell.check.not-elevated', { facts: titles })}\n`)
}

async function gather(
  from: Extract<Command, { name: 'check' }>['from'],
  wanted: string | undefined,
  live: LiveMachine,
): Promise<Result<Gathered>> {
  const gathered = await gatherFrom(from, wanted ?? null, live)
  if (!gathered.ok) return gathered
  const symptom = wanted ?? gathered.value.symptom
  // A case of another version may be about a symptom that this one has no tree for.
  return symptom === null || treeOf(symptom)
    ? ok({ ...gathered.value, symptom })
    : fail({ code: 'unknown-id', what: 'symptom', id: symptom })
}

async function gatherFrom(
  from: Extract<Command, { name: 'check' }>['from'],
  symptom: string | null,
  live: LiveMachine,
): Promise<Result<Gathered>> {
  const now = new Date().toISOString()
  if (from.kind === 'live') return ofThisMachine(live, symptom, from.computer, now)
  if (from.kind === 'case') {
    const record = await caseIn(from.file)
    return record.ok ? ok(ofCase(record.value)) : record
  }
  const situation = situationOf(from.id)
  return situation ? ok(ofSituation(situation, now)) : fail({ code: 'unknown-id', what: 'situation', id: from.id })
}
