import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'
import { serviceStates, startModes } from './services'

/** What the services of WSUS need to start: the whole chain of `DependOnService`, without the services themselves (probes.md: svc.<key>). */
export const serviceDependencies = defineFact({
  id: 'service-dependencies',
  on: 'server',
  reader: 'registry',
  seconds: 15,
  shape: v.array(
    v.object({
      name: v.string(),
      state: v.picklist(serviceStates),
      startMode: v.picklist(startModes),
      /** Key names of the WSUS services that cannot start without it. */
      neededBy: v.array(v.string()),
    }),
  ),
  parts: ['names', 'disabled', 'needed-by', 'start-type'],
  tell: (chain) => [
    ['names', list(chain.map(({ name }) => text(name)))],
    [
      'disabled',
      chain.some(({ startMode }) => startMode === 'disabled')
        ? list(chain.filter(({ startMode }) => startMode === 'disabled').map(({ name }) => text(name)))
        : word('none'),
    ],
  ],
})
