import type { NetworkInterfaceInfo } from 'node:os'

import { isPrivateAddress } from './reach.ts'

export type Machine = {
  readonly hostname: string
  readonly interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>
  readonly publicUrl: string | null
}

const isName = (text: string) => /^(?!-)[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*$/.test(text)

/**
 * Addresses that are no private ones, as some offices and campuses hand out: an authority is made for
 * these as well. Not of IPv6, which change every day.
 */
export function ownAddresses({ interfaces }: Machine): string[] {
  const all = Object.values(interfaces).flatMap((list = []) => list)
  return all
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address)
    .filter((address) => !isPrivateAddress(address))
}

/** What the machine is called beside its addresses, in forms a certificate can hold. */
export function ownDomains({ hostname, publicUrl }: Machine): string[] {
  const shared = publicUrl ? new URL(publicUrl).hostname : ''
  const named = [hostname.toLowerCase(), shared].filter((name) => isName(name))
  return [...new Set(named)].filter((name) => !/^[\d.]+$/.test(name))
}

/** Every name and address under which a browser may reach this machine now. */
export function namesOf(machine: Machine): string[] {
  const { hostname, interfaces, publicUrl } = machine
  const short = hostname.toLowerCase().replace(/\..*$/, '')
  const addresses = Object.values(interfaces)
    .flatMap((list = []) => list)
    // A link-local IPv6 address cannot be written into an address bar.
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80'))
    .map(({ address }) => address)
  const shared = publicUrl ? new URL(publicUrl).hostname.replaceAll(/[[\]]/g, '') : ''
  return [
    ...new Set(
      [
        'localhost',
        '127.0.0.1',
        '::1',
        ...ownDomains(machine),
        ...(isName(short) ? [`${short}.local`] : []),
        ...addresses.toSorted(),
        shared,
      ].filter(Boolean),
    ),
  ]
}
