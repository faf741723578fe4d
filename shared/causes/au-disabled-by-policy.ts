import { yesNo, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { checked, rule } from './evidence'
import { judged } from './verdict'

const on = rule({ should: word('no'), mark: 'V', source: 'update-settings' })

/** Automatic Updates are switched off by policy: the address of WSUS is there and has no effect (wsus-knowledge.md S1-10). */
export const auDisabledByPolicy = defineCause({
  id: 'au-disabled-by-policy',
  needs: ['update-policy'],
  explains: ['computer-silent'],
  judge: ({ 'update-policy': { noAutoUpdate } }) =>
    judged([checked(on, 'update-policy.no-auto-update', yesNo(noAutoUpdate), !noAutoUpdate)]),
})
