import type { Console } from '../../src-main/shells/console/console'

/** A console that remembers what was said, and can be stopped. */
export interface FakeConsole extends Console {
  readonly said: { out: string; err: string }
  pressEnter(): void
  stop(): void
  /** What is on standard input. */
  input: Uint8Array
}

export function fakeConsole(input: Uint8Array = new Uint8Array()): FakeConsole {
  const said = { out: '', err: '' }
  let pressed: () => void = () => undefined
  let stop: () => void = () => undefined
  const stopping = new Promise<void>((resolve) => (stop = resolve))
  return {
    said,
    input,
    read: async (limit) => (input.length > limit ? null : input),
    password: async () => new TextDecoder().decode(input).split('\n')[0] || null,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    onEnter: (callback) => {
      pressed = callback
      return () => (pressed = () => undefined)
    },
    stopped: () => stopping,
    pressEnter: () => pressed(),
    stop: () => stop(),
  }
}
