import { BlockList, isIP, isIPv6 } from 'node:net'

/** The networks the authority may speak for: those nobody owns. RFC 1918, 4193, 6598 and the like. */
export const privateNetworks = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const

/** Endings that belong to no owner either. */
export const privateDomains = ['localhost', 'local', 'lan', 'home.arpa', 'internal'] as const

const networks = new BlockList()
for (const [address, bits] of privateNetworks)
  networks.addSubnet(address, bits, isIPv6(address) ? 'ipv6' : 'ipv4')

export const isPrivateAddress = (address: string): boolean =>
  networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/**
 * What an authority is limited to: private networks and endings always, and the names and addresses
 * it was made with.
 */
export function isWithin(name: string, own: readonly string[]): boolean {
  if (isIP(name) !== 0) return isPrivateAddress(name) || own.includes(name)
  return [...privateDomains, ...own].some(
    (domain) => name === domain || name.endsWith(`.${domain}`),
  )
}
