import type { Import } from './imports'

// The table "Room – May import" of the house style, as patterns of what an import names.

interface Room {
  of: RegExp
  may: readonly RegExp[]
  /** Rooms whose types may be named although nothing of them may be called. */
  types?: readonly RegExp[]
}

const shared = (...rooms: string[]) => new RegExp(`^shared/(${rooms.join('|')})/`)
const schemas = /^valibot$/
const anyShared = /^shared\//
const ports = /^src-main\/app\/ports$/

const line = ['kernel', 'facts', 'causes', 'fixes', 'trees', 'session', 'contract']
const leftwards: Room[] = line.map((room, at) => ({
  of: shared(room),
  may: [schemas, shared(...line.slice(0, at + 1))],
}))

const rooms: readonly Room[] = [
  ...leftwards,
  { of: shared('practice'), may: [schemas, shared('kernel', 'facts', 'practice'), /^shared\/fixes\/step(-kinds)?$/] },
  { of: shared('situations'), may: [schemas, shared('kernel', 'facts', 'causes', 'practice', 'situations')] },
  { of: shared('lookup'), may: [schemas, /^minisearch$/, shared('kernel', 'facts', 'causes', 'trees', 'lookup')] },
  { of: shared('logs'), may: [schemas, shared('kernel', 'facts', 'causes', 'trees', 'lookup', 'logs')] },
  { of: shared('messages'), may: [shared('messages')], types: [anyShared] },
  { of: shared('report'), may: [schemas, shared(...line.slice(0, -1), 'messages', 'report')] },
  {
    of: /^src-renderer\//,
    may: [
      /^src-renderer\//,
      shared('contract', 'messages', 'kernel'),
      /^assets\//,
      schemas,
      /^(svelte|bits-ui|pretendard)(\/|$)/,
      /^@(lucide|xyflow)\/svelte/,
      /^@dagrejs\/dagre$/,
    ],
  },
  { of: /^src-main\/app\//, may: [schemas, anyShared, /^src-main\/(app|probes|actions)\//] },
  { of: /^src-main\/probes\//, may: [schemas, anyShared, ports, /^src-main\/probes\//] },
  { of: /^src-main\/actions\//, may: [schemas, anyShared, ports, /^src-main\/actions\//] },
  {
    of: /^src-main\/adapters\//,
    may: [
      schemas,
      anyShared,
      ports,
      // The live source reads through the table of probes, and the adapters bring what probes read with.
      /^src-main\/(adapters|probes)\//,
      /^node:/,
      /^(node-powershell|mssql|@vscode\/ripgrep|yazl|yauzl)$/,
    ],
  },
  { of: /^src-main\/shells\/electron\//, may: [schemas, anyShared, /^src-main\//, /^node:/, /^electron$/] },
  {
    of: /^src-main\/shells\//,
    may: [schemas, anyShared, /^src-main\/(?!shells\/electron\/)/, /^node:/, /^package\.json$/],
  },
  // What starts before anything is installed may ask for packages only once they are there.
  {
    of: /^src-main\/launch\/(vite|package|fuses)/,
    may: [
      /^node:/,
      /^src-main\/launch\//,
      /^(vite|electron-builder)$/,
      /^@(sveltejs\/vite-plugin-svelte|electron\/fuses)$/,
    ],
  },
  { of: /^src-main\/launch\//, may: [/^node:/, /^src-main\/launch\//, /^vite$/] },
]

const roomOf = (file: string) => rooms.find(({ of }) => of.test(file))

/** A file of the program that stands in no room of the table. */
export const homeless = (file: string) => /^(shared|src-main|src-renderer)\//.test(file) && roomOf(file) === undefined

export function allowed(file: string, { to, typesOnly }: Import): boolean {
  const room = roomOf(file)
  if (!room) return true
  const may = typesOnly ? [...room.may, ...(room.types ?? [])] : room.may
  return may.some((pattern) => pattern.test(to))
}
