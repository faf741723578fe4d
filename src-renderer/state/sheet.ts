import type { VisitView } from '#shared/contract/views'
import { carriedOut, foundOnTheWay } from './ticket'
import type { Words } from './words.svelte'

export interface SheetRow {
  name: string
  values: string[]
}

/** The few lines that a ticket begins with. */
export function sheetOf(words: Words, view: VisitView): SheetRow[] {
  const { server, computer, symptom, route, id, startedAt } = view
  const cause = (one: string) => words.name(`cause.${one}.title`)
  const named = ({ name, windows }: NonNullable<VisitView['computer']>) =>
    [name ?? words.say('ui.sheet.machine-unknown'), windows].filter((part) => part !== null)
  const changes = carriedOut(view).map(({ plan, state }) =>
    words.say('ui.sheet.change', { fix: words.name(`fix.${plan.fix}.title`), state: words.say(`ui.run.${state}`) }),
  )
  const unknown = route.reduce((sum, { unknown }) => sum + unknown, 0)
  const ahead = route.filter(({ kind, state }) => kind === 'check' && state === 'ahead').length
  // What the visit did not come to is not checked either.
  const open = [
    ...(unknown > 0 ? [words.say('ui.route.unknown', { count: unknown })] : []),
    ...(ahead > 0 ? [words.say('ui.sheet.ahead', { count: ahead })] : []),
  ]
  const found = foundOnTheWay(view).map(cause)
  const none = words.say('ui.none')
  return [
    { name: words.say('ui.sheet.machine'), values: named(server) },
    ...(computer ? [{ name: words.say('ui.sheet.computer'), values: named(computer) }] : []),
    { name: words.say('ui.sheet.symptom'), values: [words.name(`symptom.${symptom}.title`)] },
    { name: words.say('ui.sheet.found'), values: found.length > 0 ? found : [none] },
    { name: words.say('ui.sheet.changed'), values: changes.length > 0 ? changes : [none] },
    { name: words.say('ui.sheet.open'), values: open.length > 0 ? open : [none] },
    { name: words.say('ui.sheet.case'), values: [`${id} · ${words.dated(startedAt)}`] },
  ]
}
