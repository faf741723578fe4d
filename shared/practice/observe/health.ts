import type { FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { MachineState } from '../state'
import { pageOf } from './pages'

/** The list comes through the API's own page, so it is missing exactly when it is needed most (probes.md, section 8). */
export function failingComponents(machine: MachineState): Result<FactValue<'failing-components'>> {
  if (pageOf(machine, 'api-remoting').status !== 200)
    return fail({ code: 'unreachable', target: '/ApiRemoting30/WebService.asmx' })
  return ok(machine.remembered)
}

export const wsusLog = (machine: MachineState): Result<FactValue<'wsus-log'>> => ok(machine.wsusLog)
