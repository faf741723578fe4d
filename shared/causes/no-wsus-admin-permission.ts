import { choice, list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { judged, present } from './verdict'

const groupThere = rule({ should: word('present'), mark: 'V', source: 'wsus-3-permissions' })
const allMembers = rule(
  { should: word('none'), mark: 'V', source: 'sync-troubleshooting' },
  { should: word('none'), mark: 'V', source: 'principal-permission' },
)

/** An account that has to administer WSUS is not in its group, or the group is gone (wsus-knowledge.md S2-15). */
export const noWsusAdminPermission = defineCause({
  id: 'no-wsus-admin-permission',
  needs: ['wsus-administrators'],
  helps: ['console-requests', 'sync-error'],
  explains: ['console-cannot-connect'],
  judge({ 'wsus-administrators': { group, accounts }, 'console-requests': requests, 'sync-error': error }) {
    const outsiders = accounts.filter(({ member }) => !member).map(({ account }) => account)
    const refused = (requests?.refused ?? []).flatMap(({ status, account }) =>
      status === 401 && account ? [account] : [],
    )
    const also = [
      ...(refused.length > 0 ? [beside('console-requests.accounts', list([...new Set(refused)].map(text)))] : []),
      ...(error === 'permission' ? [beside('sync-error.error', choice('sync-error.permission'))] : []),
    ]
    if (group === null)
      return present([checked(groupThere, 'wsus-administrators.group', word('not-there'), false)], also)
    const name = beside('wsus-administrators.group', text(group.name))
    const seen = checked(allMembers, 'wsus-administrators.outsiders', list(outsiders.map(text)), outsiders.length === 0)
    return judged([seen], [name, ...also])
  },
})
