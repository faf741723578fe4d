import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

export const updateClasses = ['feature', 'quality', 'driver', 'other'] as const

/** Whom the agent asks, by default and for each class of updates (probes.md: cli.serviceManager, cli.scanSource). */
export const scanSource = defineFact({
  id: 'scan-source',
  on: 'computer',
  reader: 'windows',
  seconds: 30,
  shape: v.object({
    standard: v.picklist(['wsus', 'windows-update', 'other-program']),
    /** Classes that come from Windows Update by policy, or because of a deferral. */
    elsewhere: v.array(v.picklist(updateClasses)),
    /** Why: scan-source policy, deferral together with WSUS, or a management product. */
    reason: v.nullable(v.picklist(['policy', 'deferral', 'mdm'])),
  }),
  parts: ['standard', 'elsewhere', 'reason'],
  tell: ({ standard, elsewhere }) => [
    ['standard', word(standard)],
    ['elsewhere', list(elsewhere.map(text))],
  ],
})
