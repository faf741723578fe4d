import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { languages, themes } from '#shared/contract/contract'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { VisitRecord } from '#shared/session/visit-record'
import { readCase } from '#shared/session/read-case'
import type { Journal, VisitStore, Settings } from '../app/ports'
import { codeOf, makeFolder, replaceFile, writing } from './files'
import { isPictureId, isVisitId } from './ids'
import { journalIn } from './journal'
import { takeLock } from './lock'
import { makePrivate } from './private-folder'

/** A setting that is damaged, or of a program that knew others, is none. */
const settingsShape = v.object({
  language: v.fallback(v.nullable(v.picklist(languages)), null),
  theme: v.fallback(v.nullable(v.picklist(themes)), null),
})

/** Files that a ticket may have: plain names, at most one folder deep, nothing that Windows reads as a device or a stream. */
const ticketName =
  /^(?:[a-z]{1,20}\/)?(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*$/i

/** Visits in a data folder: `cases/<id>/` with case.json, journal.jsonl, screens and ticket (design, section 14). */
export function diskStore(home: string): VisitStore {
  const cases = path.join(home, 'cases')
  const settingsFile = path.join(home, 'settings.json')
  const journals = new Map<string, Journal>()
  const inTurn = turns()

  async function settings(): Promise<Settings> {
    const text = await wholeFile(settingsFile, { what: 'settings', id: settingsFile })
    const known = text.ok
      ? v.safeParse(v.pipe(v.string(), v.parseJson(), settingsShape), text.value.toString('utf8'))
      : undefined
    return known?.success ? known.output : { language: null, theme: null }
  }

  const within = <T>(visit: string, work: (folder: string) => Promise<Result<T>>): Promise<Result<T>> =>
    isVisitId(visit)
      ? work(path.join(cases, visit))
      : Promise.resolve(fail({ code: 'unknown-id', what: 'visit', id: visit }))

  const claim = (visit: string) =>
    within(visit, async (folder) => {
      const taken = await writing(folder, async () => {
        await makePrivate(folder)
        return takeLock(path.join(folder, 'lock'))
      })
      if (!taken.ok) return taken
      return taken.value ? ok(null) : fail({ code: 'case-in-use', id: visit })
    })

  return {
    async list() {
      const records = await Promise.all((await visitsIn(cases)).map((visit) => load(cases, visit)))
      return records
        .flatMap((record) => (record.ok ? [record.value] : []))
        .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
    },
    load: (visit) => within(visit, () => load(cases, visit)),
    save: (record) =>
      within(record.id, (folder) =>
        inTurn(record.id, () =>
          writing(folder, async () => {
            await makePrivate(folder)
            await replaceFile(path.join(folder, 'case.json'), `${JSON.stringify(record, null, 1)}\n`)
            return null
          }),
        ),
      ),
    async remove(visit) {
      const there = await within(visit, () => load(cases, visit))
      // One that cannot be read can be removed all the same.
      if (!there.ok && there.problem.code === 'unknown-id') return there
      const claimed = await claim(visit)
      if (!claimed.ok) return claimed
      return within(visit, (folder) =>
        inTurn(visit, () => writing(folder, () => rm(folder, { recursive: true, maxRetries: 3 }).then(() => null))),
      )
    },
    claim,
    journal(visit) {
      if (!isVisitId(visit)) throw new Error('not an id of a visit')
      const journal = journals.get(visit) ?? journalIn(path.join(cases, visit, 'journal.jsonl'))
      journals.set(visit, journal)
      return journal
    },
    savePicture: (visit, picture, png) =>
      within(visit, async (folder) => {
        if (!isPictureId(picture)) return fail({ code: 'unknown-id', what: 'picture', id: picture })
        const screens = path.join(folder, 'screens')
        return writing(screens, async () => {
          await makeFolder(screens)
          await replaceFile(path.join(screens, `${picture}.png`), png)
          return null
        })
      }),
    picture: (visit, picture) =>
      within(visit, async (folder) => {
        if (!isPictureId(picture)) return fail({ code: 'unknown-id', what: 'picture', id: picture })
        return wholeFile(path.join(folder, 'screens', `${picture}.png`), { what: 'picture', id: picture })
      }),
    saveTicket: (visit, files) =>
      within(visit, (folder) => inTurn(visit, () => writing(folder, () => writeTicket(folder, files)))),
    settings,
    keepSettings: (change) =>
      inTurn('settings', () =>
        writing(settingsFile, async () => {
          await makeFolder(home)
          await replaceFile(settingsFile, `${JSON.stringify({ ...(await settings()), ...change })}\n`)
          return null
        }),
      ),
  }
}

/** Work on one thing at a time, in the order of asking. */
function turns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const done = (last.get(key) ?? Promise.resolve()).then(work)
    last.set(
      key,
      done.catch(() => undefined),
    )
    return done
  }
}

async function visitsIn(cases: string): Promise<string[]> {
  try {
    return (await readdir(cases)).filter(isVisitId)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return []
  }
}

/** A whole file. `missing`: whose file it is, for where there is none. */
async function wholeFile(file: string, missing: { what: string; id: string }): Promise<Result<Buffer>> {
  try {
    return ok(await readFile(file))
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail({ code: 'unknown-id', ...missing })
    return fail({ code: code === 'EACCES' || code === 'EPERM' ? 'access-denied' : 'unreadable', target: file })
  }
}

async function load(cases: string, visit: string): Promise<Result<VisitRecord>> {
  const file = path.join(cases, visit, 'case.json')
  const text = await wholeFile(file, { what: 'visit', id: visit })
  if (!text.ok) return text
  const record = readCase(text.value.toString('utf8'))
  if (!record.ok) {
    const { problem } = record
    return 'where' in problem ? fail({ code: 'case-not-readable', where: `${file}:${problem.where}` }) : record
  }
  return record.value.id === visit ? record : fail({ code: 'case-not-readable', where: `${file}:id` })
}

/** The new ticket replaces the one before whole. */
async function writeTicket(
  folder: string,
  files: readonly { name: string; content: string | Uint8Array }[],
): Promise<string> {
  const [aside, ticket] = [path.join(folder, 'ticket.tmp'), path.join(folder, 'ticket')]
  await rm(aside, { recursive: true, force: true })
  try {
    for (const { name, content } of files) {
      if (!ticketName.test(name)) throw new Error(`not a name for a file of a ticket: ${name}`)
      const file = path.join(aside, name)
      await makeFolder(path.dirname(file))
      await writeFile(file, content, { mode: 0o600 })
    }
    await rm(ticket, { recursive: true, force: true, maxRetries: 3 })
    await rename(aside, ticket)
    return ticket
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
