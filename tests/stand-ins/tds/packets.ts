// Packets of TDS 7.4 (MS-TDS 2.2.3): a message is one or more packets of eight bytes of head and a part of it.

export const kinds = { batch: 1, rpc: 3, answer: 4, attention: 6, login: 16, preLogin: 18 } as const

const HEAD = 8
const PART = 4096 - HEAD

export interface Message {
  kind: number
  body: Buffer
}

/** Puts messages together from whatever pieces the network brings. */
export function messageReader() {
  let bytes = Buffer.alloc(0)
  let parts: Buffer[] = []
  return (more: Buffer): Message[] => {
    bytes = Buffer.concat([bytes, more])
    const done: Message[] = []
    while (bytes.length >= HEAD) {
      const length = bytes.readUInt16BE(2)
      if (length < HEAD || bytes.length < length) break
      parts.push(bytes.subarray(HEAD, length))
      const [kind, last] = [bytes.readUInt8(0), (bytes.readUInt8(1) & 1) === 1]
      bytes = bytes.subarray(length)
      if (!last) continue
      done.push({ kind, body: Buffer.concat(parts) })
      parts = []
    }
    return done
  }
}

export function packetsOf({ kind, body }: Message): Buffer {
  const packets: Buffer[] = []
  for (let at = 0; at === 0 || at < body.length; at += PART) {
    const part = body.subarray(at, at + PART)
    const head = Buffer.from([kind, at + PART >= body.length ? 1 : 0, 0, 0, 0, 0, packets.length + 1, 0])
    head.writeUInt16BE(HEAD + part.length, 2)
    packets.push(head, part)
  }
  return Buffer.concat(packets)
}

/** Reads values one after the other, little end first. */
export function cursor(bytes: Buffer) {
  let at = 0
  const take = (length: number) => {
    if (at + length > bytes.length) throw new RangeError('the message is too short')
    at += length
    return bytes.subarray(at - length, at)
  }
  return {
    more: () => at < bytes.length,
    skip: (length: number) => void take(length),
    bytes: take,
    u8: () => take(1).readUInt8(),
    u16: () => take(2).readUInt16LE(),
    u32: () => take(4).readUInt32LE(),
    /** That many letters of two bytes. */
    letters: (count: number) => take(count * 2).toString('utf16le'),
  }
}
export type Cursor = ReturnType<typeof cursor>

export const u8 = (value: number) => Buffer.from([value & 0xff])
export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32LE(value | 0)
  return bytes
}
export const shortText = (text: string) => Buffer.concat([u8(text.length), Buffer.from(text, 'utf16le')])
export const longText = (text: string) => Buffer.concat([u16(text.length), Buffer.from(text, 'utf16le')])
