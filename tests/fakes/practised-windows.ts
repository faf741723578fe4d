import { knock, saysItsTime, wiredLink, wirelessLink } from '#shared/practice/computer-follows'
import type { Machine } from '#shared/kernel/machine'
import type { Result } from '#shared/kernel/result'
import { networkAddress, wsusName } from '#shared/practice/observe/computer'
import { pageOf } from '#shared/practice/observe/pages'
import { poolWorkload } from '#shared/practice/observe/web'
import { serverAnswers } from './server-answers'
import type { MachineState } from '#shared/practice/state'

const valueOf = <T>(result: Result<T>): T | null => (result.ok ? result.value : null)

/** What the stand-ins are told of a practised machine: its state, what else its facts follow from, and where the program runs. */
export const practisedWindows = (state: MachineState, at: Machine) => ({
  State: JSON.stringify(state),
  Answers: JSON.stringify({
    apiStatus: pageOf(state, 'api-remoting').status,
    workload: valueOf(poolWorkload(state)),
    wiredLink: wiredLink(state.computer),
    wirelessLink: wirelessLink(state.computer),
    address: valueOf(networkAddress(state)),
    name: valueOf(wsusName(state)),
    knock: knock(state),
    saysItsTime: saysItsTime(state),
    ...serverAnswers(state),
  }),
  At: at,
})
