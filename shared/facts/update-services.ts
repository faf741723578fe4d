import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'
import { serviceStates, startModes } from './services'

/** The services that look for updates and fetch them (probes.md: cli.services). Stopped is normal: Windows starts them when needed. */
export const updateServices = defineFact({
  id: 'update-services',
  on: 'computer',
  reader: 'service-control-manager',
  seconds: 15,
  shape: v.array(
    v.object({
      name: v.string(),
      /** null: there is no such service. */
      startMode: v.nullable(v.picklist(startModes)),
      state: v.nullable(v.picklist(serviceStates)),
    }),
  ),
  parts: ['services', 'disabled', 'missing'],
  tell: (all) => [['services', list(all.map((one) => ({ list: [text(one.name), word(one.startMode ?? 'missing')] })))]],
})
