import * as v from 'valibot'
import { words, type Word } from './words'

/** The units that amounts are kept in. A screen prints them in the chosen language: `unit.<unit>`. */
export const units = [
  'count',
  'kilobytes',
  'bytes',
  'minutes',
  'seconds',
  'milliseconds',
  'percent',
  'days',
  'hours',
] as const
export type Unit = (typeof units)[number]

/**
 * A value as a screen shows it, free of language: a fixed word, an answer that a person chose
 * (`<fact>.<choice>`), a name or code as it is, an amount with its unit, a moment (ISO,
 * UTC), several of these, or a limit: no more or no less than a value.
 */
export type Shown =
  | { word: Word }
  | { choice: string }
  | { text: string }
  | { amount: number; unit: Unit }
  | { at: string }
  | { list: Shown[] }
  | { atMost: Shown }
  | { atLeast: Shown }

export const shown: v.GenericSchema<Shown> = v.union([
  v.object({ word: v.picklist(words) }),
  v.object({ choice: v.string() }),
  v.object({ text: v.string() }),
  v.object({ amount: v.number(), unit: v.picklist(units) }),
  v.object({ at: v.string() }),
  v.object({ list: v.array(v.lazy(() => shown)) }),
  v.object({ atMost: v.lazy(() => shown) }),
  v.object({ atLeast: v.lazy(() => shown) }),
])

export const word = (word: Word): Shown => ({ word })
export const choice = (choice: string): Shown => ({ choice })
export const text = (text: string): Shown => ({ text })
export const amount = (amount: number, unit: Unit): Shown => ({ amount, unit })
export const moment = (at: string): Shown => ({ at })
export const list = (list: Shown[]): Shown => (list.length === 0 ? { word: 'none' } : { list })
export const atMost = (limit: Shown): Shown => ({ atMost: limit })
export const atLeast = (limit: Shown): Shown => ({ atLeast: limit })
export const yesNo = (value: boolean): Shown => ({ word: value ? 'yes' : 'no' })
