/** The one form of every address with a secret. */
export const linkAddress = (origin: string, secret: string): string => `${origin}/l/${secret}`

/** Where a link made on this address can be opened at all: an outsider needs `anywhere`. */
export type Reach = 'this-machine' | 'this-network' | 'anywhere'

const privateNetwork =
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\[f[cde])/i

export function reachOf(hostname: string): Reach {
  if (/^(localhost|127\.|\[::1\])/.test(hostname) || hostname.endsWith('.localhost'))
    return 'this-machine'
  const named = /\.(local|lan|home|internal)$/.test(hostname) || !/[.:]/.test(hostname)
  return named || privateNetwork.test(hostname) ? 'this-network' : 'anywhere'
}
