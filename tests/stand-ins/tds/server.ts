import { constants } from 'node:crypto'
import net from 'node:net'
import { Duplex } from 'node:stream'
import tls from 'node:tls'
import type { Identity } from '../certificates'
import { kinds, messageReader, packetsOf, type Message } from './packets'
import {
  batchIn,
  callIn,
  encryption,
  loginIn,
  preLoginAnswer,
  wishIn,
  type Encryption,
  type Login,
  type Query,
} from './requests'
import { done, refusal, result, returnStatus, welcome, type Refusal, type Rows } from './tokens'

export type Answer = Rows | Refusal | 'nothing' | 'silence' | 'cut' | 'half'

/** The same answer to whatever is asked. */
export const always = (answer: Answer) => (): Answer => answer

interface Manners {
  identity: Identity
  /** What it says of encryption: `off` asks for the login alone, which a client that wishes for more gets too. */
  says?: Encryption
  /** Says this, whatever the client wished for. */
  insists?: number
  /** Hangs up, or falls silent, or talks nonsense, right at the beginning. */
  greeting?: 'cut' | 'silence' | Buffer
  login?: (login: Login) => Refusal | 'cut' | 'silence' | null
  answer?: (query: Query, login: Login) => Answer
}

export interface TdsServer {
  port: number
  logins: Login[]
  queries: Query[]
  /** Every byte that came outside of TLS: what anybody on the way could read. */
  readable: () => Buffer
  /** Connections that are open now. */
  open: () => number
  close(): Promise<void>
}

/** A small SQL Server over TCP: it logs in, answers each text as it was told, and knows how to misbehave. */
export async function startTdsServer(manners: Manners): Promise<TdsServer> {
  const sockets = new Set<net.Socket>()
  const heard: Buffer[] = []
  const logins: Login[] = []
  const queries: Query[] = []
  const server = net.createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Clients that know enough hang up.
    socket.on('error', () => socket.destroy())
    converse(socket, manners, { heard, logins, queries })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as net.AddressInfo).port,
    logins,
    queries,
    readable: () => Buffer.concat(heard),
    open: () => sockets.size,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

interface Heard {
  heard: Buffer[]
  logins: Login[]
  queries: Query[]
}

function converse(socket: net.Socket, manners: Manners, { heard, logins, queries }: Heard): void {
  let who: Login | null = null
  let secure: ReturnType<typeof securedBy> | null = null
  let onlyLogin = false
  let pending = false
  const say = (body: Buffer, cut = false) => {
    const packets = packetsOf({ kind: kinds.answer, body })
    const out = secure?.cleartext ?? socket
    if (cut) out.write(packets.subarray(0, packets.length - 5), () => setTimeout(() => socket.destroy(), 50))
    else out.write(packets)
  }

  const preLogin = (body: Buffer) => {
    const { says = 'off', insists, greeting } = manners
    if (greeting === 'cut') return void socket.destroy()
    if (greeting === 'silence') return
    if (greeting) return void socket.write(greeting)
    const wish = wishIn(body)
    const answer = insists ?? (says === 'off' ? wish : encryption[says])
    say(preLoginAnswer(answer))
    if (answer === encryption['not-supported'] || insists === encryption.off) return
    onlyLogin = answer === encryption.off
    secure = securedBy(socket, manners.identity, (part) => messagesIn(part).forEach(react))
  }
  const login = (body: Buffer) => {
    who = loginIn(body)
    logins.push(who)
    // Encryption of the login alone ends with the login.
    if (onlyLogin) secure = null
    const refused = manners.login?.(who) ?? null
    if (refused === 'cut') return void socket.destroy()
    if (refused === 'silence') return
    say(refused ? Buffer.concat([refusal(refused), done('batch', ['error'])]) : welcome(who.database || 'master'))
  }
  const answer = (query: Query) => {
    // Clients set up their session with a text of their own.
    if (!query.called && /^\s*set /i.test(query.text)) return say(done('batch'))
    queries.push(query)
    const given = who && manners.answer ? manners.answer(query, who) : 'nothing'
    pending = given === 'silence'
    if (pending) return
    if (given === 'cut') return void socket.destroy()
    const rows = typeof given === 'object' && 'rows' in given ? given : null
    const refused = typeof given === 'object' && 'number' in given ? given : null
    const body = Buffer.concat([rows ? result(rows) : Buffer.alloc(0), refused ? refusal(refused) : Buffer.alloc(0)])
    const how = refused ? (['error'] as const) : (['count'] as const)
    const end = query.called
      ? [done('statement', ['more', ...how], rows?.rows.length), returnStatus(), done('procedure')]
      : [done('batch', how, rows?.rows.length)]
    say(Buffer.concat([body, ...end]), given === 'half')
  }

  const react = ({ kind, body }: Message) => {
    if (kind === kinds.preLogin) preLogin(body)
    else if (kind === kinds.login) login(body)
    else if (kind === kinds.batch) answer(batchIn(body))
    else if (kind === kinds.rpc) answer(callIn(body))
    else if (kind === kinds.attention) {
      // What was asked ends first, then comes the word that it was heard.
      if (pending) say(done('batch', ['error']))
      pending = false
      say(done('batch', ['attention']))
    }
  }
  const messagesIn = messageReader()
  socket.on('data', (part: Buffer) => {
    if (secure) return secure.take(part)
    heard.push(part)
    messagesIn(part).forEach(react)
  })
}

/** TLS inside of TDS: the handshake travels in packets of the pre-login, what follows is TLS as it is. */
function securedBy(socket: net.Socket, identity: Identity, onData: (part: Buffer) => void) {
  const APPLICATION_DATA = 0x17
  let wrapped = true
  const handshake = messageReader()
  const wire: Duplex = new Duplex({
    read: () => undefined,
    write: (part: Buffer, _, next) => {
      socket.write(wrapped ? packetsOf({ kind: kinds.preLogin, body: part }) : part)
      next()
    },
  })
  const cleartext = new tls.TLSSocket(wire, {
    isServer: true,
    // A handshake that is taken up again would end with the client, whose login would then come in the same breath.
    secureContext: tls.createSecureContext({
      ...identity,
      maxVersion: 'TLSv1.2',
      secureOptions: constants.SSL_OP_NO_TICKET,
    }),
  })
  cleartext.on('data', onData)
  cleartext.on('error', () => socket.destroy())
  socket.on('close', () => cleartext.destroy())
  return {
    cleartext,
    take(part: Buffer): void {
      if (wrapped && part[0] === APPLICATION_DATA) wrapped = false
      if (wrapped) handshake(part).forEach(({ body }) => wire.push(body))
      else wire.push(part)
    },
  }
}
