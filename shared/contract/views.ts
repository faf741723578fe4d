import * as v from 'valibot'
import { verdict } from '#shared/causes/verdict'
import { sourceIds } from '#shared/causes/sources'
import { readers } from '#shared/facts/define-fact'
import { plan } from '#shared/fixes/make-plan'
import { machine } from '#shared/kernel/machine'
import { problem } from '#shared/kernel/problem'
import { shown } from '#shared/kernel/shown'
import { machineNamed } from '#shared/session/machine'
import { outcomes } from '#shared/session/outcome'
import { picture, runStates, sourceOf, stepRun } from '#shared/session/visit-record'

/** Views: what a screen is given. Ids and values only; the words come from `messages`, so the language can be switched at any time. */

const ids = v.array(v.string())

/** One fact of a check as a row: what is asked, how far it is, what came of it. */
export const factRow = v.object({
  fact: v.string(),
  on: machine,
  reader: v.picklist(readers),
  /** Read along for the plan or for the symptom itself; decides nothing about the causes of this check. */
  beside: v.boolean(),
  state: v.picklist(['waiting', 'reading', 'read', 'problem']),
  startedAt: v.nullable(v.string()),
  /** Limit, in seconds. */
  seconds: v.number(),
  readAt: v.nullable(v.string()),
  milliseconds: v.nullable(v.number()),
  told: v.array(v.object({ label: v.string(), value: shown })),
  problem: v.nullable(problem),
  /** The answer as it was read, as indented JSON; where there is none, what Windows itself said. */
  raw: v.nullable(v.string()),
})
export type FactRow = v.InferOutput<typeof factRow>

const fixOffer = v.object({
  fix: v.string(),
  options: v.array(
    v.object({
      id: v.string(),
      value: shown,
      sources: v.array(v.object({ source: v.picklist(sourceIds), date: v.string() })),
    }),
  ),
})

/** One cause with its verdict and what can be done about it. */
export const causeView = v.object({
  cause: v.string(),
  verdict,
  /** When it was judged. */
  at: v.string(),
  /** Present causes that follow from this one, and the present one that explains it. */
  explains: ids,
  explainedBy: v.nullable(v.string()),
  fixes: v.array(fixOffer),
})
export type CauseView = v.InferOutput<typeof causeView>

/** A plan with its exact commands, and how far it is. */
export const runView = v.object({
  id: v.string(),
  node: v.string(),
  plan,
  /** The command of each step, '' where hands are needed. */
  commands: v.array(v.string()),
  state: v.picklist(runStates),
  madeAt: v.string(),
  finishedAt: v.nullable(v.string()),
  steps: v.array(stepRun),
  before: v.nullable(verdict),
  after: v.nullable(verdict),
  /** The machine that it changes, where one does not stand there: it can be read, but neither confirmed nor undone. */
  elsewhere: v.nullable(machine),
  /** A step of it could be undone now. */
  undoable: v.boolean(),
})
export type RunView = v.InferOutput<typeof runView>

export const stopView = v.object({
  node: v.string(),
  kind: v.picklist(['ask', 'check', 'end']),
  state: v.picklist(['done', 'now', 'ahead']),
  /** ask: the answer given ("unknown" for "I do not know"). */
  choice: v.nullable(v.string()),
  /** ask: whose question it is. */
  fact: v.nullable(v.string()),
  by: v.nullable(v.picklist(['person', 'probe'])),
  /** check: what was found there, at that time. */
  present: ids,
  fixed: ids,
  unknown: v.number(),
})
export type StopView = v.InferOutput<typeof stopView>

const askView = v.object({
  kind: v.literal('ask'),
  node: v.string(),
  fact: v.string(),
  choices: ids,
  answer: v.nullable(v.string()),
  /** Why the program asks instead of reading it itself. */
  notRead: v.nullable(problem),
  /** The probe is still at work. */
  reading: v.boolean(),
})
const checkView = v.object({
  kind: v.literal('check'),
  node: v.string(),
  rows: v.array(factRow),
  /** All facts are in and judged. */
  judged: v.boolean(),
  causes: v.array(causeView),
})
const endView = v.object({
  kind: v.literal('end'),
  node: v.string(),
  outcome: v.picklist(outcomes),
  proof: v.nullable(causeView),
  causes: v.array(causeView),
})
export const here = v.variant('kind', [askView, checkView, endView])
export type Here = v.InferOutput<typeof here>

/** A whole visit as a screen needs it. */
export const visitView = v.object({
  id: v.string(),
  revision: v.number(),
  symptom: v.string(),
  source: sourceOf,
  /** practice, whether now or recorded: every screen says so. */
  practice: v.boolean(),
  /** Facts may be read, but nothing may be changed. */
  readOnly: v.boolean(),
  server: v.object({
    name: v.nullable(v.string()),
    windows: v.nullable(v.string()),
    databaseKind: v.nullable(v.string()),
  }),
  /** The computer, where the symptom is about one: then there are two machines to stand at. */
  computer: v.nullable(machineNamed),
  /** Which computer it is about, where the person has to say it (null: nobody has to). Its name; empty: they do not know; null: not asked yet. */
  aboutComputer: v.nullable(v.object({ name: v.nullable(v.string()) })),
  startedAt: v.string(),
  /** At which of the two machines the person is. */
  standsAt: machine,
  /** The program can take them to the other one. */
  canGo: v.boolean(),
  route: v.array(stopView),
  here,
  runs: v.array(runView),
  pictures: v.array(picture),
  note: v.string(),
  outcome: v.picklist(outcomes),
  /** The visit goes on in memory, but could not be written to disk. */
  notSaved: v.nullable(problem),
})
export type VisitView = v.InferOutput<typeof visitView>

/** What the program is and offers. */
export const aboutView = v.object({
  version: v.string(),
  face: v.picklist(['window', 'page', 'test']),
  symptoms: ids,
  situations: v.array(
    v.object({ id: v.string(), symptom: v.string(), begins: machine, language: v.string(), product: v.string() }),
  ),
  /** Where a new visit takes its facts from. */
  source: v.picklist(['live', 'practice']),
  pictures: v.boolean(),
  /** What was chosen at an earlier start; null: nothing yet. */
  language: v.nullable(v.picklist(['en', 'ko'])),
  theme: v.nullable(v.picklist(['auto', 'light', 'dark'])),
})
export type AboutView = v.InferOutput<typeof aboutView>

/** Computers of the server's list, and how many there are in all; why there are none to choose from. */
export const computersView = v.object({
  computers: v.array(
    v.object({
      name: v.string(),
      lastContactAt: v.nullable(v.string()),
      lastReportAt: v.nullable(v.string()),
      address: v.nullable(v.string()),
    }),
  ),
  total: v.number(),
  problem: v.nullable(problem),
})
export type ComputersView = v.InferOutput<typeof computersView>

/** One line of the history. */
export const visitLine = v.object({
  id: v.string(),
  symptom: v.string(),
  server: v.nullable(v.string()),
  /** The computer, where the symptom is about one and its name was read. */
  computer: v.nullable(v.string()),
  source: sourceOf,
  startedAt: v.string(),
  outcome: v.picklist(outcomes),
  causes: ids,
  fixed: ids,
  /** A fix is at work, or waits for hands or for Windows. */
  atWork: v.boolean(),
  /** A fix was interrupted: it should be verified or undone. */
  interrupted: v.boolean(),
})
export type VisitLine = v.InferOutput<typeof visitLine>

/** The whole tree as a picture: nodes and ways, with the way that was taken. */
export const mapView = v.object({
  nodes: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(['ask', 'check', 'end']),
      fact: v.nullable(v.string()),
      state: v.picklist(['taken', 'here', 'ahead', 'off']),
      causes: v.array(
        v.object({
          cause: v.string(),
          is: v.nullable(v.picklist(['present', 'absent', 'unknown'])),
          fixed: v.boolean(),
        }),
      ),
    }),
  ),
  ways: v.array(
    v.object({ from: v.string(), to: v.string(), choices: ids, fact: v.nullable(v.string()), taken: v.boolean() }),
  ),
})
export type MapView = v.InferOutput<typeof mapView>
