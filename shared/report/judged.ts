import type { Verdict } from '#shared/causes/verdict'
import type { Judgement } from '#shared/session/visit-record'
import { besidesIn, findingsIn, notReadIn } from './pieces'
import type { JudgedAt } from './report-schema'
import type { Speaker } from './speaker'

type Kept = Judgement['verdict'] | Verdict

/** A verdict with everything that it rests on, as it was at that time. */
export const judgedAt = (speaker: Speaker, verdict: Kept, at: string): JudgedAt => ({
  is: verdict.is,
  at,
  because: verdict.is === 'unknown' ? [] : findingsIn(speaker, verdict.evidence),
  beside: verdict.is === 'unknown' ? [] : besidesIn(speaker, verdict.evidence),
  missing: verdict.is === 'unknown' ? notReadIn(speaker, verdict.missing) : [],
})
