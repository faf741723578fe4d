import { longText, shortText, u16, u32, u8 } from './packets'

// What a server says, token by token (MS-TDS 2.2.7), with the types that our queries use.

export type Cell = string | number | bigint | boolean | Date | null
export type Type = 'int' | 'bigint' | 'bit' | 'nvarchar' | 'datetime' | 'uniqueidentifier'

export interface Rows {
  columns: Readonly<Record<string, Type>>
  rows: readonly (readonly Cell[])[]
}

export interface Refusal {
  number: number
  state?: number
  severity?: number
}

/** Latin1_General, code page 1252. */
const collation = Buffer.from([0x09, 0x04, 0xd0, 0x00, 0x34])

const typeInfo: Record<Type, Buffer> = {
  int: Buffer.from([0x26, 4]),
  bigint: Buffer.from([0x26, 8]),
  bit: Buffer.from([0x68, 1]),
  nvarchar: Buffer.concat([u8(0xe7), u16(8000), collation]),
  datetime: Buffer.from([0x6f, 8]),
  uniqueidentifier: Buffer.from([0x24, 16]),
}

const EPOCH = Date.UTC(1900, 0, 1)
const DAY = 24 * 3600 * 1000

function datetime(moment: Date): Buffer {
  const days = Math.floor((moment.getTime() - EPOCH) / DAY)
  const within = moment.getTime() - EPOCH - days * DAY
  return Buffer.concat([u8(8), u32(days), u32(Math.round((within * 300) / 1000))])
}

/** The first three parts of a GUID lie with their little end first. */
function guid(text: string): Buffer {
  const bytes = Buffer.from(text.replaceAll('-', ''), 'hex')
  return Buffer.concat([
    u8(16),
    ...[bytes.subarray(0, 4), bytes.subarray(4, 6), bytes.subarray(6, 8)].map((part) => Buffer.from(part).reverse()),
    bytes.subarray(8),
  ])
}

function cell(type: Type, value: Cell): Buffer {
  if (value === null) return type === 'nvarchar' ? u16(0xffff) : u8(0)
  if (type === 'int') return Buffer.concat([u8(4), u32(Number(value))])
  if (type === 'bit') return Buffer.from([1, value ? 1 : 0])
  if (type === 'datetime') return datetime(value as Date)
  if (type === 'uniqueidentifier') return guid(value as string)
  if (type === 'bigint') {
    const bytes = Buffer.alloc(8)
    bytes.writeBigInt64LE(BigInt(value as bigint))
    return Buffer.concat([u8(8), bytes])
  }
  const text = Buffer.from(value as string, 'utf16le')
  return Buffer.concat([u16(text.length), text])
}

export function result({ columns, rows }: Rows): Buffer {
  const types = Object.values(columns)
  const NULLABLE = 1
  return Buffer.concat([
    Buffer.concat([u8(0x81), u16(types.length)]),
    ...Object.entries(columns).map(([name, type]) =>
      Buffer.concat([u32(0), u16(NULLABLE), typeInfo[type], shortText(name)]),
    ),
    ...rows.flatMap((row) => [u8(0xd1), ...row.map((value, at) => cell(types[at] ?? 'int', value))]),
  ])
}

export function refusal({ number, state = 1, severity = 14 }: Refusal): Buffer {
  const words = 'An error in the language of the server.'
  const body = Buffer.concat([
    u32(number),
    Buffer.from([state, severity]),
    longText(words),
    shortText('SRV-SQL'),
    shortText(''),
    u32(1),
  ])
  return Buffer.concat([u8(0xaa), u16(body.length), body])
}

/** What an end is the end of: a batch, a statement in a procedure, or the procedure. */
const ends = { batch: 0xfd, statement: 0xff, procedure: 0xfe } as const
const status = { final: 0, more: 1, error: 2, count: 0x10, attention: 0x20 } as const

export const done = (of: keyof typeof ends, how: readonly (keyof typeof status)[] = ['final'], rowCount = 0): Buffer =>
  Buffer.concat([u8(ends[of]), u16(how.reduce((all, one) => all | status[one], 0)), u16(0xc1), u32(rowCount), u32(0)])

export const returnStatus = (): Buffer => Buffer.concat([u8(0x79), u32(0)])

const change = (what: number, now: Buffer, before: Buffer) => {
  const body = Buffer.concat([u8(what), now, before])
  return Buffer.concat([u8(0xe3), u16(body.length), body])
}

/** A login that succeeded: SQL Server 2012, TDS 7.4. */
export function welcome(database: string): Buffer {
  const ack = Buffer.concat([
    u8(1),
    Buffer.from([0x74, 0, 0, 4]),
    shortText('Microsoft SQL Server'),
    Buffer.from([11, 0, 0x1b, 0x58]),
  ])
  return Buffer.concat([
    change(1, shortText(database), shortText('master')),
    change(7, Buffer.concat([u8(5), collation]), u8(0)),
    Buffer.concat([u8(0xad), u16(ack.length), ack]),
    change(4, shortText('4096'), shortText('4096')),
    done('batch'),
  ])
}
