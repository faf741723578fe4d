import { computerAnswers, requestsFromAddress } from '#shared/practice/observe/known-computers'
import type { MachineState } from '#shared/practice/state'

/** What the stand-ins of the server have to know beside the state: what follows from it for the logs of IIS and for the network. */
export function serverAnswers(state: MachineState) {
  const answers = computerAnswers(state)
  if (!answers.ok) throw new Error('a practised computer answers, or does not')
  const [from] = answers.value.addresses
  return { computer: answers.value, requests: requestsFromAddress(state).map((one) => ({ ...one, from })) }
}
