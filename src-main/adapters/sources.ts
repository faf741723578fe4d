import { stateOf } from '#shared/situations/define-situation'
import { situationOf } from '#shared/situations/index'
import { fail, ok } from '#shared/kernel/result'
import type { MachineState } from '#shared/practice/state'
import type { Clock, Sources } from '../app/ports'
import { caseSource } from './case-source'
import { liveSource, type LiveMachine } from './live-source'
import { practiceSource, type Delays } from './practice-source'

/** Opens the source of a visit. `delays`: how long a practised machine takes to answer. `live`: the machine that is read live. */
export function allSources(clock: Clock, delays: Delays, live: LiveMachine): Sources {
  return {
    open(of, { readings, practice, computer }) {
      if (of.kind === 'live') return ok(liveSource(live, computer))
      if (of.kind === 'case') return ok(caseSource(readings))
      const situation = situationOf(of.situation)
      if (!situation) return fail({ code: 'unknown-id', what: 'situation', id: of.situation })
      // Kept by this program in the visit's own folder, so it is taken up as it is.
      const state = (practice as MachineState | null) ?? stateOf(situation, clock.now().toISOString())
      return ok(practiceSource(state, clock, delays))
    },
  }
}
