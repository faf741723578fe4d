import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { checked, rule } from './evidence'
import { isLinked, linkSeen } from './links'
import { absent, judged } from './verdict'

const on = rule({ should: word('none'), mark: 'V', source: 'adapter-classes' })

/**
 * The adapter is switched off in Windows (error code 22). Only where no other one has a link: a second one can be off on purpose
 * (wsus-knowledge.md S1-4).
 */
export const clientNicDisabled = defineCause({
  id: 'client-nic-disabled',
  needs: ['network-adapters'],
  helps: ['connection-kind'],
  explains: ['computer-silent', 'client-wifi-not-associated'],
  judge({ 'network-adapters': adapters, 'connection-kind': kind }) {
    const wanted = kind === 'cable' ? 'wired' : kind === 'wireless' ? 'wireless' : null
    const off = adapters.filter(
      (one) => (one.errorCode === 22 || (!one.enabled && one.errorCode === 0)) && (wanted ?? one.kind) === one.kind,
    )
    if (isLinked(adapters)) return absent([linkSeen(adapters, true)])
    return judged([
      checked(
        on,
        'network-adapters.error-code',
        list(off.map(({ name }) => ({ list: [text(name), text('22')] }))),
        off.length === 0,
      ),
    ])
  },
})
