import type { CauseView } from '#shared/contract/views'

type Offer = CauseView['fixes'][number]

/** One way to cure a cause: a fix, and which of its options. */
export interface Remedy {
  fix: string
  option: Offer['options'][number] | null
}

/** Every way that is offered, the advised one first. */
export const remediesOf = ({ fixes }: Pick<CauseView, 'fixes'>): Remedy[] =>
  fixes.flatMap(({ fix, options }): Remedy[] =>
    options.length === 0 ? [{ fix, option: null }] : options.map((option) => ({ fix, option })),
  )
