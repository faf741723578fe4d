import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { top } from '../../src-main/launch/say.mjs'

const SIZE = 10 * 1024 * 1024

/** A log as it is pasted: mostly nothing, with a fault now and then, and the line ends of Windows. */
const log = [
  '2026-11-24 10:00:01.100 UTC\tInfo\tWsusService.7\tThreadEntry\tThreadHelper.ThreadStart',
  '2026-11-24 10:00:01.130 UTC\tInfo\tw3wp.13\tClientImplementation.SyncUpdates\tSyncUpdates called, 27 installed',
  '2026-11-24 10:00:02 10.0.0.5 POST /ClientWebService/client.asmx - 8530 - 10.0.0.9 Windows-Update-Agent 200 0 0 15',
  '2026-11-24 10:00:03 10.0.0.5 POST /SimpleAuthWebService/SimpleAuth.asmx - 8530 - 10.0.0.9 - 503 2 0 15',
  '2026/11/24 19:48:32.0486578 41352 20940 Agent *FAILED* [80248014] GetServiceObject found no service',
  '2026-11-24 10:00:04.200 UTC\tError\tWsusService.9\tDataAccess\tSqlException: Number 18456, Class 14, State 5',
  '이벤트 ID: 7036, 원본: Service Control Manager, Print Spooler 서비스가 실행 상태로 들어갔습니다.',
]

/** @param {() => unknown} work */
function fastest(work, times = 3) {
  const runs = Array.from({ length: times }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return Math.min(...runs)
}

/** The core as it ships, built aside. */
async function built() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-bench-'))
  try {
    const vite = await import('vite')
    await vite.build({
      root: top,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: {
          input: {
            'look-up': path.join(top, 'shared/lookup/look-up.ts'),
            entries: path.join(top, 'shared/lookup/entries.ts'),
          },
          output: { format: 'es', entryFileNames: '[name].mjs' },
        },
      },
    })
    /** @param {string} name */
    const load = (name) => import(pathToFileURL(path.join(folder, `${name}.mjs`)).href)
    return { ...(await load('look-up')), ...(await load('entries')) }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** A paste of 10 MB. The peer does the same search for texts alone, one regular expression after the other. */
export async function lookUpBench() {
  const { lookUp, textEntries } = await built()
  const unit = `${log.join('\r\n')}\r\n`
  const text = unit.repeat(Math.ceil(SIZE / unit.length))
  /** @type {RegExp[]} */
  const patterns = textEntries.flatMap((/** @type {{ patterns: string[], anyCase: boolean }} */ one) =>
    one.patterns.map((source) => new RegExp(source, one.anyCase ? 'gi' : 'g')),
  )
  lookUp('warm')
  return [
    {
      work: 'Look-up of a paste of 10 MB',
      milliseconds: fastest(() => lookUp(text)),
      peer: 'JavaScript regular expressions, one by one',
      peerMilliseconds: fastest(() => patterns.map((pattern) => text.match(pattern)?.length), 1),
    },
  ]
}
