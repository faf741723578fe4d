import * as v from 'valibot'
import { confidences } from '#shared/causes/verdict'

/** A paste may have this many characters. */
export const LOOK_UP_LIMIT_MEGABYTES = 12
export const LOOK_UP_LIMIT = LOOK_UP_LIMIT_MEGABYTES * 1024 ** 2

const place = { from: v.number(), to: v.number(), line: v.number(), text: v.string() }
/** What names an entry of the look-up, and what it means here. */
const entry = {
  id: v.string(),
  kind: v.string(),
  label: v.string(),
  name: v.string(),
  meaning: v.string(),
  tells: v.picklist(['fault', 'info', 'good']),
}
/** Both languages go along: the language may change while the answer is on the screen. */
const inBoth = { ...entry, ko: v.object({ label: v.string(), name: v.string(), meaning: v.string() }) }
const pointed = v.object({
  id: v.string(),
  confidence: v.picklist(confidences),
  /** The parts of the text that say so; never none. */
  because: v.pipe(v.array(v.object({ id: v.string(), ...place })), v.minLength(1)),
})

/** What a pasted text points to, the likeliest first. Texts of symptoms and causes are in the messages, by id. */
export const lookUpView = v.object({
  state: v.picklist(['empty', 'binary', 'text']),
  symptoms: v.array(pointed),
  causes: v.array(pointed),
  next: v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('start'), symptom: v.string() }),
      v.object({ kind: v.literal('collect'), symptom: v.string() }),
      v.object({ kind: v.literal('ask') }),
    ]),
  ),
  matches: v.array(v.object({ ...inBoth, ...place, times: v.number() })),
  found: v.number(),
})
export type LookUpView = v.InferOutput<typeof lookUpView>

/** What a search in the codes, events and terms finds. */
export const termsView = v.object({
  found: v.number(),
  terms: v.array(v.object({ ...inBoth, causes: v.array(v.string()), symptoms: v.array(v.string()) })),
})
export type TermsView = v.InferOutput<typeof termsView>

type InBoth = Pick<TermsView['terms'][number], 'label' | 'name' | 'meaning' | 'ko'>
/** What an entry is called and what it means, in the language of the reader. */
export const saidIn = (language: 'en' | 'ko', entry: InBoth): Omit<InBoth, 'ko'> =>
  language === 'ko' ? entry.ko : entry

export const LOOK_UP_FORMAT = 'wsus-medic-look-up'
export const LOOK_UP_VERSION = 1
/** What the console answers: the same with the names in English only, and what to do next in words. */
export const lookUpResultSchema = v.object({
  format: v.literal(LOOK_UP_FORMAT),
  version: v.literal(LOOK_UP_VERSION),
  program: v.string(),
  ...lookUpView.entries,
  symptoms: v.array(v.object({ ...pointed.entries, title: v.string() })),
  causes: v.array(v.object({ ...pointed.entries, title: v.string() })),
  matches: v.array(v.object({ ...entry, ...place, times: v.number() })),
  next: v.array(v.object({ kind: v.string(), symptom: v.nullable(v.string()), text: v.string() })),
})
export type LookUpResult = v.InferOutput<typeof lookUpResultSchema>
