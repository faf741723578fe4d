import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '#shared/contract/contract'
import { clock } from '../adapters/clock'
import { diskStore } from '../adapters/disk-store'
import { faultLog } from '../adapters/fault-log'
import { homeFolder, surroundings } from '../adapters/home'
import { newId } from '../adapters/ids'
import { noDelays, realisticDelays } from '../adapters/practice-source'
import { ownMachine } from '../adapters/own-machine'
import { allSources } from '../adapters/sources'
import type { LiveMachine } from '../adapters/live-source'
import type { Camera, Ports, OwnMachine, VisitStore } from '../app/ports'
import { version } from './program'
import type { Wishes } from './wishes'

/** WSUS_MEDIC_PRACTICE_DELAYS=none: practice machines answer at once (tests). */
const delays = () => (process.env['WSUS_MEDIC_PRACTICE_DELAYS'] === 'none' ? noDelays : realisticDelays)

/** The real ports of a face that shows the wizard. */
export function makePorts(
  face: 'window' | 'page',
  camera: Camera,
  live: LiveMachine,
  { source, language }: Wishes,
  restart: OwnMachine['restart'] = null,
): Ports {
  const home = homeFolder(surroundings())
  const sources = allSources(clock, delays(), live)
  return {
    program: { version, face, defaultSource: source ?? (process.platform === 'win32' ? 'live' : 'practice') },
    clock,
    newId: (what) => newId(what, (visit) => existsSync(path.join(home, 'cases', visit))),
    log: faultLog(home, clock),
    store: startingIn(diskStore(home), language),
    sources,
    camera,
    machine: ownMachine(live, restart),
  }
}

/** A store that answers with the language asked for until another is chosen. */
function startingIn(store: VisitStore, language: Language | undefined): VisitStore {
  let asked = language
  return {
    ...store,
    async settings() {
      const kept = await store.settings()
      return { ...kept, language: asked ?? kept.language }
    },
    keepSettings(change) {
      if (change.language) asked = undefined
      return store.keepSettings(change)
    },
  }
}
