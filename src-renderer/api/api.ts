import type { WizardApi } from '#shared/contract/contract'
import type { Result } from '#shared/kernel/result'

declare global {
  interface Window {
    /** What the preload puts there in Electron's window. */
    wizard?: WizardApi
  }
}

const TOKEN = 'wizard-token'

/** The calls of the contract: over the bridge in the window, over HTTP in the browser page. Rejects when the program is gone. */
export const wizardApi = (): WizardApi =>
  window.wizard ??
  // Whatever call is asked for goes out under its own name; the program knows which there are.
  new Proxy({} as WizardApi, { get: (_, name) => (input: unknown) => post(String(name), input) })

/** Where a tab stands is asked for by one call at a time; one that is left behind would keep a connection from the others. */
let waiting = new AbortController()
function signalFor(name: string): AbortSignal | null {
  if (name !== 'changes') return null
  waiting.abort()
  waiting = new AbortController()
  return waiting.signal
}

async function post(name: string, input: unknown, again = true): Promise<Result<unknown>> {
  const answer = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wizard-token': await token() },
    body: JSON.stringify(input),
    signal: signalFor(name),
  })
  if (answer.ok) return (await answer.json()) as Result<unknown>
  // A token from before the program was started again: a new one is asked for, once.
  if (!again || (answer.status !== 401 && answer.status !== 403)) throw new Error(`${name}: ${answer.status}`)
  sessionStorage.removeItem(TOKEN)
  return post(name, input, false)
}

/** The token of this tab: it is asked for once, with the cookie of the launch link. */
async function token(): Promise<string> {
  const kept = sessionStorage.getItem(TOKEN)
  if (kept) return kept
  const answer = await fetch('/session')
  if (!answer.ok) throw new Error(`session: ${answer.status}`)
  const given = (await answer.json()) as { token: string }
  sessionStorage.setItem(TOKEN, given.token)
  return given.token
}
