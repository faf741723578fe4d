import type { EventLog } from '#shared/facts/events'
import type { FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { MachineState, PracticeEvent } from '../state'

/** As many as a probe of an event log brings at most. */
const MOST = 200

/** What one provider wrote, newest first. */
function writtenBy(provider: PracticeEvent['provider']) {
  return (machine: MachineState): Result<EventLog> => {
    const all = machine.events
      .filter((event) => event.provider === provider)
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
      .map(({ at, id, about }) => ({ at, id, ...(about === undefined ? {} : { about }) }))
    return ok({
      reachesBackTo: machine.logsReachBackTo,
      clearedAt: null,
      events: all.slice(0, MOST),
      total: all.length,
      countedFrom: null,
    })
  }
}

export const wsusEvents = writtenBy('wsus')
/** The provider has the name of the engine's service; without the value in the registry nobody can say which that is. */
export const databaseEvents = (machine: MachineState): Result<EventLog> =>
  machine.setup?.SqlServerName
    ? writtenBy('database')(machine)
    : fail({ code: 'needs-other-fact', target: 'SqlServerName' })
export const crashEvents = writtenBy('dotnet')
export const serviceEvents = writtenBy('scm')
export const poolEvents = writtenBy('was')
export const logonEvents = writtenBy('security')

export const attackSigns = ({ attackSignsAt }: MachineState): Result<FactValue<'attack-signs'>> =>
  ok({ lastAt: attackSignsAt })
