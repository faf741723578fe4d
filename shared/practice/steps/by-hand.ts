import type { StepInput } from '#shared/fixes/step-kinds'
import { fail, ok } from '#shared/kernel/result'
import { withConfigManager, withVolumeOf } from '../change'
import { databaseVolume, GIB } from '../follows'
import type { MachineState } from '../state'
import { computerGuides } from './computer-by-hand'
import type { ByHand, Practice } from './practice'
import { setupGuides } from './setup-by-hand'

type Guide = StepInput<'by-hand'>['guide']

/** As much room as a person should make on the drive of the database. */
const ROOM = 5 * GIB

const freeSpace: ByHand = {
  observe(machine) {
    const volume = databaseVolume(machine)
    return volume ? ok(volume.freeBytes) : fail({ code: 'unreadable', target: 'SUSDB' })
  },
  practise(machine) {
    const volume = databaseVolume(machine)
    if (!volume) return fail({ code: 'unreadable', target: 'SUSDB' })
    const made = Math.max(volume.freeBytes, Math.round(volume.sizeBytes / 5))
    return ok(withVolumeOf(machine, 'database', made))
  },
  isDone: (value) => typeof value === 'number' && value >= ROOM,
}

const usesSsl = ({ setup }: MachineState) => setup?.UsingSSL === 1

const renameCache: ByHand = {
  observe: ({ console }) => ok(!console.cacheDamaged),
  practise: (machine) => ok({ ...machine, console: { ...machine.console, cacheDamaged: false } }),
  isDone: (value) => value === true,
}

const reconnect: ByHand = {
  observe: (machine) => ok(machine.console.ssl === usesSsl(machine)),
  practise: (machine) => ok({ ...machine, console: { ...machine.console, ssl: usesSsl(machine) } }),
  isDone: (value) => value === true,
}

const correctPorts: ByHand = {
  observe: ({ configManager }) => ok(configManager?.answered ?? true),
  practise: (machine, at) =>
    ok(
      withConfigManager(machine, {
        server: machine.name,
        port: Number(machine.setup?.PortNumber ?? 8530),
        ssl: usesSsl(machine),
        askedAt: at,
        answered: true,
      }),
    ),
  isDone: (value) => value === true,
}

const guides: Record<Guide, ByHand> = {
  'free-space-on-database-drive': freeSpace,
  'rename-console-cache': renameCache,
  'reconnect-console': reconnect,
  'correct-config-manager-ports': correctPorts,
  ...setupGuides,
  ...computerGuides,
}

export const byHand: Practice<'by-hand'> = {
  observe: (machine, { guide }) => guides[guide].observe(machine),
  practise: (machine, { guide }, at) => guides[guide].practise(machine, at),
  isDone: (value, { guide }) => guides[guide].isDone(value),
  restore: (machine) => ok(machine),
}
