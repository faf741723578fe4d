import type { Reader } from '#shared/facts/define-fact'
import { facts } from '#shared/facts/index'
import type { PlannedStep } from '#shared/fixes/step'
import { fail, ok, type Result } from '#shared/kernel/result'
import { factOfMachine } from '#shared/practice/observe/index'
import { isStepDone, observeStep, practiseStep, restoreStep } from '#shared/practice/practise'
import type { MachineState } from '#shared/practice/state'
import type { Clock, Source } from '../app/ports'

/** How long a practised machine takes to answer, in milliseconds: from the quickest probe to the slowest, and for a change. */
export interface Delays {
  least: number
  most: number
}

/** A rehearsal should feel like the real thing. */
export const realisticDelays: Delays = { least: 90, most: 900 }
export const noDelays: Delays = { least: 0, most: 0 }

/** How slow each reader is: 0 the quickest, 1 the slowest. */
const slowness: Record<Reader, number> = {
  registry: 0,
  'service-control-manager': 0.1,
  windows: 0.2,
  iis: 0.3,
  'log-file': 0.4,
  sql: 0.4,
  'event-log-application': 0.7,
  'event-log-system': 0.6,
  'event-log-security': 0.8,
  http: 0.9,
  'wsus-api': 1,
  person: 0,
}

/** A practised machine: facts follow from its state, and steps change that state and nothing else. */
export function practiceSource(start: MachineState, clock: Clock, { least, most }: Delays): Source {
  let machine = start
  const now = () => clock.now().toISOString()

  async function change(step: PlannedStep, next: (machine: MachineState) => Result<MachineState>) {
    await clock.sleep(most)
    const changed = next(machine)
    if (!changed.ok) return changed
    machine = changed.value
    return ok(null)
  }

  return {
    async read(fact, signal) {
      const slow = machine.slow[fact]
      if (slow === 'never') await aborted(signal)
      else await clock.sleep(slow ?? least + (most - least) * slowness[facts[fact].reader], signal)
      return signal.aborted ? fail({ code: 'cancelled', target: fact }) : factOfMachine(machine, fact)
    },
    computers: null,
    hands: {
      observe: async (step) => observeStep(machine, step),
      perform: (step) => change(step, (before) => practiseStep(before, step, now())),
      isDone: isStepDone,
      restore: (step, value) => change(step, (before) => restoreStep(before, step, value, now())),
    },
    keep: () => machine,
    queues: false,
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
