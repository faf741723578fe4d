import type { FactResults } from '#shared/causes/define-cause'
import type { FactValue } from '#shared/facts/index'
import type { Complaint } from '#shared/facts/setup-runs'
import { healthy, type Wanted } from '#shared/practice/healthy'
import { notSetUp, onlyKept, sqlServer } from '#shared/practice/installation'
import { factsOf } from '#shared/practice/observe/index'
import { ago, given, now } from './judging'

/** Facts of machines on which setup has not come to its end. */

export const bare = (wanted: Wanted = {}): FactResults =>
  factsOf({ ...notSetUp(healthy(wanted)(now)), setup: onlyKept({ ContentDir: String.raw`D:\WSUS` }) })
export const withSql = bare({ database: 'elsewhere' })
export const target = (change: Partial<NonNullable<FactValue<'setup-database'>>>) =>
  given(withSql, 'setup-database', sqlServer('SRV-DATEN', change))
type Run = NonNullable<FactValue<'setup-runs'>>
export const failed = (facts: FactResults, about: Complaint | null, change: Partial<Run> = {}) =>
  given(facts, 'setup-runs', {
    tool: 'post-installation',
    at: ago(30),
    account: String.raw`DEMO\demo-admin`,
    succeeded: false,
    sqlNumber: null,
    complaints: about ? [{ about, line: 'a line of the log' }] : [],
    ...change,
  })
