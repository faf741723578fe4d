// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Text without control characters and without the marks that turn the direction of reading; line ends as LF. */
export const clean = (text: string): string => text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').replace(control, '')

/** The same on one line. */
export const oneLine = (text: string): string =>
  clean(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
