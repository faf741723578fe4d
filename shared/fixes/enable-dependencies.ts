import type { Service } from '#shared/facts/services'
import { defineFix } from './define-fix'
import { checkHealth, setStartup, startService } from './pieces'

/** What Windows starts by itself; everything else starts when it is needed. */
const automatic = ['RpcSs', 'RpcEptMapper', 'DcomLaunch', 'BFE', 'mpssvc', 'EventLog']

/** Enables what the services of WSUS wait for, then starts them in their order (wsus-knowledge.md S4-11). */
export const enableDependencies = defineFix({
  id: 'enable-dependencies',
  cures: ['dependency-disabled', 'w3svc-or-was-stopped', 'wsusservice-stopped'],
  needs: ['service-dependencies', 'iis-services', 'wsus-service'],
  settlesSeconds: 30,
  fits: ({ 'service-dependencies': chain }) => chain.some(({ startMode }) => startMode === 'disabled'),
  plan({ 'service-dependencies': chain, 'iis-services': { was, w3svc }, 'wsus-service': wsus }) {
    const disabled = chain.filter(({ startMode }) => startMode === 'disabled')
    const waiting = [was, w3svc, wsus].filter(
      (one): one is Service =>
        one?.state === 'stopped' &&
        one.startMode !== 'disabled' &&
        disabled.some(({ neededBy }) => neededBy.includes(one.name)),
    )
    return [
      ...disabled.flatMap((one) => [
        setStartup(one, automatic.includes(one.name) ? 'automatic' : 'manual'),
        ...(one.state === 'stopped' ? [startService(one)] : []),
      ]),
      ...waiting.map(startService),
      ...(wsus?.state === 'running' || (wsus && waiting.includes(wsus)) ? [checkHealth()] : []),
    ]
  },
  affects: ({ 'iis-services': { otherSites } }) => (otherSites?.length === 0 ? [] : ['all-sites']),
})
