/** The console that a command speaks through. Answers go out; everything else goes to err. */
export interface Console {
  out(text: string): void
  err(text: string): void
  /** What comes in on standard input, up to so many bytes; null where there is more. */
  read(limit: number): Promise<Uint8Array | null>
  /** A password: typed without being shown after the question, or the first line of standard input; null where none came. */
  password(question: string): Promise<string | null>
  /** Calls back whenever the person at the keyboard presses Enter, until what it gives is called; null where nobody sits there. */
  onEnter: ((pressed: () => void) => () => void) | null
  /** Resolves when the person, or the system, wants this program to end; until it is called, that ends the program at once. */
  stopped(): Promise<void>
}

/** Where the files of the program lie that are no code of this process. */
export interface Folders {
  page: string
  scripts: string
}
