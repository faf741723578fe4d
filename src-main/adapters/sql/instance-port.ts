import dgram from 'node:dgram'
import { lookup } from 'node:dns/promises'

/** SQL Server Browser listens here, for whoever knows an instance by its name alone. */
const BROWSER_PORT = 1434

const ASK_INSTANCE = 4
const ANSWER = 5
/** In front of the text of an answer: what it is, and its length. */
const HEAD = 3
/** What is sent over UDP may be lost. */
const TRIES = 3
const EACH_MILLISECONDS = 1000

/** The port in an answer of SQL Server Browser, `ServerName;SRV;InstanceName;WSUS;...;tcp;49731;;`; null: it names none (MS-SQLR 2.2.5). */
export function portIn(answer: Buffer, instance: string): number | null {
  if (answer[0] !== ANSWER) return null
  const words = answer.subarray(HEAD).toString('latin1').split(';')
  const after = (name: string) => words[words.findIndex((word) => word.toLowerCase() === name) + 1] ?? ''
  if (after('instancename').toLowerCase() !== instance.toLowerCase()) return null
  const port = words.some((word) => word.toLowerCase() === 'tcp') ? Number(after('tcp')) : 0
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null
}

/**
 * Which port an instance listens at, from SQL Server Browser on its host; null: nobody says. The answer may come from anybody on the
 * way: it says where to knock, and whoever opens must still show the certificate of the host.
 */
export async function instancePort(
  host: string,
  instance: string,
  signal: AbortSignal,
  browserPort = BROWSER_PORT,
): Promise<number | null> {
  const found = await lookup(host).catch(() => null)
  if (!found || signal.aborted) return null
  const socket = dgram.createSocket(found.family === 6 ? 'udp6' : 'udp4')
  const question = Buffer.from([ASK_INSTANCE, ...Buffer.from(`${instance}\0`, 'latin1')])
  let timer: NodeJS.Timeout | undefined
  let stop = () => undefined as void
  try {
    return await new Promise((resolve) => {
      stop = () => resolve(null)
      signal.addEventListener('abort', stop, { once: true })
      // Nobody listens there.
      socket.on('error', stop)
      socket.on('message', (answer) => resolve(portIn(answer, instance)))
      const ask = (left: number) => {
        if (left === 0) return stop()
        socket.send(question)
        timer = setTimeout(() => ask(left - 1), EACH_MILLISECONDS)
      }
      // Only what comes from where it was asked is heard.
      socket.connect(browserPort, found.address, () => ask(TRIES))
    })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    socket.close()
  }
}
