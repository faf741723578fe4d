import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callNames, contract, type CallName, type Gives, type Takes } from '#shared/contract/contract'
import type { VisitView } from '#shared/contract/views'
import { problem, type Problem } from '#shared/kernel/problem'
import type { Result } from '#shared/kernel/result'
import { faces, type Face } from './faces'

const CASE = 'services-not-running'

describe.each(faces)('over the $name', ({ open }) => {
  let face: Face
  beforeEach(async () => {
    face = await open()
  })
  afterEach(async () => {
    await face.close()
    expect(face.ports.faults).toEqual([])
  })

  /** Makes a call; its answer has to be what the contract promises, whatever comes back. */
  async function asked<C extends CallName>(name: C, input: Takes<C>): Promise<Result<Gives<C>>> {
    const result = await face.call(name, input)
    if (!result.ok) v.parse(problem, result.problem)
    // Exactly that: what the schema does not name must not be there either.
    else expect(v.parse(contract[name].gives as v.GenericSchema, result.value)).toEqual(result.value)
    return result as Result<Gives<C>>
  }
  async function given<C extends CallName>(name: C, input: Takes<C>): Promise<Gives<C>> {
    const result = await asked(name, input)
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`)
    return result.value
  }
  async function refused(name: string, input: unknown): Promise<Problem> {
    const result = await face.call(name, input)
    if (result.ok) throw new Error(`${name} should be refused`)
    return v.parse(problem, result.problem)
  }

  async function settled(visit: string, until: (view: VisitView) => boolean): Promise<VisitView> {
    for (let view = await given('visit', { visit }); ; view = await given('changes', { visit, seen: view.revision })) {
      if (until(view)) return view
      await pause(1)
    }
  }
  const judged = ({ here }: VisitView) => here.kind !== 'ask' && (here.kind === 'end' || here.judged)
  const atRest = (view: VisitView) => (view.here.kind === 'ask' ? !view.here.reading : judged(view))

  /** Walks a practice visit to its first finding. */
  async function atFinding(): Promise<VisitView> {
    let view = await given('openVisit', { symptom: CASE, situation: 'wid-stopped' })
    for (;;) {
      view = await settled(view.id, atRest)
      const { here } = view
      if (here.kind === 'ask') {
        const choice = here.fact === 'planned-work' ? 'no' : 'unknown'
        await given('answer', { visit: view.id, node: here.node, choice })
      } else if (here.causes.some(({ verdict, fixes }) => verdict.is === 'present' && fixes.length > 0)) return view
      else await given('leave', { visit: view.id, node: here.node })
    }
  }

  test('a whole visit is answered as the contract promises', async () => {
    await given('about', {})
    await given('keepSettings', { language: 'ko', theme: 'dark' })
    const { id: visit, here } = await atFinding()
    const { node } = here
    if (here.kind !== 'check') throw new Error('a finding stands in a check')
    const cause = here.causes.find(({ verdict, fixes }) => verdict.is === 'present' && fixes.length > 0)
    const fix = cause?.fixes[0]?.fix ?? ''

    await given('checkAgain', { visit, node })
    await settled(visit, judged)
    await given('note', { visit, text: '메모' })
    const picture = await given('takePicture', { visit, reason: 'finding', node, about: cause?.cause ?? null })
    await given('picture', { visit, picture: picture.id })
    await given('map', { visit })

    const dropped = await given('planFix', { visit, cause: cause?.cause ?? '', fix })
    await given('dropPlan', { visit, plan: dropped.runs.at(-1)?.id ?? '' })
    const planned = await given('planFix', { visit, cause: cause?.cause ?? '', fix })
    const plan = planned.runs.at(-1)?.id ?? ''
    await given('applyPlan', { visit, plan })
    const runState = (state: string) => (view: VisitView) =>
      view.runs.some((run) => run.id === plan && run.state === state)
    await settled(visit, runState('fixed'))
    await given('undoPlan', { visit, plan })
    await settled(visit, runState('undone'))
    await settled(visit, atRest)

    for (const format of ['html', 'md', 'json', 'text'] as const)
      await given('report', { visit, language: 'ko', format })
    await given('saveTicket', { visit, language: 'en' })
    const { text } = await given('caseFile', { visit })
    const opened = await given('openCase', { text })
    expect(opened).toMatchObject({ readOnly: true, practice: true })
    await given('goBack', { visit, node: 'listed' })
    expect(await given('history', {})).toHaveLength(2)
    await given('deleteVisit', { visit })
    expect(await refused('visit', { visit })).toMatchObject({ code: 'unknown-id' })
  })

  test('a visit with two machines is answered as the contract promises', async () => {
    const symptom = 'computer-not-reported'
    const begun = () => given('openVisit', { symptom, situation: 'computer-healthy' })
    const atRow = async ({ id: visit }: VisitView) => {
      await settled(visit, atRest)
      await given('answer', { visit, node: 'affected', choice: 'one' })
      return settled(visit, judged)
    }
    const other = await atRow(await given('goTo', { visit: (await begun()).id, machine: 'computer' }))
    expect(other).toMatchObject({ standsAt: 'computer', canGo: true })
    const { text } = await given('caseFile', { visit: other.id })

    const { id: visit } = await atRow(await begun())
    await given('addCase', { visit, text })
    await settled(visit, judged)
    expect(await refused('addCase', { visit, text: '{' })).toMatchObject({ code: 'case-not-readable' })
    await given('report', { visit, language: 'ko', format: 'json' })
    const opened = await given('openCase', { text })
    expect(opened).toMatchObject({ standsAt: 'computer', canGo: false })
    expect(await refused('goTo', { visit: opened.id, machine: 'server' })).toEqual({
      code: 'cannot-go-there',
      machine: 'server',
    })
  })

  test('everything is checked at once, and a visit goes on with it', async () => {
    let view = await given('checkEverything', { situation: 'wid-stopped' })
    await given('stopCheckUp', { checkUp: view.id })
    while (!view.done) view = await given('checkUp', { checkUp: view.id, seen: view.revision })
    const visit = await given('openVisit', { symptom: CASE, checkUp: view.id })
    expect(visit.source).toEqual(view.source)
    expect(await given('thisMachine', {})).toEqual({ role: null, elevated: null, canRestart: false })
    expect(await refused('restartAsAdministrator', {})).toEqual({ code: 'not-restarted' })
  })

  test('an id that is not known is a problem that says so', async () => {
    const { id: visit, here } = await atFinding()
    const { node } = here
    const cause = here.kind === 'check' ? (here.causes[0]?.cause ?? '') : ''
    const none = 'none'
    const wrong: [CallName, object, Problem['code'][]][] = [
      ['openVisit', { symptom: none }, ['unknown-id']],
      ['openVisit', { symptom: CASE, situation: none }, ['unknown-id']],
      ['openVisit', { symptom: CASE, checkUp: none }, ['unknown-id']],
      ['checkEverything', { situation: none }, ['unknown-id']],
      ['checkUp', { checkUp: none, seen: 0 }, ['unknown-id']],
      ['stopCheckUp', { checkUp: none }, ['unknown-id']],
      ['answer', { visit, node: none, choice: 'unknown' }, ['unknown-id']],
      ['answer', { visit, node: 'listed', choice: none }, ['not-offered']],
      ['cancelReading', { visit, fact: none }, ['unknown-id', 'moved-on']],
      ['checkAgain', { visit, node: none }, ['unknown-id']],
      ['leave', { visit, node: none }, ['unknown-id']],
      ['goBack', { visit, node: none }, ['unknown-id']],
      ['planFix', { visit, cause: none, fix: none }, ['unknown-id', 'not-offered', 'moved-on']],
      ['planFix', { visit, cause, fix: none }, ['unknown-id', 'not-offered', 'moved-on']],
      ['planFix', { visit, cause, fix: 'restart-iis', option: none }, ['unknown-id', 'not-offered', 'moved-on']],
      ['dropPlan', { visit, plan: none }, ['unknown-id']],
      ['applyPlan', { visit, plan: none }, ['unknown-id']],
      ['doneByHand', { visit, plan: none }, ['unknown-id', 'moved-on']],
      ['stopWatching', { visit, plan: none }, ['unknown-id', 'moved-on']],
      ['verifyPlan', { visit, plan: none }, ['unknown-id']],
      ['undoPlan', { visit, plan: none }, ['unknown-id']],
      ['picture', { visit, picture: none }, ['unknown-id']],
    ]
    for (const [name, input, codes] of wrong) {
      expect(codes, `${name} ${JSON.stringify(input)}`).toContain((await refused(name, input)).code)
    }
    for (const name of callNames) {
      if (!('visit' in contract[name].takes.entries)) continue
      const other = wrong.find(([call, input]) => call === name && 'visit' in input)?.[1] ?? {}
      expect(await refused(name, { ...rest[name], ...other, visit: none }), name).toMatchObject({
        code: 'unknown-id',
        id: none,
      })
    }
    expect((await given('visit', { visit })).here.node).toBe(node)
  })

  test.each([
    '',
    'nothing',
    'toString',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'about ',
    'About',
    'wizard:about',
    '../about',
    'about/x',
    '\u0000',
  ])('there is no call %j', async (name) => {
    expect(await refused(name, {})).toMatchObject({ code: 'bad-request' })
  })

  test('no input, however strange, makes a call throw', async () => {
    const strange = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.dictionary(
        fc.constantFrom('visit', 'node', 'plan', 'choice', 'symptom', 'text', 'seen', 'extra'),
        fc.jsonValue({ maxDepth: 2 }),
      ),
      fc.constantFrom(
        ...['{"__proto__":{"visit":"x"}}', '{"constructor":{"prototype":{}}}'].map(
          (text) => JSON.parse(text) as unknown,
        ),
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...callNames.filter((name) => name !== 'changes')),
        strange,
        async (name, input) => {
          const result = await face.call(name, input)
          if (result.ok) v.parse(contract[name].gives, result.value)
          else expect(v.parse(problem, result.problem).code).not.toBe('internal')
        },
      ),
      { numRuns: 400 },
    )
    expect(Object.hasOwn(Object.prototype, 'visit')).toBe(false)
  })

  test('what has not the shape of an input is a bad request of that call', async () => {
    const wrong: [CallName, unknown][] = [
      ['about', { extra: 1 }],
      ['about', null],
      ['openVisit', { symptom: 7 }],
      ['openVisit', { symptom: 'x'.repeat(81) }],
      ['visit', { visit: null }],
      ['visit', { visit: { toString: 'x' } }],
      ['goTo', { visit: 'a', machine: 'printer' }],
      ['addCase', { visit: 'a', text: 7 }],
      ['undoPlan', { visit: 'a', plan: 'b', step: '1' }],
      ['undoPlan', { visit: 'a', plan: 'b', anyway: 'yes' }],
      ['note', { visit: 'a', text: 'x'.repeat(4001) }],
      ['takePicture', { visit: 'a', reason: 'because', node: 'n', about: null }],
      ['keepSettings', { language: 'fr' }],
      ['report', { visit: 'a', language: 'en', format: 'exe' }],
    ]
    for (const [name, input] of wrong) {
      expect(await refused(name, input), `${name} ${JSON.stringify(input)}`).toEqual({
        code: 'bad-request',
        call: name,
      })
    }
  })
})

/** What else each call needs besides its visit, of the right shape. */
const rest: Partial<Record<CallName, object>> = {
  changes: { seen: -1 },
  goTo: { machine: 'computer' },
  addCase: { text: '{}' },
  nameComputer: { name: null },
  note: { text: '' },
  takePicture: { reason: 'asked', node: 'listed', about: null },
  report: { language: 'en', format: 'json' },
  saveTicket: { language: 'en' },
}
