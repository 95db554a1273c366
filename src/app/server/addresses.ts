import type { NetworkInterfaceInfo } from 'node:os'

import type { Door } from '#platform/http/own-https.ts'

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>
export type Listening = {
  readonly host: string
  readonly port: number
  readonly publicUrl: string | null
  /** Our own HTTPS, when it is open. */
  readonly door: Pick<Door, 'port' | 'names'> | null
}

/** Where a browser finds this installation. */
export type Addresses = {
  /** On this computer. */
  readonly local: string
  /** On the studio's network, the likeliest first. */
  readonly network: readonly string[]
  /** On the studio's network over HTTPS with our own certificate. */
  readonly secure: string | null
  /** What everybody outside uses, when ETALASE_URL says so. */
  readonly shared: string | null
}

/** Bridges of containers and virtual machines, and tunnels: no phone in the studio reaches them. */
const virtual =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|lxc|lxd|cni|flannel|utun|tun|tap|zt|bridge)/i

export function addressesOf(
  { host, port, publicUrl, door }: Listening,
  all: Interfaces,
): Addresses {
  const url = (name: string) => `http://${name}${port === 80 ? '' : `:${port}`}`
  const local = host === '0.0.0.0' || host === '::' || isLoopback(host) ? 'localhost' : host
  const network = isLoopback(host) ? [] : reachable(host, all)
  const covered = network.find((name) => door?.names().includes(name))
  const secure =
    door && covered ? `https://${covered}${door.port === 443 ? '' : `:${door.port}`}` : null
  return { local: url(local), network: network.map(url), secure, shared: publicUrl }
}

/** The address a phone is sent to by the QR code. */
export const forPhones = ({ network, shared }: Addresses): string | null =>
  shared ?? network[0] ?? null

function reachable(host: string, all: Interfaces): string[] {
  const found = Object.entries(all).flatMap(([name, entries = []]) =>
    entries
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rankOf(address, name) })),
  )
  const usable = found.filter(({ address }) => !address.startsWith('169.254.'))
  const sorted = usable.toSorted((a, b) => a.rank - b.rank).map(({ address }) => address)
  return host === '0.0.0.0' || host === '::' ? sorted : sorted.filter((one) => one === host)
}

/** Home and office routers hand out 192.168 and 10 most often. */
function rankOf(address: string, name: string): number {
  if (virtual.test(name)) return 9
  if (address.startsWith('192.168.')) return 1
  if (address.startsWith('10.')) return 2
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return 3
  return 4
}

const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || host.startsWith('127.')
