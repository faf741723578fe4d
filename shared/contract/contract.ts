import * as v from 'valibot'
import type { Result } from '#shared/kernel/result'
import { aboutView, computersView, mapView, visitLine, visitView } from './views'
import { checkUpView } from './check-up'
import { LOOK_UP_LIMIT, lookUpView, termsView } from './look-up'
import { machine, machineRole } from '#shared/kernel/machine'
import { picture, pictureReasons } from '#shared/session/visit-record'

export const languages = ['en', 'ko'] as const
export type Language = (typeof languages)[number]
const language = v.picklist(languages)
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const reportFormats = ['html', 'md', 'json', 'text'] as const

/** A case file may be this long. Larger ones are refused before they are read. */
export const CASE_LIMIT_MEGABYTES = 32
/** Ids are short; what is longer is no id. */
const ref = v.pipe(v.string(), v.maxLength(80))
const visit = { visit: ref }

/**
 * Every call that a screen may make, over every transport. A call names ids: a visit, a node, a choice, a plan. None takes a
 * command, a script or a path.
 */
export const contract = {
  about: { takes: v.strictObject({}), gives: aboutView },
  /** From a pasted text to symptoms and causes. */
  lookUp: { takes: v.strictObject({ text: v.pipe(v.string(), v.maxLength(LOOK_UP_LIMIT)) }), gives: lookUpView },
  /** Searches the codes, events, messages and terms. */
  lookUpTerms: { takes: v.strictObject({ query: v.pipe(v.string(), v.maxLength(200)) }), gives: termsView },
  history: { takes: v.strictObject({}), gives: v.array(visitLine) },
  /** `checkUp`: goes on with what a check of everything has read, on the same machine. */
  openVisit: {
    takes: v.strictObject({ symptom: ref, situation: v.optional(ref), checkUp: v.optional(ref) }),
    gives: visitView,
  },
  /** Reads everything that this version knows, once: on this machine, or on a practice machine. */
  checkEverything: { takes: v.strictObject({ situation: v.optional(ref) }), gives: checkUpView },
  /** Answers when something is newer than `seen`, or after some seconds. */
  checkUp: { takes: v.strictObject({ checkUp: ref, seen: v.number() }), gives: checkUpView },
  /** Ends what is still being read. */
  stopCheckUp: { takes: v.strictObject({ checkUp: ref }), gives: checkUpView },
  /** Reads a saved case; its facts stand in for the machine. */
  openCase: { takes: v.strictObject({ text: v.string() }), gives: visitView },
  visit: { takes: v.strictObject(visit), gives: visitView },
  deleteVisit: { takes: v.strictObject(visit), gives: v.null() },
  /** Answers when something is newer than `seen`, or after some seconds: progress, on every transport. */
  changes: { takes: v.strictObject({ ...visit, seen: v.number() }), gives: visitView },
  answer: { takes: v.strictObject({ ...visit, node: ref, choice: ref }), gives: visitView },
  cancelReading: { takes: v.strictObject({ ...visit, fact: ref }), gives: visitView },
  /** Reads the facts of a check again and judges again. */
  checkAgain: { takes: v.strictObject({ ...visit, node: ref }), gives: visitView },
  /** Leaves a check for the next stop. */
  leave: { takes: v.strictObject({ ...visit, node: ref }), gives: visitView },
  /** Goes back to a stop of the way, to see it or to answer again. */
  goBack: { takes: v.strictObject({ ...visit, node: ref }), gives: visitView },
  /** Goes to the other machine, in practice: its facts can be read there, and the plans for it carried out. */
  goTo: { takes: v.strictObject({ ...visit, machine }), gives: visitView },
  /** Takes over what a case file that was saved at the other machine has of that machine. */
  addCase: { takes: v.strictObject({ ...visit, text: v.string() }), gives: visitView },
  /** The computers that the server knows, those first that have been silent longest. */
  computers: { takes: v.strictObject(visit), gives: computersView },
  /** Says which computer the visit is about; null: not known. */
  nameComputer: {
    takes: v.strictObject({ ...visit, name: v.nullable(v.pipe(v.string(), v.maxLength(400))) }),
    gives: visitView,
  },
  planFix: { takes: v.strictObject({ ...visit, cause: ref, fix: ref, option: v.optional(ref) }), gives: visitView },
  dropPlan: { takes: v.strictObject({ ...visit, plan: ref }), gives: visitView },
  applyPlan: { takes: v.strictObject({ ...visit, plan: ref }), gives: visitView },
  /** The step that waits for hands was done. */
  doneByHand: { takes: v.strictObject({ ...visit, plan: ref }), gives: visitView },
  /** Stops watching whether a fix takes; it counts as not fixed. */
  stopWatching: { takes: v.strictObject({ ...visit, plan: ref }), gives: visitView },
  /** Reads and judges again after a fix, for one that was interrupted too. */
  verifyPlan: { takes: v.strictObject({ ...visit, plan: ref }), gives: visitView },
  /** Undoes one step or all. `anyway`: also what somebody else changed since. */
  undoPlan: {
    takes: v.strictObject({ ...visit, plan: ref, step: v.optional(v.number()), anyway: v.optional(v.boolean()) }),
    gives: visitView,
  },
  note: { takes: v.strictObject({ ...visit, text: v.pipe(v.string(), v.maxLength(4000)) }), gives: visitView },
  takePicture: {
    takes: v.strictObject({ ...visit, reason: v.picklist(pictureReasons), node: ref, about: v.nullable(ref) }),
    gives: picture,
  },
  /** A picture as base64 of a PNG. */
  picture: { takes: v.strictObject({ ...visit, picture: ref }), gives: v.object({ png: v.string() }) },
  map: { takes: v.strictObject(visit), gives: mapView },
  report: {
    takes: v.strictObject({ ...visit, language, format: v.picklist(reportFormats) }),
    gives: v.object({ name: v.string(), text: v.string() }),
  },
  /** Writes report and pictures into the visit's folder and says where that is. */
  saveTicket: {
    takes: v.strictObject({ ...visit, language }),
    gives: v.object({ folder: v.string(), files: v.array(v.string()) }),
  },
  /** The visit as a case file, for another machine. */
  caseFile: { takes: v.strictObject(visit), gives: v.object({ name: v.string(), text: v.string() }) },
  /**
   * The machine that the program runs on: what it is to WSUS, whether this process has full rights there (null: not found out, or
   * there is no such thing), and whether it can start itself again with them.
   */
  thisMachine: {
    takes: v.strictObject({}),
    gives: v.object({ role: v.nullable(machineRole), elevated: v.nullable(v.boolean()), canRestart: v.boolean() }),
  },
  /** Starts the program again as administrator, where it can. */
  restartAsAdministrator: { takes: v.strictObject({}), gives: v.null() },
  /** What a person chose for all visits. What is left out stays as it is. */
  keepSettings: {
    takes: v.strictObject({ language: v.optional(language), theme: v.optional(v.picklist(themes)) }),
    gives: v.null(),
  },
} as const

export type Contract = typeof contract
export type CallName = keyof Contract
export type Takes<C extends CallName> = v.InferOutput<Contract[C]['takes']>
export type Gives<C extends CallName> = v.InferOutput<Contract[C]['gives']>
export type WizardApi = { [C in CallName]: (input: Takes<C>) => Promise<Result<Gives<C>>> }

export const callNames = Object.keys(contract) as CallName[]
export const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name)
/** Calls that change the machine: the browser page refuses them on a live source unless its code was typed in. */
export const changingCalls: readonly CallName[] = ['applyPlan', 'doneByHand', 'undoPlan']
