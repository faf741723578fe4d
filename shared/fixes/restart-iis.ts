import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { step } from './step'

/** For services of IIS that hang on their way up or down. Interrupts every site of the host, so the plan names them (F-IISRESET). */
export const restartIis = defineFix({
  id: 'restart-iis',
  cures: ['w3svc-or-was-stopped'],
  needs: ['iis-services', 'wsus-service'],
  settlesSeconds: 60,
  fits: ({ 'iis-services': { was, w3svc } }) =>
    [was, w3svc].some((one) => one?.state === 'starting' || one?.state === 'stopping') &&
    [was, w3svc].every((one) => one !== null && one.startMode !== 'disabled'),
  plan({ 'iis-services': { was, w3svc, otherSites }, 'wsus-service': wsus }) {
    const stuck = [was, w3svc].find((one) => one?.state === 'starting' || one?.state === 'stopping')
    if (!stuck) return []
    return [
      step(
        'iis.restart',
        { otherSites: otherSites ? otherSites.join(', ') || '-' : '?' },
        { from: word(stuck.state), to: word('restarted') },
      ),
      ...renewHealth(wsus),
    ]
  },
})
