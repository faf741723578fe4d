import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test, onTestFinished } from 'vitest'
import { scratch } from '../../../fakes/scratch'
import { followLog } from '../../../../src-main/adapters/logs/follow-log'
import { logTools } from '../../../../src-main/adapters/logs/read-log'

const line = (message: string) => `2026-01-05 10:00:00.000 UTC\tInfo\tWsusService.1\tSync.Agent\t${message}\r\n`

/** Watches a log, and waits for what comes. */
function watch(file: string) {
  const stop = new AbortController()
  const seen: { line: number; message: string; ids: string[] }[] = []
  const ended = followLog(
    {
      file,
      tools: logTools(null),
      zone: { minutes: 0 },
      see: (one) =>
        void seen.push({
          line: one.line,
          message: one.message.replace('Sync.Agent\t', ''),
          ids: one.hits.map(({ entry }) => entry.id),
        }),
    },
    stop.signal,
  )
  onTestFinished(() => stop.abort())
  const until = async (count: number) => {
    while (seen.length < count) await pause(20)
    return seen.map(({ message }) => message.trim())
  }
  return { seen, until, stop: () => (stop.abort(), ended), ready: () => pause(700) }
}

test('what is written to a log is told as it comes, with its line, and what was there before is not', async () => {
  const file = path.join(scratch(), 'SoftwareDistribution.log')
  fs.writeFileSync(file, line('old') + line('old'))
  const { seen, until, stop, ready } = watch(file)
  await ready()
  fs.appendFileSync(file, line('EventId=386,Type=Error,Category=Synchronization,Message=x'))
  await until(1)
  expect(seen[0]).toMatchObject({ line: 3, ids: ['event:Windows Server Update Services/386'] })
  await stop()
})

test('a line that is written in two pieces is one', async () => {
  const file = path.join(scratch(), 'a.log')
  fs.writeFileSync(file, line('old'))
  const { until, stop, ready } = watch(file)
  await ready()
  fs.appendFileSync(file, line('first') + line('second of two pieces').slice(0, -12))
  await until(1)
  fs.appendFileSync(file, line('second of two pieces').slice(-12) + line('third'))
  expect(await until(3)).toEqual(['first', 'second of two pieces', 'third'])
  await stop()
})

test('a log that is put aside and begun anew is followed, from its first line', async () => {
  const file = path.join(scratch(), 'WCM.log')
  fs.writeFileSync(file, line('old'))
  const { seen, until, stop, ready } = watch(file)
  await ready()
  fs.appendFileSync(file, line('last of the old'))
  fs.renameSync(file, file.replace('.log', '.lo_'))
  fs.writeFileSync(file, line('first of the new'))
  expect(await until(2)).toEqual(['last of the old', 'first of the new'])
  expect(seen.map((one) => one.line)).toEqual([2, 1])
  await stop()
})

test('a log that is emptied is followed, and one that is not there yet', async () => {
  const file = path.join(scratch(), 'a.log')
  const { until, stop, ready } = watch(file)
  await ready()
  fs.writeFileSync(file, line('first') + line('and a long second line, so that the next is shorter'))
  await until(2)
  await ready()
  fs.writeFileSync(file, line('anew'))
  expect((await until(3)).at(-1)).toBe('anew')
  await stop()
})

test('it ends at once when it is told to, with what was still open', async () => {
  const file = path.join(scratch(), 'a.log')
  fs.writeFileSync(file, line('old'))
  const { seen, stop, ready } = watch(file)
  await ready()
  fs.appendFileSync(file, line('without an end').trimEnd())
  await ready()
  const began = Date.now()
  await stop()
  expect(Date.now() - began).toBeLessThan(20_000)
  expect(seen.map(({ message }) => message)).toEqual(['without an end'])
})
