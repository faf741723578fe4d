import type { Block, Cell, Document, Sign } from './document'
import { markup, nothing, pageOf, type Markup } from './markup'
import { pageMargins } from './page-margins'
import { reportStyle } from './report-style'

/** A picture's bytes by its id, as base64 of a PNG. */
export type PictureData = ReadonlyMap<string, string>

interface Writing {
  pictures: PictureData
  /** Cards at this place have headings of this level. */
  level: 2 | 3
}

const signSymbol: Record<Sign, string> = { found: '!', fine: '✓', unknown: '?', fixed: '✓', plain: '' }
/** A shape before a colour; the words beside it say the same, so readers skip it. */
const signMark = (sign: Sign): Markup =>
  sign === 'plain' ? nothing : markup`<span class="sign ${sign}" aria-hidden="true">${signSymbol[sign]}</span> `

const words = ({ text, struck }: Cell): Markup => (struck && text !== '' ? markup`<s>${text}</s>` : markup`${text}`)
const optional = (tag: 'small' | 'code', text: string | undefined): Markup => {
  if (text === undefined || text === '') return nothing
  return tag === 'small' ? markup` <small>${text}</small>` : markup` <code>${text}</code>`
}
const inside = (cell: Cell): Markup =>
  markup`${signMark(cell.sign ?? 'plain')}${words(cell)}${optional('small', cell.note)}${optional('code', cell.code)}`

/** A base64 text and nothing else, so that no other address can come in through a picture. */
const isBase64 = (text: string) => /^[A-Za-z0-9+/]+={0,2}$/.test(text)

const headed = (cell: Cell, index: number): Markup =>
  index === 0 && cell.text !== '' ? markup`<th scope="row">${inside(cell)}</th>` : markup`<td>${inside(cell)}</td>`

function table({ of, caption, head, rows }: Extract<Block, { is: 'table' }>): Markup {
  const line = (cells: readonly Cell[]) =>
    markup`<tr${cells[0]?.text === '' ? markup` class="more"` : nothing}>${cells.map(headed)}</tr>
`
  return markup`<table class="${of}"><caption>${caption}</caption>
<thead><tr>${head.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>
${rows.map(line)}</tbody></table>
`
}

function card({ sign, title, tags, blocks }: Extract<Block, { is: 'card' }>, writing: Writing): Markup {
  const line = markup`${signMark(sign)}<span>${title}</span>`
  const heading = writing.level === 2 ? markup`<h2>${line}</h2>` : markup`<h3>${line}</h3>`
  const labels =
    tags.length === 0
      ? nothing
      : markup`<p class="tags">${tags.map((tag) => markup`<span class="tag">${tag}</span> `)}</p>`
  return markup`<article class="card ${sign}">
<header>${heading}${labels}</header>
${blocks.map((one) => block(one, writing))}</article>
`
}

type Pictures = Extract<Block, { is: 'pictures' }>
function figure({ id, file, caption }: Pictures['pictures'][number], missing: string, pictures: PictureData): Markup {
  const bytes = pictures.get(id) ?? ''
  const shown = isBase64(bytes)
    ? markup`<img src="data:image/png;base64,${bytes}" alt="${caption}">`
    : markup`<p class="gap">${missing} <small>${file}</small></p>`
  return markup`<figure>${shown}<figcaption>${caption}</figcaption></figure>
`
}

function stop({ title, when, cells }: Extract<Block, { is: 'route' }>['stops'][number]): Markup {
  return markup`<li><p class="stop"><b>${title}</b>${optional('small', when)}</p>
${cells.map(
  (given) => markup`<p>${inside(given)}</p>
`,
)}</li>
`
}

function block(one: Block, writing: Writing): Markup {
  switch (one.is) {
    case 'pairs':
      return markup`<dl>
${one.rows.map(
  ({ label, cells }) => markup`<div><dt>${label}</dt>${cells.map((given) => markup`<dd>${inside(given)}</dd>`)}</div>
`,
)}</dl>
`
    case 'text':
      return markup`<p class="${one.quiet ? 'quiet' : 'said'}">${one.text}</p>
`
    case 'list':
      return markup`<ul>
${one.items.map(
  (item) => markup`<li>${item}</li>
`,
)}</ul>
`
    case 'verbatim':
      return markup`<pre>${one.text}</pre>
`
    case 'table':
      return table(one)
    case 'card':
      return card(one, writing)
    case 'route':
      return markup`<ol class="route">
${one.stops.map(stop)}</ol>
`
    case 'pictures':
      return markup`<div class="pictures">
${one.pictures.map((each) => figure(each, one.missing, writing.pictures))}</div>
`
  }
}

/** Nothing may be fetched or run: the page is its own text, style and pictures. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** One page that needs nothing else: no script, no address, and it prints on A4. */
export function writeHtml(document: Document, pictures: PictureData = new Map()): string {
  const { language, practice, kicker, title, lead, sections, foot } = document
  const band = practice === null ? nothing : markup`<p class="practice"><strong>${practice}</strong></p>`
  return pageOf(markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="referrer" content="no-referrer">
<title>${practice === null ? title : `${practice} · ${title}`}</title>
<style>${reportStyle}${pageMargins(practice, foot)}</style>
</head>
<body>
${band}
<main>
<header class="top"><p class="kicker">${kicker}</p>
<h1>${title}</h1>
${lead.map((one) => block(one, { pictures, level: 2 }))}</header>
${sections.map(
  (section) => markup`<section><h2>${section.title}</h2>
${section.blocks.map((one) => block(one, { pictures, level: 3 }))}</section>
`,
)}</main>
<footer>${foot.map((line) => markup`<p>${line}</p>`)}</footer>
${band}
</body>
</html>
`)
}
