import type { FactValue } from '#shared/facts/index'
import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** Only the account of Configuration Manager: who else may administer WSUS is for its owner to say (wsus-knowledge.md S2-15). */
const outsiders = ({ accounts }: FactValue<'wsus-administrators'>) =>
  accounts.filter((one) => !one.member && one.of === 'config-manager')

/** Puts the account of Configuration Manager into the group that may administer WSUS. */
export const allowConfigManager = defineFix({
  id: 'allow-config-manager',
  cures: ['no-wsus-admin-permission'],
  needs: ['wsus-administrators'],
  fits: ({ 'wsus-administrators': found }) =>
    found.group !== null &&
    outsiders(found).length > 0 &&
    found.accounts.every((one) => one.member || one.of === 'config-manager'),
  plan: ({ 'wsus-administrators': found }) => {
    const { group } = found
    if (group === null) return []
    return outsiders(found).map(({ account }) =>
      step(
        'group.add-member',
        { sid: group.sid, group: group.name, account },
        { from: word('not-member'), to: word('member') },
      ),
    )
  },
})
