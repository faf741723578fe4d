import * as v from 'valibot'
import { text } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Releases of Windows that are no server. */
const clients = ['7', '8', '8.1', '10', '11']

/** A release as Windows calls itself. */
export const windowsNamed = (product: string): string =>
  clients.includes(product) ? `Windows ${product}` : `Windows Server ${product}`

/** The server's name and Windows (probes.md: host.os, host.identity). */
export const windowsVersion = defineFact({
  id: 'windows-version',
  on: 'server',
  reader: 'registry',
  seconds: 5,
  shape: v.object({
    name: v.string(),
    /** Year of the release (2012, 2012 R2, 2016, 2019, 2022, 2025), or 10, 11 where the program runs on no server. */
    product: v.string(),
    build: v.number(),
    ubr: v.number(),
    language: v.string(),
  }),
  parts: ['name', 'product', 'build', 'language'],
  tell: ({ product, build, ubr, language }) => [
    ['product', text(windowsNamed(product))],
    ['build', text(`${build}.${ubr}`)],
    ['language', text(language)],
  ],
})
