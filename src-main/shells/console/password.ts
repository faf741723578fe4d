import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** A login of SQL Server has at most 128 characters of password; what is longer is none. */
const MOST_BYTES = 1024
const LINE_FEED = 10

type Input = NodeJS.ReadableStream & { isTTY?: boolean }

/** Reads a password: typed without being shown where somebody sits there, else the first line of what comes in. null: none came. */
export function readPassword(
  input: Input,
  err: { write(text: string): unknown },
  question: string,
): Promise<string | null> {
  return input.isTTY ? typed(input, err, question) : firstLine(input)
}

/** Readline shows what is typed on its output; this one goes nowhere. */
function typed(input: Input, err: { write(text: string): unknown }, question: string): Promise<string | null> {
  const nowhere = new Writable({ write: (_, __, next) => next() })
  const keyboard = createInterface({ input, output: nowhere, terminal: true, historySize: 0 })
  err.write(question)
  return new Promise((resolve) => {
    keyboard.once('line', (line) => {
      resolve(line || null)
      keyboard.close()
    })
    // Ctrl+C and Ctrl+D: it was thought better of.
    keyboard.once('close', () => {
      err.write('\n')
      resolve(null)
    })
  })
}

/** Bytes that are no UTF-8 would be another password, and SQL Server counts wrong ones. */
async function firstLine(input: Input): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of input as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > MOST_BYTES || chunk.includes(LINE_FEED)) break
  }
  const all = Buffer.concat(chunks)
  const end = all.indexOf(LINE_FEED)
  const line = end < 0 ? all : all.subarray(0, end)
  if (line.length > MOST_BYTES) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line).replace(/\r$/, '') || null
  } catch {
    return null
  }
}
