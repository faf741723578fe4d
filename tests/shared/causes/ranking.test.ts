import { expect, test } from 'vitest'
import { causes, type CauseId } from '#shared/causes/index'
import { rank, type Judged } from '#shared/causes/rank'
import { beside, checked, rule } from '#shared/causes/evidence'
import { absent, present, unknown } from '#shared/causes/verdict'
import { word } from '#shared/kernel/shown'

const broken = (mark: 'V' | 'A' | 'K') =>
  checked(
    rule({ should: word('running'), mark, source: 'common-knowledge' }),
    'wsus-service.state',
    word('stopped'),
    false,
  )
const there = (cause: CauseId, mark: 'V' | 'A' | 'K' = 'V'): Judged => ({ cause, verdict: present([broken(mark)]) })
const gone = (cause: CauseId): Judged => ({ cause, verdict: absent([beside('wsus-service.state', word('running'))]) })
const open = (cause: CauseId): Judged => ({
  cause,
  verdict: unknown({ fact: 'wsus-service', problem: { code: 'cancelled', target: 'wsus-service' } }),
})
const order = (...judged: Judged[]) => rank(causes, judged).map(({ cause }) => cause)

test('what is there comes before what is open, and that before what is not there', () => {
  expect(order(gone('dependency-disabled'), open('wsus-site-stopped'), there('stale-health-state'))).toEqual([
    'stale-health-state',
    'wsus-site-stopped',
    'dependency-disabled',
  ])
})

test('a stopped database explains what fails because of it', () => {
  expect(order(there('webservice-red-auth-ssl'), there('wsusservice-crash-loop'), there('db-service-stopped'))[0]).toBe(
    'db-service-stopped',
  )
})

test('the limit that made IIS switch the pool off comes before the pool', () => {
  expect(order(there('wsuspool-stopped-rapidfail'), there('wsuspool-memory-limit'))[0]).toBe('wsuspool-memory-limit')
  expect(order(there('wsuspool-stopped-rapidfail'), there('wsuspool-startup-timeout', 'K'))[0]).toBe(
    'wsuspool-startup-timeout',
  )
})

test('a refused account explains the stopped database, and full files explain both', () => {
  expect(order(there('db-service-stopped'), there('db-service-logon-failed'))[0]).toBe('db-service-logon-failed')
  expect(order(there('db-unreachable'), there('db-service-stopped'), there('db-wont-start-or-open', 'K'))).toEqual([
    'db-wont-start-or-open',
    'db-service-stopped',
    'db-unreachable',
  ])
})

test('stopped IIS explains site and pool; a disabled dependency explains IIS', () => {
  expect(order(there('wsus-site-stopped'), there('wsuspool-stopped-manually'), there('w3svc-or-was-stopped'))[0]).toBe(
    'w3svc-or-was-stopped',
  )
  expect(order(there('w3svc-or-was-stopped'), there('dependency-disabled', 'K'))[0]).toBe('dependency-disabled')
})

test('of causes that explain nothing of each other the surer one comes first', () => {
  expect(order(there('stale-health-state', 'A'), there('selfupdate-vdir-broken'))[0]).toBe('selfupdate-vdir-broken')
})

test('the weakest rule that a finding rests on says how sure it is', () => {
  const verdict = present([broken('V'), broken('K')])
  expect(verdict.is === 'present' && verdict.confidence).toBe('possible')
})

test('what is only shown beside the rest never decides', () => {
  const verdict = present([broken('V')], [broken('K')])
  expect(verdict.is === 'present' && verdict.confidence).toBe('sure')
  expect(() => present([beside('wsus-service.state', word('stopped'))])).toThrow()
})
