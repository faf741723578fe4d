/** A name under which the id of a computer was seen, and when it had taken it on. */
export interface SeenName {
  at: string
  name: string
  address: string
}

/**
 * SUSDB keeps only the newest name of an id. That several computers share one shows where it is looked at more than once
 * (probes.md: db.identityChurn), so what was seen is kept in between.
 */
export interface SeenNames {
  /** The id of the computer that was asked for under a name; null: it was not found yet. */
  idOf(asked: string): string | null
  /** Keeps which id the computer has that was asked for. */
  found(asked: string, id: string): void
  /** Keeps what an id is called now, and gives all that it was called, newest first. */
  keep(id: string, now: SeenName): readonly SeenName[]
}

export function seenNames(): SeenNames {
  const ids = new Map<string, string>()
  const names = new Map<string, SeenName[]>()
  const key = (name: string) => name.toLowerCase()
  return {
    idOf: (asked) => ids.get(key(asked)) ?? null,
    found(asked, id) {
      ids.set(key(asked), id)
    },
    keep(id, now) {
      const before = names.get(id) ?? []
      const [newest] = before
      const same = newest && key(newest.name) === key(now.name) && newest.address === now.address
      const all = same ? before : [now, ...before].slice(0, 20)
      names.set(id, all)
      return all
    },
  }
}
