import { defineCause } from './define-cause'
import { cameWith, linkSeen, whoIsIt, withoutLink } from './links'
import { absent, judged, notRead } from './verdict'

/** The port in the wall is switched off: the same computer with the same cable has a link at another one (wsus-knowledge.md S1-3b). Windows cannot see that. */
export const switchPortDisabled = defineCause({
  id: 'switch-port-disabled',
  needs: ['network-adapters'],
  helps: ['other-port', 'known-good-cable', 'connection-kind'],
  explains: ['computer-silent'],
  judge({ 'network-adapters': adapters, ...asked }, { since }) {
    const link = linkSeen(adapters, withoutLink(adapters) === null)
    if (link.holds || asked['connection-kind'] === 'wireless' || asked['connection-kind'] === 'outside')
      return absent([link])
    if (since === null && asked['known-good-cable'] === 'link')
      return absent([cameWith('known-good-cable.answer', 'link')], [link])
    const answer = since === null ? asked['other-port'] : undefined
    if (answer === undefined) return notRead('other-port')
    return judged([cameWith('other-port.answer', answer)], [link, ...whoIsIt(adapters)])
  },
})
