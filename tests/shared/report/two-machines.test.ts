import * as v from 'valibot'
import { expect, test } from 'vitest'
import { reportMarkdown, reportText } from '#shared/report/render-report'
import { reportSchema } from '#shared/report/report-schema'
import { visitReport } from '#shared/report/visit-report'
import { texts } from '#shared/messages/translate'
import { recordedOn } from '../../fakes/recorded'

const now = '2026-11-24T09:30:00.000Z'
const reportOf = (situation: string, machines: Parameters<typeof recordedOn>[1], language: 'en' | 'ko' = 'en') =>
  visitReport({
    record: recordedOn(situation, machines, now),
    program: '0.1.0',
    now,
    timeZone: 'Asia/Seoul',
    language,
  })

test('a report of a visit with two machines names both, and where one looked last', () => {
  const data = reportOf('computer-healthy', ['computer', 'server'])
  expect(v.parse(reportSchema, data)).toEqual(data)
  expect(data).toMatchObject({
    machine: { name: 'SRV-DEMO' },
    computer: { name: 'PC-DEMO', windows: expect.stringContaining('Windows') as string },
    standsAt: 'computer',
  })
  expect(reportText(data)).toContain('SRV-DEMO · PC-DEMO')
})

test.each(['en', 'ko'] as const)('the half that was never read is listed with how to get it: %s', (language) => {
  const data = reportOf('computer-healthy', ['server'], language)
  const there = data.coverage.notRead.filter(({ problem }) => problem.code === 'other-machine')
  expect(there.map(({ fact }) => fact.id)).toContain('network-adapters')
  for (const { next } of there) expect(next).not.toMatch(/[{}]/)
  const text = reportMarkdown(data)
  expect(text).toContain(texts[language]['report.stands-at.server'])
  // The server's list knows the name of the computer.
  expect(data.computer).toEqual({ name: 'PC-DEMO', windows: null })
})

test('a report about the server alone says nothing of a computer', () => {
  const data = reportOf('wid-stopped', ['server'])
  expect(data).toMatchObject({ computer: null, standsAt: 'server' })
  expect(reportText(data)).not.toContain(texts.en['report.stands-at'])
})
