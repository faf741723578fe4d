import * as v from 'valibot'
import { contract, isCallName, type WizardApi } from '#shared/contract/contract'
import { fail, type Result } from '#shared/kernel/result'
import type { Ports } from './ports'

/** The one door: every shell calls it. An unknown call or a wrong input is a problem; an unexpected error becomes a number to quote. */
export async function serve(
  api: WizardApi,
  ports: Pick<Ports, 'log'>,
  name: string,
  input: unknown,
): Promise<Result<unknown>> {
  if (!isCallName(name)) return fail({ code: 'bad-request', call: name.slice(0, 80) })
  const checked = v.safeParse(contract[name].takes, input)
  if (!checked.success) return fail({ code: 'bad-request', call: name })
  try {
    return await (api[name] as (input: unknown) => Promise<Result<unknown>>)(checked.output)
  } catch (error) {
    return fail({ code: 'internal', logRef: ports.log.fault(error) })
  }
}
