import { ok } from '#shared/kernel/result'
import { runSetup, withInstallation, withTarget } from '../installation'
import type { MachineState } from '../state'
import { ALREADY_THERE, NOT_FOUND, refused, type Practice } from './practice'

/** The account is an administrator of that SQL Server, or is none. */
const targetOf = ({ installation: { target } }: MachineState, server: string, login: string) =>
  target?.server === server && target.login === login ? ok(target) : refused(server, NOT_FOUND)

export const grantSysadmin: Practice<'sql.grant-sysadmin'> = {
  observe(machine, { server, login }) {
    const target = targetOf(machine, server, login)
    return target.ok ? ok(target.value.sysadmin === true) : target
  },
  practise(machine, { server, login }) {
    const target = targetOf(machine, server, login)
    if (!target.ok) return target
    if (target.value.person.sysadmin !== true) return refused(server, 'SQL 15247')
    return ok(withTarget(machine, { sysadmin: true }))
  },
  isDone: (value) => value === true,
  restore: (machine, _input, before) => ok(withTarget(machine, { sysadmin: before === true })),
}

export const revokeSysadmin: Practice<'sql.revoke-sysadmin'> = {
  observe: grantSysadmin.observe,
  practise(machine, { server, login }) {
    const target = targetOf(machine, server, login)
    return target.ok ? ok(withTarget(machine, { sysadmin: false })) : target
  },
  isDone: (value) => value === false,
  restore: (machine) => ok(machine),
}

/** The value is whether setup has come to its end. */
export const postInstall: Practice<'setup.post-install'> = {
  observe: ({ installation: { toCome, run } }) => ok(toCome === null && run?.succeeded !== false),
  practise: (machine, _input, at) => ok(runSetup(machine, at, 'person')),
  isDone: (value) => value === true,
  restore: (machine) => ok(machine),
}

const folderOf = ({ installation: { contentFolder } }: MachineState, path: string) =>
  contentFolder?.path === path ? contentFolder : null

export const createFolder: Practice<'folder.create'> = {
  observe(machine, { path }) {
    const folder = folderOf(machine, path)
    return folder ? ok(folder.exists) : refused(path, '3')
  },
  practise(machine, { path }) {
    const folder = folderOf(machine, path)
    if (!folder?.fileSystem) return refused(path, '3')
    if (folder.exists) return refused(path, ALREADY_THERE)
    return ok(withInstallation(machine, { contentFolder: { ...folder, exists: true, writable: true } }))
  },
  isDone: (value) => value === true,
  restore(machine, { path }, before) {
    const folder = folderOf(machine, path)
    if (!folder || before === true) return ok(machine)
    return ok(withInstallation(machine, { contentFolder: { ...folder, exists: false, writable: null } }))
  },
}

/** Whether NETWORK SERVICE has its rights on one folder; null where it is no folder that WSUS uses. */
function grantedOn(machine: MachineState, path: string): boolean | null {
  const temp = machine.installation.tempFolders.find((one) => one.path === path)
  return temp ? temp.fullControl : (folderOf(machine, path)?.writable ?? null)
}
function withGrant(machine: MachineState, path: string, granted: boolean): MachineState {
  const { tempFolders, contentFolder } = machine.installation
  return withInstallation(machine, {
    tempFolders: tempFolders.map((one) => (one.path === path ? { ...one, fullControl: granted } : one)),
    contentFolder: contentFolder?.path === path ? { ...contentFolder, writable: granted } : contentFolder,
  })
}

export const grantOnFolder: Practice<'folder.grant'> = {
  observe(machine, { path }) {
    const granted = grantedOn(machine, path)
    return granted === null ? refused(path, '3') : ok(granted)
  },
  practise: (machine, { path }) =>
    grantedOn(machine, path) === null ? refused(path, '3') : ok(withGrant(machine, path, true)),
  isDone: (value) => value === true,
  restore: (machine, { path }, before) => ok(withGrant(machine, path, before === true)),
}
