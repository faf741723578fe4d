import { generateKeyPairSync } from 'node:crypto'
import forge from 'node-forge'

// Certificates made for one test run, each wrong in one way. Nothing of them outlives it.

const DAY = 24 * 3600 * 1000
const { pki } = forge
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY)

/** A key; Node makes it, because a library in JavaScript takes seconds. */
function keyOf(bits: number) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  const key = pki.privateKeyFromPem(pem)
  return { pem, key, open: pki.setRsaPublicKey(key.n, key.e) }
}

interface Wanted {
  names?: readonly string[]
  bits?: number
  /** Days from now. */
  from?: number
  to?: number
}

export interface Issuer {
  name: string
  key: forge.pki.rsa.PrivateKey
  /** Its certificate. */
  pem: string
}

/** A certificate with its key, as a TLS server takes them. */
export interface Identity {
  cert: string
  key: string
}

let serial = 0
function certificate(subject: string, key: ReturnType<typeof keyOf>, from: number, to: number) {
  const made = pki.createCertificate()
  made.publicKey = key.open
  made.serialNumber = (0x10 + serial++).toString(16)
  made.validity.notBefore = daysFromNow(from)
  made.validity.notAfter = daysFromNow(to)
  made.setSubject([{ name: 'commonName', value: subject }])
  return made
}

/** A root, as a company has one. */
export function makeIssuer(name: string): Issuer {
  const key = keyOf(2048)
  const root = certificate(name, key, -3650, 3650)
  root.setIssuer(root.subject.attributes)
  root.setExtensions([{ name: 'basicConstraints', cA: true, critical: true }])
  root.sign(key.key, forge.md.sha256.create())
  return { name, key: key.key, pem: pki.certificateToPem(root) }
}

/** A server's certificate; without an issuer it has signed itself. */
export function makeIdentity(
  issuer: Issuer | null,
  { names = ['srv-wsus.demo.example'], bits = 2048, from = -30, to = 300 }: Wanted = {},
): Identity {
  const key = keyOf(bits)
  const leaf = certificate(names[0] ?? '', key, from, to)
  leaf.setIssuer(issuer ? [{ name: 'commonName', value: issuer.name }] : leaf.subject.attributes)
  leaf.setExtensions([
    { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    { name: 'extKeyUsage', serverAuth: true },
  ])
  leaf.sign(issuer?.key ?? key.key, forge.md.sha256.create())
  return { cert: pki.certificateToPem(leaf), key: key.pem }
}
