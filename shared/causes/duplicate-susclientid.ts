import { amount, atMost, choice, list, moment, text, word, type Shown } from '#shared/kernel/shown'
import { isAfter } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, present, unknown } from './verdict'

const one = rule({ should: atMost(amount(1, 'count')), mark: 'A', source: 'wsus-3-assemblies' })
const unchanged = rule({ should: word('none'), mark: 'A', source: 'wsus-3-assemblies' })
const always = rule({ should: choice('affected-computers.some'), mark: 'K', source: 'common-knowledge' })

const short = (name: string) => (name.split('.')[0] ?? name).toLowerCase()
const newest = (all: readonly { name: string; at: string }[]): Shown =>
  list(all.slice(0, 4).map((each) => ({ list: [text(each.name), moment(each.at)] })))

/**
 * Several computers report under one id, because they were cloned with it: the row goes by several names in turn. One new name may be
 * a rename, and one look sees no more than one: then it is open, unless the computer's own id stands in the list under another name, or
 * somebody sees that the computers take turns (wsus-knowledge.md S11-1). The hard proof is the same id on two computers.
 */
export const duplicateSusclientid = defineCause({
  id: 'duplicate-susclientid',
  needs: ['computer-doubles'],
  helps: ['update-identity', 'affected-computers'],
  explains: ['computer-silent'],
  judge(facts, { since }) {
    const { name, id, names, renamed, sameAddress } = facts['computer-doubles']
    const own = facts['update-identity']?.id ?? null
    const also = [
      ...(own === null ? [] : [beside('update-identity.id', text(own))]),
      beside('computer-doubles.same-address', list(sameAddress ? [text(sameAddress.name)] : [])),
    ]
    const seen = names.filter(({ at }) => isAfter(at, since))
    if (new Set(seen.map((each) => short(each.name))).size > 1)
      return present([checked(one, 'computer-doubles.names', newest(seen), false)], also)
    // Behind which rows it may stand under the name of another computer: the one with its id, or where that is not known any.
    const hidden = renamed.filter((row) =>
      own === null ? id === null : row.id.toLowerCase() === own.toLowerCase() && short(row.name) !== short(name),
    )
    const rows = checked(unchanged, 'computer-doubles.renamed', newest(hidden), hidden.length === 0)
    if (own !== null && hidden.some(({ at }) => isAfter(at, since))) return present([rows], also)
    const row = checked(unchanged, 'computer-doubles.names', newest(names), names.length === 0)
    if (row.holds && rows.holds) return absent([row], also)
    const answer = since === null ? facts['affected-computers'] : undefined
    if (answer !== 'taking-turns')
      return unknown({ fact: 'computer-doubles', problem: { code: 'seen-once', target: name } })
    const turns = checked(always, 'affected-computers.answer', choice('affected-computers.taking-turns'), false)
    return present([turns, row, rows], also)
  },
})
