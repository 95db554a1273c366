import { X509Certificate } from 'node:crypto'

import { openAuthority } from './authority-file.ts'
import {
  commonNameOf,
  day,
  fingerprintOf,
  makeAuthority,
  makeLeaf,
  type Leaf,
} from './authority.ts'
import { namesOf, ownAddresses, ownDomains, type Machine } from './names.ts'

export type CertificatesNeeds = {
  readonly data: string
  readonly machine: () => Machine
  readonly now: () => Date
}

/** What a device is asked to trust. */
export type AuthorityToShow = {
  readonly name: string
  readonly certificate: Buffer
  /** SHA-256, in pairs of digits. */
  readonly fingerprint: string
  readonly until: Date
}

export type Certificates = {
  readonly authority: AuthorityToShow
  readonly leaf: () => Leaf
  /** Makes a new certificate where addresses changed or the end is near; tells whether it did. */
  readonly renew: () => boolean
}

/** Long before the end: a laptop may sleep for weeks. */
const renewBefore = 60 * day

/** The certificates of this installation: an authority for ten years, and what it signs for now. */
export async function openCertificates(needs: CertificatesNeeds): Promise<Certificates> {
  const { data, machine, now } = needs
  const authority = await openAuthority(data, () => {
    const here = machine()
    return makeAuthority(here.hostname, [...ownDomains(here), ...ownAddresses(here)], now())
  })
  const certificate = new X509Certificate(authority.certificate)
  let wanted = namesOf(machine())
  let leaf = makeLeaf(authority, wanted, now())
  return {
    authority: {
      name: commonNameOf(certificate),
      certificate: certificate.raw,
      fingerprint: fingerprintOf(authority.certificate),
      until: new Date(certificate.validTo),
    },
    leaf: () => leaf,
    renew: () => {
      const names = namesOf(machine())
      const same = names.join(' ') === wanted.join(' ')
      if (same && leaf.until.getTime() - now().getTime() > renewBefore) return false
      wanted = names
      leaf = makeLeaf(authority, names, now())
      return true
    },
  }
}
