import type { FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'

/** One way into the site. */
export interface Door {
  origin: string
  /** The machine's own, so that neither DNS nor a hosts file has a say. */
  address: string
}

export interface WsusSite {
  /** What console, site server and computers use. */
  main: Door
  /** Plain HTTP: what must answer without TLS even where the rest has it (wsus-knowledge.md, S4-9). */
  plain: Door
  names: readonly string[]
}

/** WSUS derives one port from the other: 80 and 443, else the plain port is one below. */
const securePort = (port: number): number => ({ 80: 443, 8530: 8531 })[port] ?? port
const plainPort = (secure: number): number => (secure === 443 ? 80 : secure - 1)

/**
 * Where the pages of WSUS are to be asked for, on the machine that serves them. `bindings`: as IIS writes them, null where they
 * could not be read; `names`: what this server is known by, the one that computers use first.
 */
export function wsusSite(
  setup: FactValue<'wsus-setup'>,
  bindings: readonly string[] | null,
  names: readonly [string, ...string[]],
): Result<WsusSite> {
  if (setup === null || setup.port === null) return fail({ code: 'needs-other-fact', target: 'PortNumber' })
  const { port, ssl } = setup
  const known = (bindings ?? []).flatMap(bindingOf)
  const door = (protocol: Binding['protocol'], usual: number): Door => {
    const {
      address,
      port: there,
      host,
    } = known.find((one) => one.protocol === protocol && one.port === usual) ??
      known.find((one) => one.protocol === protocol) ?? { address: '*', port: usual, host: '' }
    return {
      origin: `${protocol}://${host || names[0]}:${there}`,
      address: address === '*' ? '127.0.0.1' : address,
    }
  }
  if (!ssl) return ok({ main: door('http', port), plain: door('http', port), names })
  const secure = securePort(port)
  return ok({ main: door('https', secure), plain: door('http', plainPort(secure)), names })
}

interface Binding {
  protocol: 'http' | 'https'
  address: string
  port: number
  host: string
}

/** `http *:8530:`, `https 192.0.2.5:8531:wsus.example`, `http [2001:db8::5]:8530:`; other protocols are not asked. */
function bindingOf(text: string): Binding[] {
  const [, protocol, address, port, host] = /^(https?) (\S*):(\d+):(.*)$/.exec(text) ?? []
  if (protocol === undefined || address === undefined) return []
  return [
    {
      protocol: protocol === 'https' ? 'https' : 'http',
      address: address.replace(/^\[(.*)\]$/, '$1') || '*',
      port: Number(port),
      host: host ?? '',
    },
  ]
}
