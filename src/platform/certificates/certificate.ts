import { createHash, sign, type KeyObject } from 'node:crypto'

import {
  around,
  bits,
  boolean,
  integer,
  octets,
  oid,
  sequence,
  set,
  time,
  utf8,
  type Der,
} from './der.ts'

export type Extension = { readonly id: string; readonly critical?: boolean; readonly value: Der }

export type Wanted = {
  readonly subject: string
  readonly issuer: string
  readonly publicKey: KeyObject
  /** The key of the issuer, which signs. */
  readonly signer: KeyObject
  readonly serial: Buffer
  readonly from: Date
  readonly until: Date
  readonly extensions: readonly Extension[]
}

/** ecdsa-with-SHA256 */
const algorithm = sequence(oid('1.2.840.10045.4.3.2'))

const nameOf = (common: string) =>
  sequence(
    set(sequence(oid('2.5.4.10'), utf8('Etalase'))),
    set(sequence(oid('2.5.4.3'), utf8(common))),
  )

/** A certificate of version 3 (RFC 5280) over keys on P-256, as DER. */
export function writeCertificate(wanted: Wanted): Buffer {
  const { subject, issuer, publicKey, signer, serial, from, until, extensions } = wanted
  const content = sequence(
    around(0, integer(2)),
    integer(serial),
    algorithm,
    nameOf(issuer),
    sequence(time(from), time(until)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    around(3, sequence(...extensions.map(writeExtension))),
  )
  const signature = sign('sha256', content, { key: signer, dsaEncoding: 'der' })
  return sequence(content, algorithm, bits(signature))
}

const writeExtension = ({ id, critical = false, value }: Extension): Der =>
  sequence(oid(id), ...(critical ? [boolean(true)] : []), octets(value))

/** What certificates call a key by. */
export const keyId = (key: KeyObject): Buffer =>
  createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }).subarray(-65))
    .digest()

export const pemOf = (der: Buffer): string => {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
