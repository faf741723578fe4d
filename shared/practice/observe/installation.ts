import type { FactValue } from '#shared/facts/index'
import { ok, type Result } from '#shared/kernel/result'
import { engineAnswers, iisRuns, susdbError } from '../follows'
import { missingMarkers } from '../installation'
import type { MachineState } from '../state'
import { seen } from './services'

export const setupRuns = ({ installation }: MachineState): Result<FactValue<'setup-runs'>> => ok(installation.run)
export const postInstallation = (machine: MachineState): Result<FactValue<'post-installation'>> =>
  ok({ missing: missingMarkers(machine) })
export const roleFeatures = ({ installation }: MachineState): Result<FactValue<'role-features'>> =>
  ok(installation.features)
export const featureInstallation = ({ installation }: MachineState): Result<FactValue<'feature-installation'>> =>
  ok(installation.featureError)
export const pendingRestart = ({ installation }: MachineState): Result<FactValue<'pending-restart'>> =>
  ok(installation.pendingRestart)
/** What keeps the site of WSUS from its port holds it on a machine that is set up, too. */
export function wsusPorts(machine: MachineState): Result<FactValue<'wsus-ports'>> {
  const { site, installation } = machine
  const taker = site?.portTakenBy
  const inTheWay = taker
    ? { kind: 'program' as const, name: `${taker.process} (${taker.pid})` }
    : site?.sameBinding && site.state !== 'started' && iisRuns(machine)
      ? { kind: 'site' as const, name: site.sameBinding }
      : null
  return ok(
    installation.ports.map(({ port, holder }) => ({ port, holder: holder ?? (port === site?.port ? inTheWay : null) })),
  )
}
export const logonRight = ({ installation }: MachineState): Result<FactValue<'logon-right'>> =>
  ok(installation.logonRight)
export const tempFolders = ({ installation }: MachineState): Result<FactValue<'temp-folders'>> =>
  ok(installation.tempFolders)
/** Known where the registry keeps it, or a log of the post-installation names it; the setup of WSUS 3.0 does not. */
export const contentFolder = ({ setup, installation }: MachineState): Result<FactValue<'content-folder'>> =>
  ok(setup?.ContentDir || installation.run?.tool === 'post-installation' ? installation.contentFolder : null)
export const updateHistory = ({ installation }: MachineState): Result<FactValue<'update-history'>> =>
  ok(installation.updates)

/** An engine that is set up and does not run refuses whoever runs setup as well. */
export function setupDatabase(machine: MachineState): Result<FactValue<'setup-database'>> {
  const { target, toCome } = machine.installation
  if (target === null || toCome !== null || engineAnswers(machine)) return ok(target)
  return ok({
    ...target,
    version: null,
    opened: false,
    sqlNumber: susdbError(machine),
    sysadmin: null,
    person: { ...target.person, sysadmin: null },
  })
}

const FOLDER = String.raw`C:\Windows\WID\Data`

export function existingDatabase(machine: MachineState): Result<FactValue<'existing-database'>> {
  const { toCome, leftover, target } = machine.installation
  if (toCome !== null) {
    const engine = machine.services['MSSQL$MICROSOFT##WID']
    const isSilent = target ? !target.opened : engine !== undefined && engine.state !== 'running'
    return ok({
      files: leftover?.files ?? [],
      attached: isSilent ? null : (leftover?.attached ?? false),
      access: leftover?.attached && !isSilent ? leftover.access : null,
    })
  }
  const answers = engineAnswers(machine)
  return ok({
    files: machine.database.kind === 'wid' ? [`${FOLDER}\\SUSDB.mdf`, `${FOLDER}\\SUSDB_log.ldf`] : [],
    attached: answers ? true : null,
    access: answers ? machine.database.access : null,
  })
}

export const widService = (machine: MachineState): Result<FactValue<'wid-service'>> =>
  ok(seen(machine, 'MSSQL$MICROSOFT##WID'))
export const installerService = (machine: MachineState): Result<FactValue<'installer-service'>> =>
  ok(seen(machine, 'msiserver'))
