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

/** Where setup puts WSUS unless it is told otherwise (wsus-knowledge.md, 0.4). */
const USUAL_PORT = 8530

/**
 * Where the pages of WSUS are to be asked for, on the machine that serves them. `port` and `ssl`: as its registry says; where that
 * names no port, the site's own is taken, or the usual one. `bindings`: as IIS writes them, null where they could not be read;
 * `names`: what this server is known by, the one that computers use first.
 */
export function wsusSite(
  { port, ssl }: { port: number | null; ssl: boolean | null },
  bindings: readonly string[] | null,
  names: readonly [string, ...string[]],
): WsusSite {
  const known = (bindings ?? []).flatMap(bindingOf)
  // A port that the registry names is what consoles and computers use: that the site has another one is a fault, and shows as one.
  const door = (protocol: Binding['protocol'], wanted: number, isNamed: boolean): Door => {
    const exact = known.find((one) => one.protocol === protocol && one.port === wanted)
    const other = isNamed ? undefined : known.find((one) => one.protocol === protocol)
    const { address, port: there, host } = exact ?? other ?? { address: '*', port: wanted, host: '' }
    return {
      origin: `${protocol}://${host || names[0]}:${there}`,
      address: address === '*' ? '127.0.0.1' : address,
    }
  }
  if (!ssl) {
    const plain = door('http', port ?? USUAL_PORT, port !== null)
    return { main: plain, plain, names }
  }
  const secure = securePort(port ?? USUAL_PORT)
  return { main: door('https', secure, false), plain: door('http', plainPort(secure), false), names }
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
