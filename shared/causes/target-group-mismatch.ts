import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const byPolicy = rule({ should: word('policy'), mark: 'V', source: 'configure-wsus' })
const known = rule({ should: word('present'), mark: 'A', source: 'wsus-3-assemblies' })

/**
 * The computer reports, and is in another group than its policy asks for: the server gives groups out itself, or has none of that
 * name (wsus-knowledge.md S1-27).
 */
export const targetGroupMismatch = defineCause({
  id: 'target-group-mismatch',
  needs: ['known-computer', 'targeting'],
  judge({ 'known-computer': { record }, targeting: { mode, unrecognised } }) {
    const wanted = record?.requestedGroup ?? null
    const seen = beside('known-computer.requested-group', wanted === null ? word('none') : text(wanted))
    if (record === null || wanted === null || record.groups.includes(wanted)) return absent([seen])
    const groups = beside('known-computer.groups', list(record.groups.map(text)))
    const missing = unrecognised.includes(wanted)
    const ruled = checked(byPolicy, 'targeting.mode', word(mode === 'server' ? 'console' : 'policy'), mode === 'client')
    const there = checked(known, 'targeting.unrecognised', missing ? text(wanted) : word('none'), !missing)
    return judged([ruled, there], [seen, groups])
  },
})
