import * as v from 'valibot'
import { list, moment, text, word, type Shown } from '#shared/kernel/shown'

/** What a connection over TLS shows of itself and of its certificate (probes.md: http.sslHandshake). */
export const tlsShown = v.object({
  /** `TLSv1.2` */
  protocol: v.string(),
  subject: v.string(),
  /** DNS names and addresses that the certificate is for. */
  names: v.array(v.string()),
  issuer: v.string(),
  /** UTC. */
  validFrom: v.string(),
  validTo: v.string(),
  keyBits: v.nullable(v.number()),
  /** SHA-1 in capitals: the one that Windows' own window of a certificate shows. */
  thumbprint: v.string(),
})
export type TlsShown = v.InferOutput<typeof tlsShown>

/** Its parts, by weight. */
export const certificateParts = [
  'valid-to',
  'valid-from',
  'names',
  'issuer',
  'thumbprint',
  'key-bits',
  'protocol',
] as const
export type CertificatePart = (typeof certificateParts)[number]

const partsOf: Record<CertificatePart, (one: TlsShown) => Shown> = {
  'valid-to': ({ validTo }) => moment(validTo),
  'valid-from': ({ validFrom }) => moment(validFrom),
  names: ({ names, subject }) => list((names.length > 0 ? names : [subject]).map(text)),
  issuer: ({ issuer }) => text(issuer),
  thumbprint: ({ thumbprint }) => text(thumbprint),
  'key-bits': ({ keyBits }) => (keyBits === null ? word('unknown') : text(String(keyBits))),
  protocol: ({ protocol }) => text(protocol),
}

/** What is to be known of the certificates that were shown; that of one site is one, however many pages it has. */
export function certificatesTold(shown: readonly (TlsShown | null)[]): [CertificatePart, Shown][] {
  const all = [...new Map(shown.flatMap((one) => (one ? [[one.thumbprint, one] as const] : []))).values()]
  const [first, ...others] = all
  if (!first) return []
  return certificateParts.map((part) => [
    part,
    others.length === 0 ? partsOf[part](first) : list(all.map(partsOf[part])),
  ])
}
