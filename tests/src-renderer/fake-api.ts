import type { CallName, WizardApi } from '#shared/contract/contract'
import type { Result } from '#shared/kernel/result'

type Answers = { [C in CallName]?: (input: never) => unknown }

export interface FakeApi extends WizardApi {
  /** Every call so far with its input, as text. */
  readonly calls: string[]
}

/** A program that answers what a test says; a call that it does not expect never comes back. */
export function fakeApi(answers: Answers): FakeApi {
  const calls: string[] = []
  return new Proxy({} as FakeApi, {
    get(_, name: CallName | 'calls') {
      if (name === 'calls') return calls
      return (input: never): Promise<Result<unknown>> => {
        calls.push(`${name} ${JSON.stringify(input)}`)
        const answer = answers[name]
        return answer ? Promise.resolve(answer(input) as Result<unknown>) : new Promise(() => {})
      }
    },
  })
}
