/** The address line: where the screen is, so that a reload comes back to it. */
export interface Address {
  read(): string
  write(hash: string, replace: boolean): void
  listen(moved: () => void): void
}

/** The part of the page's own address after the `#`. */
export const pageAddress = (): Address => ({
  read: () => location.hash,
  write(hash, replace) {
    if (replace) history.replaceState(null, '', hash)
    else history.pushState(null, '', hash)
  },
  listen(moved) {
    addEventListener('popstate', moved)
    addEventListener('hashchange', moved)
  },
})
