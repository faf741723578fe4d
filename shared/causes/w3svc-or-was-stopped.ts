import type { Service } from '#shared/facts/services'
import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

const running = rule(
  { should: word('running'), mark: 'V', source: 'wsus-messages-2017' },
  { should: word('running'), mark: 'V', source: 'wsus-connection-failures' },
)
const stateOf = (service: Service | null) => word(service?.state ?? 'not-there')
const runs = (service: Service | null) => service?.state === 'running'

/** One of the two services that carry IIS is off (wsus-knowledge.md S2-6). */
export const w3svcOrWasStopped = defineCause({
  id: 'w3svc-or-was-stopped',
  needs: ['iis-services'],
  explains: [
    'server-web-down',
    'wsus-site-stopped',
    'wsuspool-stopped-rapidfail',
    'wsuspool-stopped-manually',
    'selfupdate-vdir-broken',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge({ 'iis-services': { was, w3svc, otherSites } }) {
    return judged(
      [
        checked(running, 'iis-services.was', stateOf(was), runs(was)),
        checked(running, 'iis-services.w3svc', stateOf(w3svc), runs(w3svc)),
      ],
      [
        ...(was ? [beside('iis-services.was-start-type', word(was.startMode))] : []),
        ...(w3svc ? [beside('iis-services.w3svc-start-type', word(w3svc.startMode))] : []),
        beside('iis-services.other-sites', otherSites ? list(otherSites.map(text)) : word('unknown')),
      ],
    )
  },
})
