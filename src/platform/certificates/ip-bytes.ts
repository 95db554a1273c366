import { isIPv6 } from 'node:net'

const groups = (text: string) => text.split(':').filter(Boolean)

/** The 4 or 16 bytes of an address. */
export function ipBytes(address: string): Buffer {
  if (!isIPv6(address)) return Buffer.from(address.split('.').map(Number))
  // The longest form has eight groups; what is left out is zero.
  const [head = '', tail] = address.split('::')
  const before = groups(head)
  const after = groups(tail ?? '')
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const all = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex')
}

/** The bytes of a mask: as many ones as told, then zeros. */
export const maskBytes = (ones: number, length: number): Buffer =>
  Buffer.from(
    Array.from({ length }, (_, i) => {
      const here = Math.max(0, Math.min(8, ones - i * 8))
      return 0xff & ~(0xff >> here)
    }),
  )
