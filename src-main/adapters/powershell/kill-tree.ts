import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Ends a process with all that it started; those would go on without it (stack.md, section 2). */
export async function killTree(pid: number): Promise<void> {
  if (process.platform === 'win32') return taskkill(pid)
  // Linux: for the tests, and for whoever tries the live source there.
  for (const one of [...descendants(pid), pid]) end(one)
}

const taskkill = (pid: number): Promise<void> =>
  new Promise((resolve) => {
    const program = path.join(process.env['SystemRoot'] ?? String.raw`C:\Windows`, 'System32', 'taskkill.exe')
    // One that is gone already is as good as killed.
    execFile(program, ['/PID', String(pid), '/T', '/F'], { windowsHide: true }, () => resolve())
  })

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

/** All that a process started, through others too, the farthest first. */
function descendants(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const [child, parent] of parents()) children.set(parent, [...(children.get(parent) ?? []), child])
  const below = (one: number): number[] => (children.get(one) ?? []).flatMap((child) => [...below(child), child])
  return below(pid)
}

function parents(): [number, number][] {
  try {
    return readdirSync('/proc').filter(isNumber).flatMap(parentOf)
  } catch {
    return []
  }
}

const isNumber = (name: string) => /^\d+$/.test(name)

function parentOf(child: string): [number, number][] {
  try {
    // The name of the program stands in brackets and may hold anything; the parent is the second field after it.
    const stat = readFileSync(`/proc/${child}/stat`, 'utf8')
    return [[Number(child), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]]
  } catch {
    return []
  }
}
