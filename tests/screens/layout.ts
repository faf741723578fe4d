import type { Page } from '@playwright/test'

export const sizes = {
  desktop: { width: 1280, height: 800 },
  'remote desktop': { width: 1024, height: 768 },
  '1280×1024 at 200 %': { width: 640, height: 512 },
} as const

/** What is cut off, covered or out of reach on the screen as it is now. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const dialog = document.querySelector('[role=dialog]')
    const root = dialog ?? document.body
    const called = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)
    const box = (element: Element) => element.getBoundingClientRect()
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && box(element).width > 1 && box(element).height > 1

    const scrollers = [document.documentElement, ...document.querySelectorAll('main, nav, [role=dialog], .foot')]
    for (const one of scrollers)
      if (one.scrollWidth > one.clientWidth + 1) found.push(`scrolls sideways: ${one.tagName} ${one.className}`)

    const pressed = [...root.querySelectorAll('button, a[href], textarea, [role=tab], label')].filter(isShown)
    for (const one of pressed) {
      const { left, right } = box(one)
      if (left < -1 || right > innerWidth + 1) found.push(`sticks out: ${called(one)}`)
      if (one.scrollWidth > one.clientWidth + 1 && one.matches('button, a')) found.push(`is cut off: ${called(one)}`)
    }
    const touch = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    // What scrolls passes below what stays; that is no overlap.
    const areaOf = (one: Element) => one.closest('.foot, main, header, nav, footer, [role=dialog]')
    for (const [index, one] of pressed.entries())
      for (const other of pressed.slice(index + 1)) {
        const apart = !one.contains(other) && !other.contains(one)
        if (apart && areaOf(one) === areaOf(other) && touch(box(one), box(other)))
          found.push(`overlap: ${called(one)} / ${called(other)}`)
      }
    return found
  })

/** What has to be in view without scrolling, and is not: the actions of the screen or of its dialog, and the stamp. */
export const outOfView = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const dialog = document.querySelector('[role=dialog]')
    const always = dialog
      ? [...dialog.querySelectorAll('button')]
      : [...document.querySelectorAll('.foot button, footer')]
    return always
      .filter((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        return top < -1 || bottom > innerHeight + 1
      })
      .map((one) => one.textContent.trim().slice(0, 40))
  })

/** Korean words that may be broken in the middle. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('pre, code, svg'))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && /[가-힣]/.test(node.nodeValue ?? '')),
      )
      .filter((element) => getComputedStyle(element).wordBreak !== 'keep-all')
      .map((element) => element.textContent.slice(0, 40)),
  )
