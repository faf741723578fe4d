import { faultsOf, endsInContent } from '#shared/causes/postinstall-content-dir'
import { neverFinished } from '#shared/causes/setup-standing'
import type { FactId, FactValue } from '#shared/facts/index'

/** All that has to be known before setup of WSUS is run again. */
export const setupFacts = [
  'role-features',
  'post-installation',
  'app-pool',
  'setup-runs',
  'pending-restart',
  'content-folder',
  'existing-database',
  'setup-database',
  'wsus-ports',
  'temp-folders',
  'logon-right',
  'wid-service',
] as const satisfies readonly FactId[]
export type SetupFacts = { [Id in (typeof setupFacts)[number]]: FactValue<Id> }

/** Setup of WSUS has not come to its end: it failed, or was never run. */
export function setupIsWanted(facts: SetupFacts): boolean {
  const {
    'role-features': { role },
    'setup-runs': run,
    'post-installation': markers,
    'app-pool': pool,
  } = facts
  return run?.tool === 'old-setup'
    ? !run.succeeded
    : role === 'installed' && (neverFinished(markers, pool) || run?.succeeded === false)
}

/** Windows waits for a restart, and setup would stop at that. */
export const waitsForRestart = ({ components, windowsUpdate, newName }: FactValue<'pending-restart'>): boolean =>
  components || windowsUpdate || newName

/**
 * Whether nothing that is known stands in the way of another run: no restart pending, no database that would be upgraded for
 * good, free ports, and folders and rights in order (wsus-knowledge.md S3 and F-POSTINSTALL).
 */
export function wayIsFree(facts: SetupFacts): boolean {
  const { files, attached } = facts['existing-database']
  const { wid, registered } = facts['role-features']
  const target = facts['setup-database']
  const right = facts['logon-right']
  const mayStart = right.allServices || right.engine || facts['wid-service']?.state === 'running'
  return (
    !waitsForRestart(facts['pending-restart']) &&
    files.length === 0 &&
    attached !== true &&
    registered.length < 2 &&
    facts['wsus-ports'].every(({ holder }) => holder === null) &&
    facts['temp-folders'].every(({ fullControl }) => fullControl) &&
    (target === null ? wid !== 'installed' || mayStart : target.opened && target.domainController !== true)
  )
}

/** The folder to give as CONTENT_DIR: what was named, without the WsusContent that setup adds itself; null: none that will do. */
export function contentDirOf({ 'content-folder': folder }: SetupFacts): string | null {
  if (folder === null) return null
  const faults = faultsOf(folder).filter(({ label }) => label !== 'content-folder.path')
  return faults.length > 0
    ? null
    : endsInContent(folder.path)
      ? folder.path.replace(/[\\/]+WsusContent[\\/]*$/i, '')
      : folder.path
}
