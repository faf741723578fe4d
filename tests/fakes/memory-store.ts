import { fail, ok } from '#shared/kernel/result'
import type { Problem } from '#shared/kernel/problem'
import type { VisitRecord } from '#shared/session/visit-record'
import type { JournalEntry, Settings, VisitStore } from '../../src-main/app/ports'

/** Visits in memory, as JSON, so that nothing is shared with the program by reference. */
export interface MemoryStore extends VisitStore {
  readonly records: Map<string, string>
  readonly journals: Map<string, JournalEntry[]>
  readonly tickets: Map<string, { name: string; content: string | Uint8Array }[]>
  /** While set, every write fails with it. */
  refuses: Problem | null
}

export function memoryStore(): MemoryStore {
  const records = new Map<string, string>()
  const journals = new Map<string, JournalEntry[]>()
  const tickets = new Map<string, { name: string; content: string | Uint8Array }[]>()
  const pictures = new Map<string, Uint8Array>()
  let settings: Settings = { language: null, theme: null }
  const store: MemoryStore = {
    records,
    journals,
    tickets,
    refuses: null,
    list: () => Promise.resolve([...records.values()].map((text) => JSON.parse(text) as VisitRecord).reverse()),
    load(visit) {
      const text = records.get(visit)
      return Promise.resolve(
        text === undefined
          ? fail({ code: 'unknown-id', what: 'visit', id: visit })
          : ok(JSON.parse(text) as VisitRecord),
      )
    },
    save(record) {
      if (store.refuses) return Promise.resolve(fail(store.refuses))
      records.set(record.id, JSON.stringify(record))
      return Promise.resolve(ok(null))
    },
    remove(visit) {
      if (!records.delete(visit)) return Promise.resolve(fail({ code: 'unknown-id', what: 'visit', id: visit }))
      journals.delete(visit)
      return Promise.resolve(ok(null))
    },
    claim: () => Promise.resolve(ok(null)),
    journal: (visit) => ({
      append(entry) {
        if (store.refuses) return Promise.resolve(fail(store.refuses))
        journals.set(visit, [...(journals.get(visit) ?? []), structuredClone(entry)])
        return Promise.resolve(ok(null))
      },
      entries: () => Promise.resolve(ok(journals.get(visit) ?? [])),
    }),
    savePicture(visit, picture, png) {
      pictures.set(`${visit}/${picture}`, png)
      return Promise.resolve(ok(null))
    },
    picture(visit, picture) {
      const png = pictures.get(`${visit}/${picture}`)
      return Promise.resolve(png ? ok(png) : fail({ code: 'unknown-id', what: 'picture', id: picture }))
    },
    saveTicket(visit, files) {
      tickets.set(visit, [...files])
      return Promise.resolve(ok(`memory/${visit}`))
    },
    settings: () => Promise.resolve(settings),
    keepSettings(change) {
      settings = { ...settings, ...change }
      return Promise.resolve(ok(null))
    },
  }
  return store
}
