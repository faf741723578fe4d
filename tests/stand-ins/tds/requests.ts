import { cursor, u8, type Cursor } from './packets'

// What a client says (MS-TDS 2.2.6).

/** What a side says about encryption before the login. */
export const encryption = { off: 0, on: 1, 'not-supported': 2, required: 3 } as const
export type Encryption = keyof typeof encryption

const option = { version: 0, encryption: 1, instance: 2, thread: 3, mars: 4, end: 0xff } as const

function optionsIn(body: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>()
  for (let at = 0; body[at] !== option.end && at + 5 <= body.length; at += 5) {
    const [offset, length] = [body.readUInt16BE(at + 1), body.readUInt16BE(at + 3)]
    found.set(body.readUInt8(at), body.subarray(offset, offset + length))
  }
  return found
}

/** What a client wishes of encryption. */
export const wishIn = (preLogin: Buffer): number => optionsIn(preLogin).get(option.encryption)?.[0] ?? encryption.off

export function preLoginAnswer(says: number): Buffer {
  const options: [number, Buffer][] = [
    [option.version, Buffer.from([11, 0, 0x0b, 0xb8, 0, 0])],
    [option.encryption, u8(says)],
    [option.instance, u8(0)],
    [option.thread, Buffer.alloc(0)],
    [option.mars, u8(0)],
  ]
  let offset = options.length * 5 + 1
  const heads = options.map(([kind, value]) => {
    const head = Buffer.from([kind, 0, 0, 0, 0])
    head.writeUInt16BE(offset, 1)
    head.writeUInt16BE(value.length, 3)
    offset += value.length
    return head
  })
  return Buffer.concat([...heads, u8(option.end), ...options.map(([, value]) => value)])
}

export interface Login {
  user: string
  password: string
  program: string
  database: string
}

/** LOGIN7 says where each text lies; a password is only shuffled, which is why it must never go out in the clear. */
export function loginIn(body: Buffer): Login {
  const bytesAt = (place: number) => {
    const [offset, letters] = [body.readUInt16LE(place), body.readUInt16LE(place + 2)]
    return body.subarray(offset, offset + letters * 2)
  }
  const textAt = (place: number) => bytesAt(place).toString('utf16le')
  const open = (byte: number) => {
    const mixed = byte ^ 0xa5
    return ((mixed << 4) | (mixed >> 4)) & 0xff
  }
  return {
    user: textAt(40),
    password: Buffer.from(bytesAt(44).map(open)).toString('utf16le'),
    program: textAt(48),
    database: textAt(68),
  }
}

export type Given = string | number | boolean | null
export interface Query {
  text: string
  parameters: Readonly<Record<string, Given>>
  /** Sent as a procedure call, as everything with parameters is. */
  called: boolean
}

/** Requests begin with headers that only say how long they are, as far as we care. */
function afterHeaders(body: Buffer): Cursor {
  const read = cursor(body)
  read.skip(read.u32() - 4)
  return read
}

export function batchIn(body: Buffer): Query {
  const text = body.subarray(body.readUInt32LE(0)).toString('utf16le')
  return { text, parameters: {}, called: false }
}

/** A text of type max comes in pieces. */
function piecesOf(read: Cursor): string | null {
  const total = read.bytes(8)
  if (total.every((byte) => byte === 0xff)) return null
  const pieces: Buffer[] = []
  for (let length = read.u32(); length > 0; length = read.u32()) pieces.push(read.bytes(length))
  return Buffer.concat(pieces).toString('utf16le')
}

function valueOf(read: Cursor): Given {
  const type = read.u8()
  switch (type) {
    case 0x26: {
      read.skip(1)
      const length = read.u8()
      return length === 0 ? null : read.bytes(length).readIntLE(0, Math.min(length, 6))
    }
    case 0x68:
      read.skip(1)
      return read.u8() === 0 ? null : read.u8() === 1
    case 0xe7: {
      const most = read.u16()
      read.skip(5)
      if (most === 0xffff) return piecesOf(read)
      const length = read.u16()
      return length === 0xffff ? null : read.bytes(length).toString('utf16le')
    }
    default:
      throw new RangeError(`the server of the tests does not know type ${type}`)
  }
}

/** The call of sp_executesql that both clients make of a text with parameters. */
export function callIn(body: Buffer): Query {
  const EXECUTE_SQL = 10
  const read = afterHeaders(body)
  const letters = read.u16()
  const procedure = letters === 0xffff ? read.u16() : read.letters(letters)
  if (procedure !== EXECUTE_SQL && procedure !== 'sp_executesql')
    throw new RangeError(`the server of the tests does not know procedure ${procedure}`)
  read.skip(2)
  const given: [string, Given][] = []
  while (read.more()) {
    const name = read.letters(read.u8())
    read.skip(1)
    given.push([name.replace(/^@/, ''), valueOf(read)])
  }
  const [[, text] = ['', ''], , ...rest] = given
  return { text: String(text), parameters: Object.fromEntries(rest), called: true }
}
