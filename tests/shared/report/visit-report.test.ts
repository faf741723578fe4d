import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Language } from '#shared/messages/translate'
import { reportHtml, reportJson, reportMarkdown, reportText } from '#shared/report/render-report'
import { reportSchema } from '#shared/report/report-schema'
import { ticketFiles } from '#shared/report/ticket-files'
import { visitReport } from '#shared/report/visit-report'
import { visitRecord, type VisitRecord } from '#shared/session/visit-record'
import { at, blindVisit, longVisit, solvedVisit } from '../../fakes/sample-visits'

const reportOf = (record: VisitRecord, language: Language = 'en') =>
  visitReport({ record, program: '0.1.0', now: at(31), timeZone: 'Asia/Seoul', language })
const long = reportOf(longVisit)
const everyForm = (record: VisitRecord, language: Language = 'en') => {
  const data = reportOf(record, language)
  return { html: reportHtml(data), md: reportMarkdown(data), text: reportText(data), handOver: data.outcome.handOver }
}
const idsOf = (all: readonly { cause: { id: string } }[]) => all.map(({ cause }) => cause.id)

test.each([longVisit, solvedVisit, blindVisit])('the samples are visits as they are kept', (record) => {
  expect(v.is(visitRecord, record)).toBe(true)
})

describe('a report', () => {
  test.each([longVisit, solvedVisit, blindVisit])('is valid, also after a way through JSON', (record) => {
    const data = reportOf(record)
    expect(v.safeParse(reportSchema, data).issues).toBeUndefined()
    expect(v.parse(reportSchema, JSON.parse(reportJson(data)))).toEqual(data)
  })

  test('is refused by its schema if a finding lacks value, rule or source', () => {
    const [first] = long.findings
    expect(v.is(reportSchema, { ...long, findings: [{ ...first, because: [] }] })).toBe(false)
    const bare = first?.because.map((piece) => ({ ...piece, rules: [] }))
    expect(v.is(reportSchema, { ...long, findings: [{ ...first, because: bare }] })).toBe(false)
  })

  test('leaves out no cause of the symptom and names none twice', () => {
    const named = [
      ...idsOf(long.findings),
      ...idsOf(long.notChecked),
      ...idsOf(long.ruledOut),
      ...long.notReached.map(({ id }) => id),
    ]
    expect(new Set(named).size).toBe(named.length)
    expect(named).toHaveLength(20)
  })

  test('says at its beginning how many causes the visit did not come to, and never that nothing is open', () => {
    const { md, text, html } = everyForm(solvedVisit)
    const { notReached, notChecked } = reportOf(solvedVisit)
    expect([notChecked.length, notReached.length > 0]).toEqual([0, true])
    for (const form of [md, text, html])
      expect(form).toContain(`Causes that the visit did not come to: ${notReached.length}`)
  })

  test('tells a finding that is gone from one that is still there', () => {
    expect(long.findings.map(({ cause, last, fixedBy }) => [cause.id, last.is, fixedBy])).toEqual([
      ['db-service-stopped', 'absent', 'plan-1'],
      ['wsuspool-memory-limit', 'present', null],
    ])
    expect(long.outcome.id).toBe('found')
  })

  test('takes nothing for a consequence that outlived what it is said to follow from', () => {
    const [site, selfUpdate] = ['wsus-site-stopped', 'selfupdate-vdir-broken']
    const [first] = longVisit.judgements
    const absent = longVisit.judgements.find(({ verdict }) => verdict.is === 'absent')
    if (!first || !absent) throw new Error('the sample has verdicts of both kinds')
    const both = [site, selfUpdate].map((cause) => ({ ...first, cause }))
    const explained = (judgements: VisitRecord['judgements']) =>
      reportOf({ ...longVisit, judgements }).findings.map(({ cause, explainedBy }) => [cause.id, explainedBy?.id])
    expect(explained(both)).toContainEqual([selfUpdate, site])
    expect(explained([...both, { ...absent, cause: site }])).toContainEqual([selfUpdate, undefined])
  })

  test('shows a finding with the values as they were when it was found', () => {
    expect(long.findings[0]?.because[0]).toMatchObject({ value: { value: { word: 'stopped' } }, holds: false })
  })

  test('shows all advice where sources disagree, each with its date', () => {
    const rules = long.findings[1]?.because[0]?.rules ?? []
    expect(rules.map(({ source }) => source.date)).toEqual(['2017', '2020', '2021'])
    const page = reportHtml(long)
    for (const { source } of rules) expect(page).toContain(`${source.title}, ${source.publisher}, ${source.date}`)
  })

  test('keeps each stop as it was then', () => {
    expect(long.route.map(({ node, answer }) => [node.id, answer?.id ?? null]).slice(0, 4)).toEqual([
      ['listed', 'several'],
      ['planned', 'unknown'],
      ['database-kind', 'wid'],
      ['database', null],
    ])
    const database = long.route.find(({ node }) => node.id === 'database')
    expect(database?.verdicts[0]).toMatchObject({ first: 'present', last: 'absent' })
  })

  test('says n of m, also where a reading stopped at its limit', () => {
    expect(long.coverage).toMatchObject({
      read: 4,
      of: 23,
      limits: [{ fact: { id: 'pool-events' }, read: 1, of: 312, countedFrom: null }],
    })
    expect(reportHtml(long)).toContain('4 of 23 facts were read.')
    expect(reportHtml(long)).toMatch(/the newest 1 of 312 entries/)
    expect(reportMarkdown(long)).toContain('4 of 23')
  })

  test('says back to when so many were counted, where there were too many to count', () => {
    const [limit] = long.coverage.limits
    const limits = limit ? [{ ...limit, of: 2000, countedFrom: long.visit.startedAt }] : []
    const flooded = reportHtml({ ...long, coverage: { ...long.coverage, limits } })
    expect(flooded).toMatch(/Since .*2026.* there were 2,000, of which the newest 1 were looked at/)
  })
})

describe('what could not be checked', () => {
  test('stands under its own heading with why and what would settle it, never among what is ruled out', () => {
    expect(idsOf(long.notChecked)).toEqual(['db-wont-start-or-open', 'db-unreachable', 'wsusservice-crash-loop'])
    expect(idsOf(long.ruledOut)).not.toContain('db-unreachable')
    for (const { missing } of long.notChecked) expect(missing[0]?.problem.code).toMatch(/access-denied|timed-out/)
  })

  test('is never shown with the sign for fine', () => {
    for (const form of Object.values(everyForm(blindVisit)))
      expect(form).not.toMatch(/\[ok\]|✓|class="sign (fine|fixed)"/)
  })

  test('keeps a visit open, and says that this is no all-clear', () => {
    const blind = reportOf(blindVisit)
    expect(blind.outcome.id).toBe('open')
    expect(reportHtml(blind)).toContain('not an all-clear')
    expect(reportHtml(reportOf(blindVisit, 'ko'))).toContain('이상 없음이 아닙니다')
  })
})

describe('a change', () => {
  test('shows its steps with the exact command, before and after, and the same readings again', () => {
    const [start] = long.changes
    expect(start).toMatchObject({
      state: { id: 'fixed' },
      risk: { id: 'R1' },
      undo: { id: 'exact' },
      after: { is: 'absent' },
    })
    expect(start?.steps[0]).toMatchObject({
      command: `Start-Service -Name 'MSSQL$MICROSOFT##WID'`,
      from: { value: { word: 'stopped' } },
      to: { value: { word: 'running' } },
    })
    expect(start?.readings[0]).toMatchObject({
      label: { id: 'database-service.state' },
      before: { value: { word: 'stopped' } },
      after: { value: { word: 'running' } },
      holds: true,
    })
    expect(reportHtml(long)).toContain('Start-Service -Name &#39;MSSQL$MICROSOFT##WID&#39;')
  })

  test('says that it was undone, step by step and when', () => {
    const undone = long.changes[1]
    expect(undone?.state.id).toBe('undone')
    expect(undone?.steps.map(({ state }) => state.id)).toEqual(['undone', 'done'])
    for (const form of Object.values(everyForm(longVisit))) expect(form).toMatch(/Undone[\s\S]{0,80}13:25/)
  })

  test('that was interrupted is neither called done nor fixed', () => {
    const runs = longVisit.runs.slice(0, 1).map((run) => ({
      ...run,
      state: 'interrupted' as const,
      finishedAt: null,
      after: null,
      steps: run.steps.map((step) => ({
        ...step,
        state: 'failed' as const,
        problem: { code: 'interrupted' as const, target: 'service.start' },
      })),
    }))
    const data = reportOf({ ...longVisit, runs })
    expect(data.changes[0]).toMatchObject({ state: { id: 'interrupted' }, after: null, readings: [] })
    expect(reportText(data)).toMatch(/\[\?\] .*Interrupted/)
  })

  test('with an input that its kind does not have shows no command', () => {
    const [run] = longVisit.runs
    if (!run) throw new Error('the sample has a run')
    const steps = run.plan.steps.map((step) => ({ ...step, input: { name: 1 } }))
    const data = reportOf({ ...longVisit, runs: [{ ...run, plan: { ...run.plan, steps } }] })
    expect(data.changes[0]?.steps[0]?.command).toBe('')
  })
})

describe('practice', () => {
  const banner = { en: 'PRACTICE: not a real machine', ko: '연습: 실제 컴퓨터가 아닙니다' }
  const recorded: VisitRecord = {
    ...longVisit,
    source: { kind: 'case', recordedIn: 'A-1', recordedSource: 'practice', situation: 'wid-stopped' },
  }

  test.each([
    ['a practice machine', solvedVisit],
    ['a case that was recorded on one', recorded],
  ])('of %s is said in every form and language', (_, record) => {
    for (const language of ['en', 'ko'] as const)
      for (const form of Object.values(everyForm(record, language))) expect(form).toContain(banner[language])
  })

  test('is said nowhere in the report of a real machine', () => {
    for (const form of Object.values(everyForm(longVisit))) expect(form).not.toContain('PRACTICE')
    expect(long.practice).toBe(false)
  })

  test('bands the page at its top, at its foot, in its title and on every printed sheet', () => {
    expect(reportHtml(reportOf(solvedVisit)).match(/PRACTICE/g)).toHaveLength(4)
  })
})

describe('the hand-over', () => {
  test('says what is seen, found, not checked, changed and needed', () => {
    const text = long.outcome.handOver
    for (const heading of [
      'NEEDED NEXT',
      'FOUND: 2',
      'CHANGES: 2',
      'COULD NOT BE CHECKED: 3',
      'CHECKED AND RULED OUT: 3',
    ])
      expect(text).toContain(heading)
    expect(text).toContain('The symptom itself: [ok] Was seen: 23 Nov 2026, 13:03. Is gone: 23 Nov 2026, 13:29')
  })

  test('stands on the page where somebody has to take over, and not where the matter is closed', () => {
    const heading = 'Text for a colleague who takes over'
    expect(reportHtml(long)).toContain(heading)
    expect(reportHtml(reportOf(solvedVisit))).not.toContain(heading)
  })
})

describe('a ticket', () => {
  const png = 'iVBORw0KGgo='

  test('has a page, the same for programs, a summary, and each picture that there is', () => {
    const files = ticketFiles(long, [
      { id: 'p1', png },
      { id: 'p3', png },
    ])
    expect(files.map(({ name }) => name)).toEqual([
      'report.html',
      'report.json',
      'summary.md',
      'screens/01-finding-db-service-stopped.png',
      'screens/03-asked-web.png',
    ])
    expect(files.at(-1)).toEqual({ name: 'screens/03-asked-web.png', picture: png })
  })

  test('has its pictures inside the page, and says of a missing one that it is missing', () => {
    const page = reportHtml(long, [{ id: 'p1', png }])
    expect(page.match(/<img /g)).toHaveLength(1)
    expect(page.match(/The picture is missing\./g)).toHaveLength(2)
  })

  test('gives a picture a harmless name whatever a case file calls it', () => {
    const pictures = [{ id: 'x', at: at(1), reason: 'asked' as const, node: '../../evil', about: '..\\CON:<script>' }]
    expect(reportOf({ ...longVisit, pictures }).pictures[0]?.file).toBe('screens/01-asked-con-script.png')
  })
})

test('times are those of the named zone, wherever the report is made', () => {
  expect(reportText(long)).toContain('23 Nov 2026, 13:00 to 23 Nov 2026, 13:31 (Asia/Seoul, UTC+09:00)')
  expect(reportText(reportOf(longVisit, 'ko'))).toContain('2026. 11. 23. 13:00')
})
