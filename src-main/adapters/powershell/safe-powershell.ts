import type { ChildProcess } from 'node:child_process'
import { PowerShell } from 'node-powershell'

/** A program that speaks as PowerShell does, and the words that come before PowerShell's own. */
export interface PowerShellProgram {
  executable: string
  words: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  /** Where it is started. */
  folder: string
}

/** What the driver keeps to itself: there is no other way to hear of an end, or to keep an error of a pipe from being fatal. */
interface Inside {
  exitPromise: Promise<unknown>
  process: ChildProcess
  debuggers: Readonly<Record<string, { enabled: boolean }>>
}

const ignore = () => undefined

/**
 * node-powershell 5.0.1 without what makes it hang, leak or take the process down. It looks for its closing delimiter in the last
 * 17 bytes, which are 18 where the line ends in CRLF: so its lines end in LF here. It rejects promises that nobody holds, keeps every
 * answer it ever had, and lets an environment variable choose the program.
 */
export class SafePowerShell extends PowerShell {
  /** Settles when the shell has ended, whatever it died of; never rejects. */
  readonly ended: Promise<void>

  constructor({ executable, words, env, folder }: PowerShellProgram) {
    super({
      executable,
      executableOptions: {
        // node-powershell puts this first, where a program under an interpreter has its own words.
        '-NoLogo': words.length === 0,
        ...Object.fromEntries(words.map((word) => [word, true])),
        '-NoProfile': true,
        '-NonInteractive': true,
        '-ExecutionPolicy': 'Bypass',
        '-OutputFormat': 'Text',
      },
      spawnOptions: { env, cwd: folder, windowsHide: true },
      throwOnInvocationError: false,
    })
    this.ended = this.inside.exitPromise.then(ignore, ignore)
    this.inside.process.on('error', ignore)
    for (const stream of Object.values(this.streams)) stream.on('error', ignore)
    // It prints all that it sends to standard output where DEBUG says so.
    for (const one of Object.values(this.inside.debuggers)) one.enabled = false
  }

  private get inside(): Inside {
    return this as unknown as Inside
  }

  get pid(): number | undefined {
    return this.inside.process.pid
  }

  /** Sends one line. Its own answer is of no interest: ours comes as a line with a mark, see frames.ts. */
  send(line: string): Promise<void> {
    return this.invoke(line).then(
      () => void (this.history.length = 0),
      () => void (this.history.length = 0),
    )
  }

  protected override setExecutable({ executable }: { executable?: string }): string {
    if (!executable) throw new Error('no program given')
    return executable
  }
  protected override writeToOutput(input: string): string {
    return `[Console]::Out.Write("${input}\`n")`
  }
  protected override writeToError(input: string): string {
    return `[Console]::Error.Write("${input}\`n")`
  }
}
