import { amount, atMost, list, moment, text } from '#shared/kernel/shown'
import { isAfter } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

const one = rule({ should: atMost(amount(1, 'count')), mark: 'A', source: 'wsus-3-assemblies' })

/**
 * Several computers report under one id, because they were cloned with it: the row goes by several names in turn. One new name is a
 * rename (wsus-knowledge.md S11-1). The hard proof is the same id on two computers.
 */
export const duplicateSusclientid = defineCause({
  id: 'duplicate-susclientid',
  needs: ['computer-doubles'],
  helps: ['update-identity'],
  explains: ['computer-silent'],
  judge({ 'computer-doubles': { names, sameAddress }, 'update-identity': identity }, { since }) {
    const seen = names.filter(({ at }) => isAfter(at, since))
    const different = new Set(seen.map(({ name }) => name)).size
    return judged(
      [
        checked(
          one,
          'computer-doubles.names',
          list(seen.slice(0, 4).map((each) => ({ list: [text(each.name), moment(each.at)] }))),
          different <= 1,
        ),
      ],
      [
        ...(identity?.id ? [beside('update-identity.id', text(identity.id))] : []),
        beside('computer-doubles.same-address', list(sameAddress ? [text(sameAddress.name)] : [])),
      ],
    )
  },
})
