import { createHmac } from 'node:crypto'

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

const bitsOf = (sign: string) => signs.indexOf(sign).toString(2).padStart(5, '0')

/** What the app on a phone shows (RFC 6238), some steps of 30 seconds from now. */
export function appCode(secret: string, steps = 0): string {
  const bits = Array.from(secret.replaceAll('=', ''), bitsOf).join('')
  const bytes = bits.match(/.{8}/g) ?? []
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const digest = createHmac('sha1', key).update(counter).digest()
  const at = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(at) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0')
}
