import * as v from 'valibot'
import { machineRole, type MachineRole } from '#shared/kernel/machine'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ProbeTools } from './tools'

const SECONDS = 5

/**
 * What the machine that the program runs on is to WSUS (design, section 4). No fact: it belongs to neither of the two machines, but
 * tells which of them this is.
 */
export async function readMachineRole(
  { powershell }: Pick<ProbeTools, 'powershell'>,
  signal: AbortSignal,
): Promise<Result<MachineRole>> {
  const read = await powershell.read('machine-role', {}, SECONDS, signal)
  if (!read.ok) return read
  const role = v.safeParse(machineRole, read.value)
  return role.success ? ok(role.output) : fail({ code: 'unreadable', target: 'machine-role' })
}
