/**
 * What IIS adds to a status, from its error page. The words of the page change with the server's language; the address of the
 * help link (`IIS70Error=500,24,…`) and the number in the headings do not. Pages without details have neither.
 */
export function subStatusIn(page: string, status: number): number | null {
  const link = /IIS70Error=(\d{3}),(\d{1,3})\b/.exec(page)
  if (link) return Number(link[1]) === status ? Number(link[2]) : null
  const headings = [...page.matchAll(/<(title|h[1-3])\b[^>]*>([^<]*)</gi)].map(([, , words]) => words)
  const number = new RegExp(`(?<![\\d.])${status}\\.(\\d{1,3})(?![\\d.])`).exec(headings.join('\n'))
  return number ? Number(number[1]) : null
}
