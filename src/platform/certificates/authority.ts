import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  X509Certificate,
} from 'node:crypto'
import { isIP, isIPv6 } from 'node:net'

import { keyId, pemOf, writeCertificate, type Extension } from './certificate.ts'
import { around, bits, boolean, instead, integer, octets, oid, sequence, type Der } from './der.ts'
import { ipBytes, maskBytes } from './ip-bytes.ts'
import { isWithin, privateDomains, privateNetworks } from './reach.ts'

/** Who signs the certificates of this installation: what a phone is asked to trust. */
export type Authority = {
  /** PKCS #8, PEM. Never leaves the data folder. */
  readonly key: string
  /** PEM. */
  readonly certificate: string
  /** Names and addresses besides private networks and endings; fixed for its life. */
  readonly own: readonly string[]
}

export const day = 86_400_000
const years = 10
/** Clocks differ: a phone that is a little behind must not see a certificate of tomorrow. */
const grace = 2 * day
/** The most some systems accept. */
const leafDays = 397

/** A new authority, limited by its own certificate to private networks and to what it is given. */
export function makeAuthority(machine: string, own: readonly string[], now: Date): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = keyId(publicKey)
  const name = `Etalase ${machine.slice(0, 40)} ${id.toString('hex').slice(0, 4).toUpperCase()}`
  const der = writeCertificate({
    subject: name,
    issuer: name,
    publicKey,
    signer: privateKey,
    serial: randomBytes(16),
    from: new Date(now.getTime() - grace),
    until: new Date(now.getTime() + years * 365 * day),
    extensions: [
      // Signs certificates of servers, and no further authority.
      { id: '2.5.29.19', critical: true, value: sequence(boolean(true), integer(0)) },
      // keyCertSign, cRLSign
      { id: '2.5.29.15', critical: true, value: bits(Buffer.of(0b0000_0110), 1) },
      { id: '2.5.29.14', value: octets(id) },
      { id: '2.5.29.30', critical: true, value: nameConstraints(own) },
    ],
  })
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: pemOf(der),
    own,
  }
}

function nameConstraints(own: readonly string[]): Der {
  const names = own.filter((name) => isIP(name) === 0)
  const addresses = own.filter((name) => isIP(name) !== 0)
  const domains = [...new Set([...privateDomains, ...names])].map((domain) =>
    sequence(instead(2, Buffer.from(domain, 'ascii'))),
  )
  const networks = [
    ...privateNetworks,
    ...addresses.map((address) => [address, isIPv6(address) ? 128 : 32] as const),
  ].map(([address, ones]) => {
    const mask = maskBytes(ones, isIPv6(address) ? 16 : 4)
    return sequence(instead(7, Buffer.concat([ipBytes(address), mask])))
  })
  return sequence(around(0, ...domains, ...networks))
}

/** What a TLS server shows, and for which names. */
export type Leaf = {
  readonly key: string
  /** Its own certificate, then the authority's. */
  readonly chain: string
  readonly names: readonly string[]
  readonly until: Date
}

/** A certificate for the given names; those the authority may not speak for are left out. */
export function makeLeaf(authority: Authority, names: readonly string[], now: Date): Leaf {
  const issuer = new X509Certificate(authority.certificate)
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const covered = names.filter((name) => isWithin(name, authority.own))
  const ends = Math.min(Date.parse(issuer.validTo), now.getTime() - grace + leafDays * day)
  const until = new Date(ends)
  const extensions: Extension[] = [
    { id: '2.5.29.19', critical: true, value: sequence() },
    // digitalSignature
    { id: '2.5.29.15', critical: true, value: bits(Buffer.of(0b1000_0000), 7) },
    // serverAuth
    { id: '2.5.29.37', value: sequence(oid('1.3.6.1.5.5.7.3.1')) },
    { id: '2.5.29.17', value: sequence(...covered.map(alternativeName)) },
    { id: '2.5.29.14', value: octets(keyId(publicKey)) },
    { id: '2.5.29.35', value: sequence(instead(0, keyId(issuer.publicKey))) },
  ]
  const der = writeCertificate({
    subject: 'Etalase',
    issuer: commonNameOf(issuer),
    publicKey,
    signer: createPrivateKey(authority.key),
    serial: randomBytes(16),
    from: new Date(now.getTime() - grace),
    until,
    extensions,
  })
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    chain: pemOf(der) + authority.certificate,
    names: covered,
    until,
  }
}

const alternativeName = (name: string): Der =>
  isIP(name) !== 0
    ? instead(7, ipBytes(name))
    : instead(2, Buffer.from(name.toLowerCase(), 'ascii'))

export const commonNameOf = ({ subject }: X509Certificate): string =>
  /^CN=(.*)$/m.exec(subject)?.[1] ?? ''

/** What two people compare: on the screen of the server and on the phone. */
export const fingerprintOf = (certificate: string): string =>
  createHash('sha256')
    .update(new X509Certificate(certificate).raw)
    .digest('hex')
    .toUpperCase()
    .replaceAll(/(..)(?=.)/g, '$1:')
