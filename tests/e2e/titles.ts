import { spawnSync } from 'node:child_process'

/** The titles of the windows on a screen of X. */
export function titlesOn(display: Record<string, string>): string[] {
  const { stdout } = spawnSync('xwininfo', ['-root', '-tree'], {
    encoding: 'utf8',
    env: { ...process.env, ...display, LC_ALL: 'C.UTF-8' },
  })
  return [...stdout.matchAll(/^\s*0x[0-9a-f]+ "(.*)": /gm)].map(([, title]) => title ?? '')
}
