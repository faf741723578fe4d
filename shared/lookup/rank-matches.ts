import { confidences, type Confidence } from '#shared/causes/verdict'
import { treeOf } from '#shared/trees/index'
import type { EntryKind } from './entries'
import type { Hit, Reading } from './read-text'
import { isSymptomName, symptomNames, symptomsOf, type SymptomName } from './symptoms-of'

/** A part of the pasted text that was recognised. */
export interface Match {
  /** Id of the entry. */
  id: string
  kind: EntryKind
  label: string
  name: string
  meaning: string
  ko: { label: string; name: string; meaning: string }
  tells: 'fault' | 'info' | 'good'
  from: number
  to: number
  line: number
  text: string
  times: number
}

/** Something that the text points to, and the parts of the text that do. */
export interface Pointed<Id extends string = string> {
  id: Id
  confidence: Confidence
  because: { id: string; text: string; line: number; from: number; to: number }[]
}

/** What to do now: `start` a symptom that has a tree, `collect` what the symptom needs, or `ask` what splits best. */
export type Next = { kind: 'start'; symptom: SymptomName } | { kind: 'collect'; symptom: SymptomName } | { kind: 'ask' }

export interface LookUp {
  state: Reading['state']
  symptoms: Pointed<SymptomName>[]
  causes: Pointed[]
  next: Next[]
  matches: Match[]
  /** How many different things were recognised; `matches` holds the first of them. */
  found: number
}

/** More than these help nobody; what stands first is the likeliest. */
const CAUSES = 12
const SYMPTOMS = 5
const REASONS = 5

const strength = (confidence: Confidence) => confidences.length - confidences.indexOf(confidence)
const weaker = (a: Confidence, b: Confidence): Confidence => (strength(a) < strength(b) ? a : b)

interface Tally {
  confidence: Confidence
  score: number
  hits: Hit[]
}

function count(tallies: Map<string, Tally>, id: string, confidence: Confidence, score: number, hit: Hit): void {
  const tally = tallies.get(id)
  if (!tally) {
    tallies.set(id, { confidence, score, hits: [hit] })
    return
  }
  if (strength(confidence) > strength(tally.confidence)) tally.confidence = confidence
  tally.score += score
  if (!tally.hits.includes(hit)) tally.hits.push(hit)
}

/** Symptoms and causes that the parts of a text point to, the likeliest first, each with those parts. */
export function rankMatches({ state, hits, found }: Reading): LookUp {
  const causes = new Map<string, Tally>()
  const symptoms = new Map<string, Tally>()
  for (const hit of hits.filter(({ entry }) => entry.tells === 'fault')) {
    hit.entry.causes.forEach((cause, at) => {
      const sure = weaker(at === 0 ? hit.entry.confidence : 'possible', hit.atMost)
      count(causes, cause, sure, 10 ** strength(sure) - at, hit)
    })
    for (const symptom of hit.entry.symptoms) count(symptoms, symptom, hit.atMost, 2000, hit)
    for (const symptom of hit.entry.maybe) count(symptoms, symptom, 'possible', 20, hit)
  }
  for (const tally of causes.values()) raise(tally)
  for (const [cause, { confidence, score, hits }] of causes) {
    symptomsOf(cause).forEach((symptom, at) => {
      // A cause makes its symptom likely; that the symptom is what somebody sees, it does not prove.
      const sure = at === 0 ? weaker(confidence, 'likely') : 'possible'
      for (const hit of hits) count(symptoms, symptom, sure, (at === 0 ? score : score / 4) / hits.length, hit)
    })
  }
  const order = (id: string) => symptomNames.indexOf(id as SymptomName)
  const rankedSymptoms = ranked(symptoms, (a, b) => order(a) - order(b), SYMPTOMS) as Pointed<SymptomName>[]
  const nothing = symptoms.size === 0 && causes.size === 0
  return {
    state,
    symptoms: rankedSymptoms.filter(({ id }) => isSymptomName(id)),
    causes: ranked(causes, () => 0, CAUSES),
    next: nothing
      ? [{ kind: 'ask' }]
      : rankedSymptoms.map(({ id }) => ({ kind: treeOf(id) ? 'start' : 'collect', symptom: id })),
    matches: hits.map(({ entry, from, to, line, text, times }) => {
      const { id, kind, label, name, meaning, ko, tells } = entry
      return { id, kind, label, name, meaning, ko, tells, from, to, line, text, times }
    }),
    found,
  }
}

/**
 * Two parts that point to the same cause independently of each other make it likely; they never make it sure. A message beside
 * the number of its event says the same thing twice.
 */
function raise(tally: Tally): void {
  const kinds = new Set(
    tally.hits
      .filter(({ entry, from }) => !/^(any|console)$/.test(entry.name) && !atOnePlace(tally.hits, from))
      .map(({ entry }) => entry.kind),
  )
  if (tally.confidence === 'possible' && kinds.size > 1) tally.confidence = 'likely'
}

/** One number that two systems know is one part of the text, not two. */
const atOnePlace = (hits: readonly Hit[], from: number) => hits.every((one) => one.from === from)

function ranked(tallies: Map<string, Tally>, tie: (a: string, b: string) => number, most: number): Pointed[] {
  return [...tallies]
    .sort(
      ([a, one], [b, other]) =>
        strength(other.confidence) - strength(one.confidence) || other.score - one.score || tie(a, b),
    )
    .slice(0, most)
    .map(([id, { confidence, hits }]) => ({
      id,
      confidence,
      because: hits
        .slice(0, REASONS)
        .map(({ entry, text, line, from, to }) => ({ id: entry.id, text, line, from, to })),
    }))
}
