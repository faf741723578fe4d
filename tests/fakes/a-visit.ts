import { CASE_FORMAT, CASE_VERSION, type VisitRecord } from '#shared/session/visit-record'

/** A visit as it is kept, with as little in it as there can be. */
export const aVisit = (change: Partial<VisitRecord> = {}): VisitRecord => ({
  format: CASE_FORMAT,
  version: CASE_VERSION,
  program: '0.0.0-test',
  id: '7F3K-22',
  symptom: 'services-not-running',
  source: { kind: 'live' },
  startedAt: '2026-11-24T09:00:00.000Z',
  standsAt: 'server',
  computer: null,
  revision: 1,
  answers: [],
  readings: [],
  judgements: [],
  left: [],
  solvedAt: null,
  runs: [],
  pictures: [],
  note: '',
  practice: null,
  ...change,
})
