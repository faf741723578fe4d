import { text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { policyTarget } from './policy-target'
import { absent, judged, notRead } from './verdict'

const direct = rule({ should: word('none'), mark: 'A', source: 'wsus-3-assemblies' })

/**
 * The computer reports, but to another server: its row came up from a downstream server, or its policy names one that answers
 * (wsus-knowledge.md S1-24). Nothing is broken.
 */
export const clientOnOtherServer = defineCause({
  id: 'client-on-other-server',
  needs: ['known-computer'],
  helps: ['update-policy', 'wsus-connection', 'windows-version', 'wsus-name', 'server-addresses'],
  explains: ['computer-silent'],
  judge(facts) {
    const parent = facts['known-computer'].record?.parentServer ?? null
    const row = checked(
      direct,
      'known-computer.parent-server',
      parent === null ? word('none') : text(parent),
      parent === null,
    )
    if (!row.holds) return judged([row])
    if (facts['update-policy'] === undefined) return notRead('update-policy')
    const to = policyTarget(facts)
    if (to === null) return absent([row, beside('update-policy.server', word('missing'))])
    const { url, here } = to
    if (here === null) return notRead('windows-version')
    const named = text(url)
    if (here) return absent([row, beside('update-policy.server', named)])
    const answer = facts['wsus-connection']?.answer
    if (answer === undefined) return notRead('wsus-connection')
    const seen = beside('wsus-connection.answer', word(answer))
    if (answer !== 'open') return absent([row, seen], [beside('update-policy.server', named)])
    const own = rule({ should: text(facts['windows-version']?.name ?? ''), mark: 'A', source: 'wsus-3-assemblies' })
    return judged([checked(own, 'update-policy.server', named, false), row], [seen])
  },
})
