import type { TlsShown } from '#shared/facts/certificate'
import type { Result } from '#shared/kernel/result'

/** Asks for one page, once: no redirect is followed, no proxy used, nothing secret sent. */
export interface HttpAsker {
  /** A problem only where the asking itself was cut short; whatever the other side did, silence included, is an answer. */
  ask(question: HttpQuestion, signal: AbortSignal): Promise<Result<HttpAnswer>>
}

export interface HttpQuestion {
  /** `https://srv-wsus:8531/ClientWebService/client.asmx`: the host of it is what the request and TLS name. */
  url: string
  /** Where to knock in place of what the name leads to; null: ask DNS for the host of `url`. */
  address: string | null
  /** The names that this server is known by; its certificate must carry one of them. */
  names: readonly string[]
  seconds: number
}

export type HttpFailure = 'no-connection' | 'reset' | 'timed-out' | 'name-not-found' | 'tls-refused' | 'not-http'

export interface HttpAnswer {
  status: number | null
  /** What IIS adds to the status, where its page tells (`500.24`). */
  subStatus: number | null
  /** The `Server` header: `Microsoft-HTTPAPI/2.0` = Windows answered, not WSUS. */
  server: string | null
  /** Why there is no status. */
  failure: HttpFailure | null
  milliseconds: number
  /** null: plain HTTP, or TLS did not come about. */
  tls: TlsFacts | null
}

export type CertificateFault = 'expired' | 'not-yet-valid' | 'wrong-name' | 'unknown-issuer' | 'weak-key'

export interface TlsFacts extends TlsShown {
  faults: readonly CertificateFault[]
  /** Whether it leads to a root that this machine trusts; null: this machine could not tell. */
  trusted: boolean | null
}
