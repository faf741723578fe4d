import path from 'node:path'
import { createInterface } from 'node:readline'
import { readPassword } from './console/password'
import { FAULT, faultText, run } from './console/run'
import { systemLanguage } from './language'

// Whoever reads the answer may stop reading, as `head` does; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// Node would end with 1, which here means that something was found.
process.on('uncaughtException', (error) => {
  process.stderr.write(faultText(systemLanguage(), error))
  process.exit(FAULT)
})

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const code = await run(
  process.argv.slice(2),
  {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    read: async (limit) => {
      const chunks: Buffer[] = []
      let bytes = 0
      for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
        bytes += chunk.length
        if (bytes > limit) return null
        chunks.push(chunk)
      }
      return Buffer.concat(chunks)
    },
    password: (question) => readPassword(process.stdin, process.stderr, question),
    onEnter: process.stdin.isTTY
      ? (pressed) => {
          const keyboard = createInterface({ input: process.stdin }).on('line', pressed)
          return () => keyboard.close()
        }
      : null,
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of signals) process.once(signal, () => resolve())
      }),
  },
  { page: path.join(import.meta.dirname, 'renderer'), scripts: path.join(import.meta.dirname, 'scripts') },
)

// A page that was open may still be waiting for news, with nobody left to hear it. What was written goes out first.
process.stdout.write('', () => process.exit(code))
