import * as v from 'valibot'

/** One call of a function in the host script. */
export interface HostCall {
  call: string
  arguments: Readonly<Record<string, unknown>>
}

const hostError = v.object({
  id: v.string(),
  category: v.string(),
  target: v.string(),
  type: v.string(),
  hresult: v.string(),
  text: v.string(),
  /** Where in the scripts it came up, the innermost first. */
  place: v.string(),
})
/** An error of PowerShell as fields. `text` is translated: it is never judged. */
export type HostError = v.InferOutput<typeof hostError>

const hostAnswer = v.object({
  ok: v.boolean(),
  value: v.unknown(),
  problem: v.nullable(hostError),
  milliseconds: v.number(),
})
export type HostAnswer = v.InferOutput<typeof hostAnswer>

/** An answer that arrived: which request, which of its calls, and what; null where it could not be understood. */
export interface Frame {
  request: string
  index: number
  answer: HostAnswer | null
}

const frameLine = /^#wsus-medic ([0-9a-z]+) (\d+) ([A-Za-z0-9+/=]*)\r?$/

/** The line that carries calls to the host: plain ASCII, so that no code page matters, and base64, so that data never becomes code. */
export const requestLine = (id: string, calls: readonly HostCall[]): string =>
  `Invoke-HostRequest ${Buffer.from(JSON.stringify({ id, calls }), 'utf8').toString('base64')}`

/** Reads answers out of whatever a shell prints; everything else on it is passed over. */
export function frameReader(found: (frame: Frame) => void): (text: string) => void {
  let rest = ''
  return (text) => {
    rest += text
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const frame = frameOf(rest.slice(0, end))
      rest = rest.slice(end + 1)
      if (frame) found(frame)
    }
  }
}

function frameOf(line: string): Frame | null {
  const [, request, index, body] = frameLine.exec(line) ?? []
  if (request === undefined || body === undefined) return null
  return { request, index: Number(index), answer: answerOf(body) }
}

function answerOf(body: string): HostAnswer | null {
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), hostAnswer),
    Buffer.from(body, 'base64').toString('utf8'),
  )
  return parsed.success ? parsed.output : null
}
