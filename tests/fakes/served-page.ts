import { onTestFinished } from 'vitest'
import { ok, type Result } from '#shared/kernel/result'
import { openLoopback, type Loopback } from '../../src-main/shells/loopback/server'
import type { PageFiles } from '../../src-main/shells/page'

const files: PageFiles = new Map([
  ['/', { type: 'text/html; charset=utf-8', content: new Uint8Array(Buffer.from('<!doctype html>')) }],
  ['/assets/page.js', { type: 'text/javascript; charset=utf-8', content: new Uint8Array(Buffer.from('1')) }],
])

export interface ServedPage extends Loopback {
  /** The calls that got as far as the application. */
  calls: [string, unknown][]
}

/** A small page on 127.0.0.1 with an application behind it that answers as the test says; closed when the test is over. */
export async function servedPage(
  answer: (name: string, input: unknown) => Result<unknown> | Promise<Result<unknown>> = () => ok('answered'),
  given: { idleMinutes?: number; now?: () => number } = {},
): Promise<ServedPage> {
  const calls: [string, unknown][] = []
  const call = async (name: string, input: unknown) => {
    calls.push([name, input])
    return answer(name, input)
  }
  const page = await openLoopback({ files, call, ...given })
  onTestFinished(() => page.close())
  return { ...page, calls }
}
