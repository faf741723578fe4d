import * as v from 'valibot'
import { list, moment, text, word, type Shown } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

export const syncResults = ['unknown', 'succeeded', 'failed'] as const

const at = (time: string | null): Shown => (time === null ? word('never') : moment(time))
const name = (value: string | null): Shown => (value === null ? word('none') : text(value))

/**
 * The row of the one computer in the server's list (probes.md: db.computer.one, wsus.computer.one). Contact and report are two
 * times: a computer that still asks can have stopped to report. All times are UTC.
 */
export const knownComputer = defineFact({
  id: 'known-computer',
  on: 'server',
  reader: 'sql',
  seconds: 30,
  shape: v.object({
    name: v.string(),
    /** null: no row of that name. */
    record: v.nullable(
      v.object({
        id: v.string(),
        address: v.nullable(v.string()),
        lastContactAt: v.nullable(v.string()),
        lastReportAt: v.nullable(v.string()),
        lastResult: v.picklist(syncResults),
        /** The downstream server that the row came from. */
        parentServer: v.nullable(v.string()),
        requestedGroup: v.nullable(v.string()),
        groups: v.array(v.string()),
      }),
    ),
  }),
  parts: [
    'name',
    'record',
    'last-contact',
    'last-report',
    'report-lag',
    'result',
    'address',
    'parent-server',
    'requested-group',
    'groups',
  ],
  tell: ({ name: computer, record }) => [
    ['name', text(computer)],
    ...(record
      ? ([
          ['last-contact', at(record.lastContactAt)],
          ['last-report', at(record.lastReportAt)],
          ['result', word(record.lastResult)],
          ['address', name(record.address)],
          ['groups', list(record.groups.map(text))],
        ] as const)
      : ([['record', word('not-there')]] as const)),
  ],
})
