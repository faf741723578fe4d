import * as v from 'valibot'
import { moment, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'
import { windowsNamed } from './windows-version'

/** Which computer this is, and since when (probes.md: host.identity, host.os). */
export const computerIdentity = defineFact({
  id: 'computer-identity',
  on: 'computer',
  reader: 'registry',
  seconds: 5,
  shape: v.object({
    name: v.string(),
    /** 10, 11, or the year of a server. */
    product: v.string(),
    build: v.number(),
    /** When Windows was installed, or the computer joined, whichever is later. */
    installedAt: v.string(),
    /** null: a workgroup. */
    domain: v.nullable(v.string()),
    domainController: v.boolean(),
  }),
  parts: ['name', 'windows', 'installed', 'domain'],
  tell: ({ name, product, build, installedAt, domain }) => [
    ['name', text(name)],
    ['windows', text(`${windowsNamed(product)} (${build})`)],
    ['installed', moment(installedAt)],
    ['domain', domain === null ? word('none') : text(domain)],
  ],
})
