import * as v from 'valibot'
import { list, moment, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

export const powerChanges = ['started', 'shut-down', 'asleep', 'woken', 'broken-off'] as const

/** When the computer was on, off or asleep (probes.md: pwr.history; events Kernel-General 12 and 13, Power-Troubleshooter 1, EventLog 6008). */
export const powerHistory = defineFact({
  id: 'power-history',
  on: 'computer',
  reader: 'event-log-system',
  seconds: 30,
  /** Newest first. */
  shape: v.array(v.object({ at: v.string(), is: v.picklist(powerChanges) })),
  parts: ['changes', 'last'],
  tell: (all) => [['changes', list(all.slice(0, 4).map((one) => ({ list: [word(one.is), moment(one.at)] })))]],
})
