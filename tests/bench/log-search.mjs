import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { top } from '../../src-main/launch/say.mjs'
import { searchProgram } from '../../src-main/launch/search-program.mjs'

const SIZE = 512 * 1024 ** 2
const ROUNDS = 3

/** Numbers that look random and are the same each time. */
function numbers() {
  let state = 12345
  return (/** @type {number} */ below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/**
 * A SoftwareDistribution.log of a busy server: of a thousand lines some hundred belong to stacks, and eight say something.
 * @param {string} file
 */
function writeLog(file) {
  const number = numbers()
  const hex = () =>
    number(2 ** 31)
      .toString(16)
      .padStart(8, '0')
  const id = () => `${hex()}-4e2a-4bc1-9a3e-${hex()}0000`
  const out = fs.openSync(file, 'w')
  let at = Date.UTC(2026, 10, 1)
  for (let size = 0; size < SIZE;) {
    const lines = []
    for (let line = 0; line < 8000; line++) {
      at += number(80)
      const start = `${new Date(at).toISOString().slice(0, 23).replace('T', ' ')} UTC\t`
      const kind = number(1000)
      const thread = number(120)
      if (kind < 400) lines.push(`${start}Info\tw3wp.${thread}\tThreadEntry\tThreadHelper.ThreadStart`)
      else if (kind < 650)
        lines.push(
          `${start}Info\tw3wp.${thread}\tClientImplementation.SyncUpdates\tSyncUpdates called, ${number(300)} installed, computer ${id()}`,
        )
      else if (kind < 800)
        lines.push(
          `${start}Info\tWsusService.${thread}\tContentSyncAgent.ContentSyncSPFireStateMachineEvent\tContentSyncAgent firing Event: FileDownloaded for Item: ${id()}`,
        )
      else if (kind < 890)
        lines.push(`${start}Info\tw3wp.${thread}\tSoapUtilities.CreateException\tGetCookie for ${id()} protocol 1.20`)
      else if (kind < 992)
        lines.push(
          '   at Microsoft.UpdateServices.Internal.DataAccess.ExecuteReader(DBConnection connection, Int32 retry)',
        )
      else if (kind < 996)
        lines.push(
          `${start}Info\tWsusService.${thread}\tEventLogEventReporter.ReportEvent\tEventId=384,Type=Information,Category=Synchronization,Message=Synchronization completed successfully.`,
        )
      else if (kind < 998)
        lines.push(
          `${start}Error\tw3wp.${thread}\tDataAccess.ExecuteSPNonQuery\tSource Core .Net SqlClient Data Provider, Server SRV-DEMO, Number -2, Class 11, State 0, Procedure spX, LineNumber 0: Timeout expired.`,
        )
      else
        lines.push(
          `${start}Warning\tw3wp.${thread}\tSoapUtilities.CreateException\tThrowException: actor = http://srv-demo:8530/ClientWebService/client.asmx, ID=${id()}, ErrorCode=ServerBusy, Message=, Client=?`,
        )
    }
    size += fs.writeSync(out, `${lines.join('\r\n')}\r\n`)
  }
  fs.closeSync(out)
}

/**
 * The search as it ships, built aside.
 * @param {string} folder
 */
async function built(folder) {
  const vite = await import('vite')
  await vite.build({
    root: top,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: {
          search: path.join(top, 'src-main/adapters/logs/log-search.ts'),
          tools: path.join(top, 'src-main/adapters/logs/read-log.ts'),
          coarse: path.join(top, 'shared/lookup/coarse.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  })
  /** @param {string} name */
  const load = (name) => import(pathToFileURL(path.join(folder, `${name}.mjs`)).href)
  return { ...(await load('search')), ...(await load('tools')), ...(await load('coarse')) }
}

/** A log of 512 MB. The peer is ripgrep with the same patterns, whose lines nobody reads. */
export async function logSearchBench() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-bench-'))
  try {
    const { logSearch, logTools, coarsePatterns } = await built(folder)
    const file = path.join(folder, 'SoftwareDistribution.log')
    writeLog(file)
    const { from: program } = searchProgram(process.platform, process.arch)
    const patterns = path.join(folder, 'patterns.txt')
    fs.writeFileSync(patterns, `${coarsePatterns().join('\n')}\n`)
    const search = logSearch(logTools(program))
    let [ours, theirs] = [Infinity, Infinity]
    // In turns, so that a busy moment of the machine is one for both.
    for (let round = 0; round < ROUNDS; round++) {
      const words = ['--no-config', '--text', '--ignore-case', '--line-number', '--byte-offset', '-f', patterns, file]
      let began = performance.now()
      const { status } = spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] })
      if (status !== 0) throw new Error(`ripgrep ended with ${status}`)
      theirs = Math.min(theirs, performance.now() - began)
      began = performance.now()
      const { findings } = await search.search([file], { minutes: 0 }, new AbortController().signal)
      if (findings.length === 0) throw new Error('nothing was found')
      ours = Math.min(ours, performance.now() - began)
    }
    return [
      {
        work: 'Search of a log of 512 MB, to entries and causes (goal: ratio of 0.8 or more)',
        milliseconds: ours,
        peer: 'ripgrep with the same patterns',
        peerMilliseconds: theirs,
      },
    ]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
