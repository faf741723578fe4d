import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { diskStore } from '../../../src-main/adapters/disk-store'
import { aVisit } from '../../fakes/a-visit'
import { scratch } from '../../fakes/scratch'

const PNG = new Uint8Array([137, 80, 78, 71])
const done = { ok: true, value: null }
const notKnown = (what: string, id: string) => ({ ok: false, problem: { code: 'unknown-id', what, id } })

test('a visit is read as it was written', async () => {
  const store = diskStore(scratch())
  const visit = aVisit({ note: '메모\n"quoted"' })
  expect(await store.save(visit)).toEqual(done)
  expect(await store.load(visit.id)).toEqual({ ok: true, value: visit })
})

test('of many saves at once the last one stays, and nothing else', async () => {
  const home = scratch()
  const store = diskStore(home)
  await Promise.all(
    Array.from({ length: 50 }, (_, revision) => store.save(aVisit({ revision, note: 'x'.repeat(revision * 999) }))),
  )
  expect(await store.load('7F3K-22')).toMatchObject({ value: { revision: 49 } })
  expect(fs.readdirSync(path.join(home, 'cases', '7F3K-22'))).toEqual(['case.json'])
})

test('the history has the newest first and passes over what cannot be read, without losing it', async () => {
  const home = scratch()
  const store = diskStore(home)
  expect(await store.list()).toEqual([])
  await store.save(aVisit({ id: 'AAAA-22', startedAt: '2026-11-22T09:00:00.000Z' }))
  await store.save(aVisit({ id: 'CCCC-22', startedAt: '2026-11-24T09:00:00.000Z' }))
  await store.save(aVisit({ id: 'BBBB-22', startedAt: '2026-11-23T09:00:00.000Z' }))
  fs.writeFileSync(path.join(home, 'cases', 'BBBB-22', 'case.json'), '{"format":')
  fs.writeFileSync(path.join(home, 'cases', 'readme.txt'), '')
  expect((await store.list()).map(({ id }) => id)).toEqual(['CCCC-22', 'AAAA-22'])
  expect(await store.load('BBBB-22')).toEqual({
    ok: false,
    problem: { code: 'case-not-readable', where: `${path.join(home, 'cases', 'BBBB-22', 'case.json')}:1:11` },
  })
})

test('a folder that holds the case of another visit is not taken for it', async () => {
  const home = scratch()
  const store = diskStore(home)
  await store.save(aVisit({ id: 'AAAA-22' }))
  fs.renameSync(path.join(home, 'cases', 'AAAA-22'), path.join(home, 'cases', 'BBBB-22'))
  expect(await store.load('BBBB-22')).toMatchObject({ ok: false, problem: { code: 'case-not-readable' } })
})

describe('an id that is none', () => {
  const bad = [
    '..',
    '../7F3K-22',
    '7F3K-22/..',
    '7f3k-22',
    'CON',
    '',
    '7F3K-22 ',
    '7F3K-22\u0000',
    'C:\\x',
    '__proto__',
  ]
  test.each(bad)('%j touches nothing', async (id) => {
    const home = scratch()
    const store = diskStore(path.join(home, 'data'))
    expect(await store.load(id)).toEqual(notKnown('visit', id))
    expect(await store.save(aVisit({ id }))).toEqual(notKnown('visit', id))
    expect(await store.claim(id)).toEqual(notKnown('visit', id))
    expect(await store.remove(id)).toEqual(notKnown('visit', id))
    expect(await store.saveTicket(id, [])).toEqual(notKnown('visit', id))
    expect(await store.savePicture('7F3K-22', id, PNG)).toEqual(notKnown('picture', id))
    expect(await store.picture('7F3K-22', id)).toEqual(notKnown('picture', id))
    expect(() => store.journal(id)).toThrow()
    expect(fs.readdirSync(home)).toEqual([])
  })
})

describe('a visit that is taken', () => {
  const lockIn = (home: string) => path.join(home, 'cases', '7F3K-22', 'lock')

  test('by this process may be taken again', async () => {
    const store = diskStore(scratch())
    expect(await store.claim('7F3K-22')).toEqual(done)
    expect(await store.claim('7F3K-22')).toEqual(done)
  })

  test('by another living process is in use, also for removing it, until that process is gone', async () => {
    const home = scratch()
    const store = diskStore(home)
    await store.save(aVisit())
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    await once(other, 'spawn')
    fs.writeFileSync(lockIn(home), String(other.pid))
    const inUse = { ok: false, problem: { code: 'case-in-use', id: '7F3K-22' } }
    expect(await store.claim('7F3K-22')).toEqual(inUse)
    expect(await store.remove('7F3K-22')).toEqual(inUse)
    other.kill('SIGKILL')
    await once(other, 'exit')
    expect(await store.claim('7F3K-22')).toEqual(done)
    expect(fs.readFileSync(lockIn(home), 'utf8')).toBe(String(process.pid))
    expect(fs.readdirSync(path.dirname(lockIn(home))).sort()).toEqual(['case.json', 'lock'])
  })

  test('before the machine was started is free, whoever has that number now', async () => {
    const home = scratch()
    const store = diskStore(home)
    await store.save(aVisit())
    fs.writeFileSync(lockIn(home), String(process.ppid))
    expect(await store.claim('7F3K-22')).toMatchObject({ ok: false })
    fs.utimesSync(lockIn(home), new Date(0), new Date(0))
    expect(await store.claim('7F3K-22')).toEqual(done)
  })

  test('with a lock that says nothing is free', async () => {
    const home = scratch()
    const store = diskStore(home)
    await store.save(aVisit())
    fs.writeFileSync(lockIn(home), '')
    expect(await store.claim('7F3K-22')).toEqual(done)
  })
})

test('removing a visit leaves nothing of it', async () => {
  const home = scratch()
  const store = diskStore(home)
  await store.save(aVisit())
  await store.claim('7F3K-22')
  await store.savePicture('7F3K-22', 'picture-A', PNG)
  await store.saveTicket('7F3K-22', [{ name: 'report.html', content: '' }])
  expect(await store.remove('7F3K-22')).toEqual(done)
  expect(fs.readdirSync(path.join(home, 'cases'))).toEqual([])
  expect(await store.remove('7F3K-22')).toEqual(notKnown('visit', '7F3K-22'))
})

test('a visit that cannot be read can be removed', async () => {
  const home = scratch()
  const store = diskStore(home)
  await store.save(aVisit())
  fs.writeFileSync(path.join(home, 'cases', '7F3K-22', 'case.json'), 'x')
  expect(await store.remove('7F3K-22')).toEqual(done)
})

test('a picture is read as it was written', async () => {
  const store = diskStore(scratch())
  await store.save(aVisit())
  expect(await store.savePicture('7F3K-22', 'picture-A2', PNG)).toEqual(done)
  const picture = await store.picture('7F3K-22', 'picture-A2')
  expect(picture.ok && [...picture.value]).toEqual([...PNG])
  expect(await store.picture('7F3K-22', 'picture-B')).toEqual(notKnown('picture', 'picture-B'))
})

test('a ticket replaces the one before whole', async () => {
  const home = scratch()
  const store = diskStore(home)
  await store.save(aVisit())
  await store.saveTicket('7F3K-22', [{ name: 'old.txt', content: 'old' }])
  const files = [
    { name: 'report.html', content: '<p>' },
    { name: 'screens/picture-A.png', content: PNG },
  ]
  const folder = path.join(home, 'cases', '7F3K-22', 'ticket')
  expect(await store.saveTicket('7F3K-22', files)).toEqual({ ok: true, value: folder })
  expect(fs.readdirSync(folder, { recursive: true }).sort()).toEqual([
    'report.html',
    'screens',
    path.join('screens', 'picture-A.png'),
  ])
})

test.each(['../x', '/x', 'a/b/c', 'con.txt', 'x:y', '.hidden', 'a\\b', 'screens/..', ''])(
  'no file of a ticket is called %j',
  async (name) => {
    const home = scratch()
    const store = diskStore(home)
    await store.save(aVisit())
    await expect(store.saveTicket('7F3K-22', [{ name, content: '' }])).rejects.toThrow()
    expect(fs.readdirSync(path.join(home, 'cases', '7F3K-22'))).toEqual(['case.json'])
  },
)

test('language and theme are remembered, and a damaged setting is none', async () => {
  const home = scratch()
  expect(await diskStore(home).settings()).toEqual({ language: null, theme: null })
  await diskStore(home).keepSettings({ language: 'ko' })
  await diskStore(home).keepSettings({ theme: 'dark' })
  expect(await diskStore(home).settings()).toEqual({ language: 'ko', theme: 'dark' })
  fs.writeFileSync(path.join(home, 'settings.json'), '{"language":"fr","theme":"light"}')
  expect(await diskStore(home).settings()).toEqual({ language: null, theme: 'light' })
})

test('what the disk refuses is a problem that names the place', async () => {
  const home = path.join(scratch(), 'file')
  fs.writeFileSync(home, '')
  const folder = path.join(home, 'cases', '7F3K-22')
  expect(await diskStore(home).save(aVisit())).toEqual({ ok: false, problem: { code: 'not-written', target: folder } })
  expect(await diskStore(home).load('7F3K-22')).toEqual(notKnown('visit', '7F3K-22'))
})

// /sys lets nobody make a folder, not even root.
test.runIf(process.platform === 'linux')('a folder that may not be written is access denied', async () => {
  const saved = await diskStore('/sys/wsus-medic').save(aVisit())
  expect(saved).toMatchObject({ ok: false, problem: { code: 'access-denied' } })
})

/** Makes a folder a disk of its own that is soon full; false where this user or container may not. */
const mountSmall = (folder: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]).status === 0
const unmount = (folder: string) => spawnSync('umount', [folder])
function mayMount(): boolean {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-mount-'))
  const may = mountSmall(folder)
  if (may) unmount(folder)
  fs.rmdirSync(folder)
  return may
}

test.runIf(mayMount())('a full disk is no space, and what was saved before is still whole', async () => {
  const home = scratch()
  expect(mountSmall(home)).toBe(true)
  try {
    const store = diskStore(home)
    await store.save(aVisit({ note: 'before' }))
    const entry = { at: '', run: 'plan-1', step: 0, phase: 'captured', kind: 'by-hand', input: {} } as const
    expect(await store.journal('7F3K-22').append({ ...entry, value: 'first' })).toEqual(done)
    const noSpace = { ok: false, problem: { code: 'no-space' } }
    expect(await store.save(aVisit({ note: 'x'.repeat(400_000) }))).toMatchObject(noSpace)
    expect(await store.load('7F3K-22')).toMatchObject({ value: { note: 'before' } })
    expect(await store.savePicture('7F3K-22', 'picture-A', new Uint8Array(400_000))).toMatchObject(noSpace)
    expect(await store.picture('7F3K-22', 'picture-A')).toMatchObject({ ok: false })
    expect(await store.saveTicket('7F3K-22', [{ name: 'a.txt', content: 'x'.repeat(400_000) }])).toMatchObject(noSpace)
    expect(await store.journal('7F3K-22').append({ ...entry, value: 'x'.repeat(400_000) })).toMatchObject(noSpace)
    expect(await store.journal('7F3K-22').append({ ...entry, value: 'second' })).toEqual(done)
    expect(await store.journal('7F3K-22').entries()).toMatchObject({ value: [{ value: 'first' }, { value: 'second' }] })
  } finally {
    unmount(home)
  }
})
