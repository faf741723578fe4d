import { INSTALL_FAILURE } from '#shared/facts/update-history'
import { ok } from '#shared/kernel/result'
import { runSetup, withInstallation, withRole, withTarget } from '../installation'
import type { ByHand } from './practice'
import { started } from './running'

/** What hands do about setup and updates on a practised machine. */

const yes = (value: unknown) => value === true

const WID = 'MSSQL$MICROSOFT##WID'

export const setupGuides = {
  'hand-script-to-dba': {
    observe: ({ installation: { target } }) => ok(target?.sysadmin === true),
    practise: (machine) => ok(withTarget(machine, { opened: true, sqlNumber: null, sysadmin: true })),
    isDone: yes,
  },
  'have-right-taken-away': {
    observe: ({ installation: { target } }) => ok(target?.sysadmin !== true),
    practise: (machine) => ok(withTarget(machine, { sysadmin: false })),
    isDone: yes,
  },
  'run-setup-again': {
    observe: ({ installation: { run } }) => ok(run?.succeeded === true),
    practise: (machine, at) => ok(runSetup(machine, at)),
    isDone: yes,
  },
  'restart-server': {
    observe: ({ installation: { pendingRestart: p } }) => ok(!(p.components || p.windowsUpdate || p.newName)),
    practise: (machine) =>
      ok(
        withInstallation(machine, {
          pendingRestart: { components: false, windowsUpdate: false, newName: false, files: 0 },
        }),
      ),
    isDone: yes,
  },
  'free-wsus-port': {
    observe: ({ installation: { ports } }) => ok(ports.every(({ holder }) => holder === null)),
    practise: (machine) =>
      ok(withInstallation(machine, { ports: machine.installation.ports.map(({ port }) => ({ port, holder: null })) })),
    isDone: yes,
  },
  'correct-sql-connection': {
    observe: ({ installation: { target } }) => ok(target?.opened === true),
    practise: (machine) =>
      ok(
        withInstallation(withTarget(machine, { opened: true, sqlNumber: null, sysadmin: true }), {
          features: { ...machine.installation.features, sql: 'installed' },
        }),
      ),
    isDone: yes,
  },
  'give-logon-right': {
    observe: ({ installation: { logonRight } }) => ok(logonRight.allServices),
    practise(machine, at) {
      const { logonRight, features } = machine.installation
      const granted = withInstallation(machine, {
        logonRight: { ...logonRight, allServices: true },
        features: { ...features, wid: features.role === 'installed' ? features.wid : 'available' },
      })
      const engine = granted.services[WID]
      if (!engine) return ok(granted)
      const { logonFails: _gone, ...allowed } = engine
      return started({ ...granted, services: { ...granted.services, [WID]: allowed } }, WID, at)
    },
    isDone: yes,
  },
  'add-role-again': {
    observe: ({ installation: { features } }) => ok(features.role === 'installed'),
    practise: (machine) => ok(withRole(machine)),
    isDone: yes,
  },
  'install-role-from-source': {
    observe: ({ installation: { features } }) => ok(features.role === 'installed'),
    practise: (machine) => ok(withRole(machine)),
    isDone: yes,
  },
  'retry-update': {
    observe: ({ installation: { updates } }) =>
      ok(
        updates.failed.every(
          ({ title, code }) => code !== INSTALL_FAILURE || updates.installed.some((one) => one.title === title),
        ),
      ),
    practise(machine, at) {
      const { updates, retrySucceeds } = machine.installation
      const now = updates.failed.map(({ title }) => ({ title, at }))
      return ok(
        withInstallation(machine, {
          updates: retrySucceeds
            ? { ...updates, installed: [...now, ...updates.installed] }
            : { ...updates, failed: [...now.map((one) => ({ ...one, code: INSTALL_FAILURE })), ...updates.failed] },
        }),
      )
    },
    isDone: yes,
  },
} as const satisfies Record<string, ByHand>
