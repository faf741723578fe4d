import type { Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

/** What keeps somebody with a screen reader, or with other eyes, from using what is on the screen now: rule, reason and place. */
export async function barriers(page: Page): Promise<string[]> {
  // Put there through the debugger, so that the page keeps its own policy.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(of: Document, how: RunOptions): Promise<AxeResults> } }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${help} at ${target.join(' ')} ${any[0]?.message ?? ''}`),
    )
  })
}
