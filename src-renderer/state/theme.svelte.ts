import type { Theme } from '#shared/contract/contract'

/** Light, dark, or as Windows is set. */
export class Look {
  theme = $state<Theme>('auto')

  /** `keep` remembers a choice for the next start. */
  constructor(private readonly keep: (theme: Theme) => void) {}

  choose(theme: Theme): void {
    this.show(theme)
    this.keep(theme)
  }

  show(theme: Theme): void {
    this.theme = theme
    const { dataset } = document.documentElement
    if (theme === 'auto') delete dataset['theme']
    else dataset['theme'] = theme
  }
}
