import net from 'node:net'
import { Duplex } from 'node:stream'

/** The server would have taken the password without encryption. */
export const NOT_ENCRYPTED = 'ENOTENCRYPTED'

const HEAD = 8
/** A server's first answer is some forty bytes; more is no SQL Server. */
const MOST_BYTES = 1024
const ENCRYPTION = 1
const END = 0xff
/** What a server may say of encryption, and the login is encrypted: "on" and "required". */
const encrypts = [1, 3]

const refused = () =>
  Object.assign(new Error('The server does not encrypt: no password was sent.'), { code: NOT_ENCRYPTED })

/**
 * Whether a server's first answer promises encryption; null: it is not whole yet. tedious goes on in the clear where a server says
 * that it knows none, password included, so this is looked at before tedious gets to see it (MS-TDS 2.2.6.5).
 */
export function promisesEncryption(bytes: Buffer): boolean | null {
  if (bytes.length < HEAD) return bytes.length > 0 && bytes[0] !== 4 ? false : null
  const length = bytes.readUInt16BE(2)
  if (bytes[0] !== 4 || length > MOST_BYTES) return false
  if (bytes.length < length) return null
  const body = bytes.subarray(HEAD, length)
  for (let at = 0; at + 5 <= body.length && body[at] !== END; at += 5) {
    if (body[at] !== ENCRYPTION) continue
    const value = body[body.readUInt16BE(at + 1)]
    return value !== undefined && encrypts.includes(value)
  }
  return false
}

/** A connection that ends before a password could go out in the clear. It is the very one that the login then uses. */
export async function encryptedSocket(host: string, port: number): Promise<net.Socket> {
  const socket = await connected(host, port)
  const guarded = new Duplex({
    read: () => void socket.resume(),
    write: (part: Buffer, _, next) => void socket.write(part, next),
    final: (next) => void socket.end(next),
    destroy: (error, next) => {
      socket.destroy()
      next(error)
    },
  })
  let first: Buffer | null = Buffer.alloc(0)
  socket.on('data', (part) => {
    let seen = part
    if (first) {
      first = seen = Buffer.concat([first, part])
      const promises = promisesEncryption(first)
      if (promises === null) return
      first = null
      if (!promises) return void guarded.destroy(refused())
    }
    if (!guarded.push(seen)) socket.pause()
  })
  socket.on('end', () => guarded.push(null))
  socket.on('error', (error) => guarded.destroy(error))
  // tedious waits for its limit where a connection is just gone.
  socket.on('close', () => guarded.destroy(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
  // What tedious asks of a socket beyond being a stream.
  const keepAlive = (...wanted: Parameters<net.Socket['setKeepAlive']>) => socket.setKeepAlive(...wanted)
  return Object.assign(guarded, { setKeepAlive: keepAlive }) as unknown as net.Socket
}

const connected = (host: string, port: number): Promise<net.Socket> =>
  new Promise((resolve, reject) => {
    const socket = net.connect({ host, port })
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.removeListener('error', reject)
      resolve(socket)
    })
  })
