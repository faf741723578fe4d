import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/**
 * Who may administer WSUS: the group, found by the SID in the registry because its name is translated, and the accounts that have
 * to be in it (probes.md: sec.groupMembers, cm.account). A local administrator counts as a member.
 */
export const wsusAdministrators = defineFact({
  id: 'wsus-administrators',
  on: 'server',
  reader: 'windows',
  seconds: 20,
  shape: v.object({
    /** null: no group has that SID any more. */
    group: v.nullable(v.object({ sid: v.string(), name: v.string() })),
    accounts: v.array(
      v.object({ account: v.string(), of: v.picklist(['config-manager', 'this-user']), member: v.boolean() }),
    ),
  }),
  parts: ['group', 'members', 'outsiders'],
  tell: ({ group, accounts }) => [
    ['group', group === null ? word('not-there') : text(group.name)],
    ['outsiders', list(accounts.filter(({ member }) => !member).map(({ account }) => text(account)))],
  ],
})
