import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long a launch link may wait for its browser. */
export const LINK_SECONDS = 60
/** Tabs that one browser may have open; the oldest makes room. */
const TABS = 32

const newToken = (): string => randomBytes(32).toString('base64url')

/** Compares in the same time whatever the texts are. */
export function same(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}

/** The secrets of one server: a link that works once, the cookie that it is exchanged for, and a token for each tab. */
export interface Tokens {
  /** A link token; one that was given out before stops working. */
  newLink(): string
  /** The cookie for a link token, once and in time; else null. */
  exchange(token: string): string | null
  hasCookie(cookie: string | undefined): boolean
  newTab(): string
  isTab(token: string | undefined): boolean
}

/** New secrets. `now`: milliseconds. */
export function newTokens(now: () => number): Tokens {
  const cookie = newToken()
  let tabs: string[] = []
  let link: { token: string; until: number } | null = null
  return {
    newLink() {
      link = { token: newToken(), until: now() + LINK_SECONDS * 1000 }
      return link.token
    },
    exchange(token) {
      if (!link || !same(link.token, token)) return null
      const inTime = now() <= link.until
      link = null
      return inTime ? cookie : null
    },
    hasCookie: (given) => given !== undefined && same(given, cookie),
    newTab() {
      const token = newToken()
      tabs = [...tabs.slice(1 - TABS), token]
      return token
    },
    isTab: (given) => given !== undefined && tabs.some((tab) => same(tab, given)),
  }
}
