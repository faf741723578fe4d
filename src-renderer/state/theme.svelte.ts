export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const KEY = 'theme'
const isTheme = (text: string | null): text is Theme => themes.some((theme) => theme === text)

/** Light, dark, or as Windows is set. Remembered on this machine for this page. */
export class Look {
  theme = $state<Theme>('auto')

  constructor() {
    const kept = localStorage.getItem(KEY)
    this.theme = isTheme(kept) ? kept : 'auto'
    this.show()
  }

  choose(theme: string): void {
    if (!isTheme(theme)) return
    this.theme = theme
    localStorage.setItem(KEY, theme)
    this.show()
  }

  private show(): void {
    const { dataset } = document.documentElement
    if (this.theme === 'auto') delete dataset['theme']
    else dataset['theme'] = this.theme
  }
}
