import { randomInt } from 'node:crypto'

// Without 0 O 1 I L and U: what is read out over the telephone is written down the same.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const digits = '23456789'

const some = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

/** A new id: `7F3K-22` for a visit, else the kind and eight characters. `isTaken`: whether a visit has that id already. */
export function newId(what: 'visit' | 'plan' | 'picture', isTaken: (visit: string) => boolean): string {
  if (what !== 'visit') return `${what}-${some(letters, 8)}`
  for (;;) {
    const id = `${some(letters, 4)}-${some(digits, 2)}`
    if (!isTaken(id)) return id
  }
}

/** Whether a text may name the folder of a visit. Nothing that Windows or Linux reads as a path or a device looks like this. */
export const isVisitId = (id: string): boolean => /^[0-9A-Z]{4}-[0-9]{2}$/.test(id)

/** Whether a text may name the file of a picture. */
export const isPictureId = (id: string): boolean => /^picture-[0-9A-Z]{1,16}$/.test(id)
