import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import * as tls from 'node:tls'
import type { CertificateFault, TlsFacts } from '../../probes/http-asker'

/** Windows takes no RSA key below this, whatever else it trusts. */
const LEAST_RSA_BITS = 1024

/** The codes of a chain that leads to no trusted root. */
const leadsNowhere = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'INVALID_CA',
])

/**
 * The roots that this machine trusts, as PEM; null where this runtime cannot read Windows' list (before Node 22.15). Node's own
 * list says nothing about a company's issuer, so it is never used to call a certificate bad.
 */
export function systemRoots(): readonly string[] | null {
  const { getCACertificates } = tls as { getCACertificates?: (kind: 'system') => string[] }
  const roots = getCACertificates ? getCACertificates('system') : []
  // A list with nothing in it was not read: every machine trusts somebody.
  return roots.length > 0 ? roots : null
}

/** What a connection shows of its certificate, and what is wrong with it. */
export function tlsFactsOf(
  socket: tls.TLSSocket,
  names: readonly string[],
  now: Date,
  knowsRoots: boolean,
): TlsFacts | null {
  const certificate = socket.getPeerX509Certificate()
  if (!certificate) return null
  // Typed as an Error, and a code since Node began.
  const code = socket.authorized ? null : String(socket.authorizationError)
  const trusted = knowsRoots ? trustOf(code) : null
  return {
    protocol: socket.getProtocol() ?? '',
    subject: inOneLine(certificate.subject),
    names: namesIn(certificate),
    issuer: inOneLine(certificate.issuer),
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    keyBits: certificate.publicKey.asymmetricKeyDetails?.modulusLength ?? socket.getPeerCertificate().bits ?? null,
    thumbprint: certificate.fingerprint.replaceAll(':', ''),
    faults: faultsOf(certificate, names, now, trusted),
    trusted,
  }
}

/** OpenSSL names one fault of several; any other than the chain leaves open whether the chain is good. */
const trustOf = (code: string | null): boolean | null => (code === null ? true : leadsNowhere.has(code) ? false : null)

function faultsOf(
  certificate: X509Certificate,
  names: readonly string[],
  now: Date,
  trusted: boolean | null,
): CertificateFault[] {
  const bits = certificate.publicKey.asymmetricKeyDetails?.modulusLength
  const carries = (name: string) => (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name)) !== undefined
  const faults: [CertificateFault, boolean][] = [
    ['expired', now > new Date(certificate.validTo)],
    ['not-yet-valid', now < new Date(certificate.validFrom)],
    ['wrong-name', !names.some(carries)],
    ['weak-key', bits !== undefined && bits < LEAST_RSA_BITS],
    ['unknown-issuer', trusted === false],
  ]
  return faults.filter(([, found]) => found).map(([fault]) => fault)
}

const inOneLine = (name: string): string => name.replaceAll('\n', ', ')

const namesIn = ({ subjectAltName }: X509Certificate): string[] =>
  [...(subjectAltName ?? '').matchAll(/(?:DNS|IP Address):([^,"]+)/g)].map(([, name]) => name ?? '')
