import type { Block, Cell, Document, Sign } from './document'
import { html, nothing, type Markup } from './markup'
import { reportStyle } from './report-style'

/** A picture's bytes by its id: `data:` when they are given, else the file beside the report. */
export type PictureData = ReadonlyMap<string, string>

const signSymbol: Record<Sign, string> = { found: '!', fine: '✓', unknown: '?', fixed: '✓', plain: '' }
/** A shape before a colour; the words beside it say the same, so readers skip it. */
const signMark = (sign: Sign): Markup =>
  sign === 'plain' ? nothing : html`<span class="sign ${sign}" aria-hidden="true">${signSymbol[sign]}</span> `

const words = ({ text, struck }: Cell): Markup => (struck && text !== '' ? html`<s>${text}</s>` : html`${text}`)
const inside = (cell: Cell): Markup =>
  html`${signMark(cell.sign ?? 'plain')}${words(cell)}${cell.note ? html`<small>${cell.note}</small>` : nothing}${cell.code ? html`<code>${cell.code}</code>` : nothing}`

/** A base64 text and nothing else, so that no other address can come in through a picture. */
const isBase64 = (text: string) => /^[A-Za-z0-9+/]+={0,2}$/.test(text)

interface Writing {
  pictures: PictureData
  /** Headings inside a block are of this level. */
  level: 3 | 4
}

function table({ caption, head, rows }: Extract<Block, { is: 'table' }>): Markup {
  const row = (cells: readonly Cell[]) =>
    html`<tr>
      ${cells.map((one, index) => (index === 0 && one.text !== '' ? html`<th scope="row">${inside(one)}</th>` : html`<td>${inside(one)}</td>`))}
    </tr>`
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(row)}
    </tbody>
  </table> `
}

function card({ sign, title, tags, blocks }: Extract<Block, { is: 'card' }>, { pictures, level }: Writing): Markup {
  const line = html`${signMark(sign)}<span>${title}</span>`
  const heading = level === 3 ? html`<h3>${line}</h3>` : html`<h4>${line}</h4>`
  return html`<article class="card ${sign}">
    <header>
      ${heading}${tags.length === 0 ? nothing : html`<p class="tags">${tags.map((tag) => html`<span class="tag">${tag}</span> `)}</p>`}
    </header>
    ${blocks.map((one) => block(one, { pictures, level: 4 }))}
  </article> `
}

function block(one: Block, writing: Writing): Markup {
  switch (one.is) {
    case 'pairs':
      return html`<dl>
        ${one.rows.map(
          ({ label, cell }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${inside(cell)}</dd>
            </div>`,
        )}
      </dl> `
    case 'text':
      return html`<p class="${one.quiet ? 'quiet' : 'said'}">${one.text}</p> `
    case 'list':
      return html`<ul>
        ${one.items.map((item) => html`<li>${item}</li>`)}
      </ul> `
    case 'verbatim':
      return html`<pre>${one.text}</pre> `
    case 'table':
      return table(one)
    case 'card':
      return card(one, writing)
    case 'route':
      return html`<ol class="route">
        ${one.stops.map(
          ({ title, when, cells }) =>
            html`<li>
              <p class="stop"><b>${title}</b>${when === '' ? nothing : html` <small>${when}</small>`}</p>
              ${cells.map((given) => html`<p>${inside(given)}</p>`)}
            </li>`,
        )}
      </ol> `
    case 'pictures':
      return html`<div class="pictures">
        ${one.pictures.map((picture) => {
          const bytes = writing.pictures.get(picture.id) ?? ''
          const from = isBase64(bytes) ? `data:image/png;base64,${bytes}` : picture.file
          return html`<figure>
            <img src="${from}" alt="${picture.caption}" />
            <figcaption>${picture.caption}</figcaption>
          </figure>`
        })}
      </div> `
  }
}

/** Nothing may be fetched or run: the page is its own text, style and pictures. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: 'self' file:; base-uri 'none'; form-action 'none'"

/** One page that needs nothing else: no script, no address, and it prints on A4. */
export function writeHtml(document: Document, pictures: PictureData = new Map()): string {
  const writing: Writing = { pictures, level: 3 }
  const band =
    document.practice === null ? nothing : html`<p class="practice"><strong>${document.practice}</strong></p>`
  const sections = document.sections.map(
    ({ title, blocks }) =>
      html`<section>
        <h2>${title}</h2>
        ${blocks.map((one) => block(one, writing))}
      </section> `,
  )
  return html`<!doctype html>
    <html lang="${document.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="referrer" content="no-referrer" />
        <title>${document.practice === null ? '' : `${document.practice} · `}${document.title}</title>
        <style>
          ${reportStyle}
        </style>
      </head>
      <body class="${document.practice === null ? 'real' : 'rehearsed'}">
        ${band}
        <main>
          <header class="top">
            <p class="kicker">${document.kicker}</p>
            <h1>${document.title}</h1>
            ${document.lead.map((one) => block(one, writing))}
          </header>
          ${sections}
        </main>
        <footer>${document.foot.map((line) => html`<p>${line}</p>`)}</footer>
        ${band}
      </body>
    </html> `.html
}
