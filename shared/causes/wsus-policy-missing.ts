import { text, word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { timeShown } from './computer-silent'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

const there = rule({ should: word('present'), mark: 'V', source: 'wsus-group-policy' })
const used = rule({ should: word('yes'), mark: 'V', source: 'wsus-group-policy' })

/** The computer does not know of WSUS: no address in its policy, or the address is not to be used (wsus-knowledge.md S1-8). */
export const wsusPolicyMissing = defineCause({
  id: 'wsus-policy-missing',
  needs: ['update-policy'],
  helps: ['computer-identity'],
  explains: ['computer-silent', 'scan-source-not-wsus'],
  judge({ 'update-policy': { server, useServer, appliedAt }, 'computer-identity': who }) {
    return judged(
      [
        checked(there, 'update-policy.server', server === null ? word('missing') : text(server), server !== null),
        checked(used, 'update-policy.use-server', yesNo(useServer), useServer),
      ],
      [
        beside('update-policy.applied', timeShown(appliedAt)),
        ...(who ? [beside('computer-identity.domain', who.domain === null ? word('none') : text(who.domain))] : []),
      ],
    )
  },
})
