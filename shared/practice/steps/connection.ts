import { ok } from '#shared/kernel/result'
import { withConfigFile, withPool, withRule, withWebConfig } from '../change'
import type { MachineState } from '../state'
import { NOT_FOUND, refused, type Practice } from './practice'

/** Which account it was cannot be put back with its password: the step is one that is not undone. */
export const setIdentity: Practice<'app-pool.set-identity'> = {
  observe: ({ pool }, input) => (pool?.name === input.pool ? ok(pool.identity) : refused(input.pool, NOT_FOUND)),
  practise: (machine, { pool, identity }) =>
    machine.pool?.name === pool ? ok(withPool(machine, { identity })) : refused(pool, NOT_FOUND),
  isDone: (value, { identity }) => value === identity,
  restore: (machine) => ok(machine),
}

export const stopImpersonation: Practice<'site.stop-impersonation'> = {
  observe: ({ site, webConfig }, input) =>
    site?.name === input.site ? ok(webConfig.impersonation) : refused(input.site, NOT_FOUND),
  practise: (machine, { site }) =>
    machine.site?.name === site ? ok(withWebConfig(machine, { impersonation: false })) : refused(site, NOT_FOUND),
  isDone: (value) => value === false,
  restore: (machine, _input, before) => ok(withWebConfig(machine, { impersonation: before === true })),
}

/** The value is whether the file type still stands there twice. */
export const removeDuplicate: Practice<'web-config.remove-duplicate'> = {
  observe: ({ site, webConfig }, input) =>
    site?.name === input.site ? ok(webConfig.duplicateTypes.includes(input.fileType)) : refused(input.site, NOT_FOUND),
  practise(machine, { site, fileType }) {
    const { duplicateTypes } = machine.webConfig
    if (machine.site?.name !== site || !duplicateTypes.includes(fileType)) return refused(fileType, NOT_FOUND)
    return ok(withWebConfig(machine, { duplicateTypes: duplicateTypes.filter((one) => one !== fileType) }))
  },
  isDone: (value) => value === false,
  restore(machine, { fileType }, before) {
    const others = machine.webConfig.duplicateTypes.filter((one) => one !== fileType)
    return ok(withWebConfig(machine, { duplicateTypes: before === true ? [...others, fileType] : others }))
  },
}

const fileOf = ({ webConfig }: MachineState, path: string) => webConfig.files.find((one) => one.path === path)
const folderOf = (path: string) => path.split('\\').at(-2) ?? ''

/** The value is whether the file loads; what it held before lies beside it. */
export const restoreFile: Practice<'web-config.restore'> = {
  observe(machine, { file }) {
    const found = fileOf(machine, file)
    return found ? ok(found.wellFormed) : refused(file, NOT_FOUND)
  },
  practise: (machine, { file, copy }) =>
    fileOf(machine, file)?.copy === copy
      ? ok(withConfigFile(machine, folderOf(file), { wellFormed: true }))
      : refused(copy, NOT_FOUND),
  isDone: (value) => value === true,
  restore: (machine, { file }, before) => ok(withConfigFile(machine, folderOf(file), { wellFormed: before === true })),
}

const withMember = (machine: MachineState, account: string, member: boolean): MachineState => {
  const others = machine.administrators.members.filter((one) => one !== account)
  return {
    ...machine,
    administrators: { ...machine.administrators, members: member ? [...others, account] : others },
  }
}

export const addMember: Practice<'group.add-member'> = {
  observe: ({ administrators: { group, members } }, { sid, account }) =>
    group?.sid === sid ? ok(members.includes(account)) : refused(sid, NOT_FOUND),
  practise: (machine, { sid, account }) =>
    machine.administrators.group?.sid === sid ? ok(withMember(machine, account, true)) : refused(sid, NOT_FOUND),
  isDone: (value) => value === true,
  restore: (machine, { account }, before) => ok(withMember(machine, account, before === true)),
}

const ruleOf = ({ firewall }: MachineState, rule: string) => firewall.rules.find(({ name }) => name === rule)

/** Both ways of a rule: on where it lets computers in, off where it keeps them out. */
function switched<K extends 'firewall.disable-rule' | 'firewall.enable-rule'>(enabled: boolean): Practice<K> {
  const set = (machine: MachineState, rule: string, value: boolean) => {
    const found = ruleOf(machine, rule)
    return found ? ok(withRule(machine, { ...found, enabled: value })) : refused(rule, NOT_FOUND)
  }
  return {
    observe(machine, { rule }) {
      const found = ruleOf(machine, rule)
      return found ? ok(found.enabled) : refused(rule, NOT_FOUND)
    },
    practise: (machine, { rule }) => set(machine, rule, enabled),
    isDone: (value) => value === enabled,
    restore: (machine, { rule }, before) => set(machine, rule, before === true),
  }
}
export const disableRule = switched<'firewall.disable-rule'>(false)
export const enableRule = switched<'firewall.enable-rule'>(true)
