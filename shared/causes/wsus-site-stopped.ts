import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, afterwards, present } from './verdict'

const started = rule({ should: word('started'), mark: 'V', source: 'wsus-connection-failures' })
const portIsFree = rule({ should: list([word('windows-http'), word('none')]), mark: 'K', source: 'common-knowledge' })
const onlyHere = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })

/** The site of WSUS is off, is gone, or somebody else holds its port (wsus-knowledge.md S2-7). Found by number, never by name. */
export const wsusSiteStopped = defineCause({
  id: 'wsus-site-stopped',
  needs: ['web-site'],
  explains: ['server-web-down', 'selfupdate-vdir-broken', 'components-not-running', 'console-cannot-connect'],
  judge({ 'web-site': site }) {
    if (site === null) return present([checked(started, 'web-site.state', word('not-there'), false)])
    const { portOwner, sameBinding } = site
    const taken = portOwner.is === 'other-program'
    const owner = taken ? text(`${portOwner.process} (${portOwner.pid})`) : word(portOwner.is)
    const rivals = [
      checked(portIsFree, 'web-site.port-owner', owner, !taken),
      checked(onlyHere, 'web-site.same-binding', sameBinding === null ? word('none') : text(sameBinding), !sameBinding),
    ] as const
    const name = beside('web-site.name', text(site.name))
    if (site.state === 'unknown')
      return taken || sameBinding ? present(rivals, [name]) : afterwards('web-site', 'W3SVC')
    const state = checked(started, 'web-site.state', word(site.state), site.state === 'started')
    if (!state.holds) return present([state], [...rivals, name])
    return taken || sameBinding ? present(rivals, [state, name]) : absent([state, ...rivals], [name])
  },
})
