import { withPolicy, withRecord } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The computer reports, and is not in the group where it is looked for. */
export const computerInOtherGroup = defineSituation({
  id: 'computer-in-other-group',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine) =>
    withRecord(withPolicy(machine, { targetGroup: 'Pilot' }), {
      requestedGroup: 'Pilot',
      groups: ['Unassigned Computers'],
    }),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['target-group-mismatch'],
  unknown: [],
})
