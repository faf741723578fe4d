import * as v from 'valibot'
import { text } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The server's name and Windows (probes.md: host.os, host.identity). */
export const windowsVersion = defineFact({
  id: 'windows-version',
  on: 'server',
  reader: 'registry',
  seconds: 5,
  shape: v.object({
    name: v.string(),
    /** Year of the release: 2012, 2012 R2, 2016, 2019, 2022, 2025. */
    product: v.string(),
    build: v.number(),
    ubr: v.number(),
    language: v.string(),
  }),
  parts: ['name', 'product', 'build', 'language'],
  tell: ({ product, build, ubr, language }) => [
    ['product', text(`Windows Server ${product}`)],
    ['build', text(`${build}.${ubr}`)],
    ['language', text(language)],
  ],
})
