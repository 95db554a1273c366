/**
 * The few forms of DER (X.690) that a certificate is written in. Node reads certificates and signs,
 * but writes none.
 */
export type Der = Buffer

const tagged = (tag: number, content: Buffer): Der =>
  Buffer.concat([Buffer.of(tag), lengthOf(content.length), content])

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length)
  const hex = length.toString(16)
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return Buffer.concat([Buffer.of(0x80 | bytes.length), bytes])
}

export const sequence = (...parts: readonly Der[]): Der => tagged(0x30, Buffer.concat(parts))
export const set = (...parts: readonly Der[]): Der => tagged(0x31, Buffer.concat(parts))
export const boolean = (value: boolean): Der => tagged(0x01, Buffer.of(value ? 0xff : 0))
export const octets = (content: Buffer): Der => tagged(0x04, content)
export const utf8 = (text: string): Der => tagged(0x0c, Buffer.from(text, 'utf8'))

/** A whole number, never negative; the shortest form, with a zero where the first bit is set. */
export function integer(value: Buffer | number): Der {
  const bytes = typeof value === 'number' ? Buffer.of(value) : value
  const first = bytes.findIndex((byte) => byte !== 0)
  const short = first < 0 ? Buffer.of(0) : bytes.subarray(first)
  const head = short[0] ?? 0
  return tagged(0x02, head & 0x80 ? Buffer.concat([Buffer.of(0), short]) : short)
}

export const bits = (content: Buffer, unused = 0): Der =>
  tagged(0x03, Buffer.concat([Buffer.of(unused), content]))

export function oid(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest].flatMap(base128)))
}

function base128(value: number): number[] {
  const digits = [value & 0x7f]
  for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80)
  return digits
}

/** Years before 2050 have two digits in a certificate, later ones four. */
export function time(at: Date): Der {
  const text = at
    .toISOString()
    .replaceAll(/[-:T]/g, '')
    .replace(/\.\d+Z$/, 'Z')
  const early = at.getUTCFullYear() < 2050
  return tagged(early ? 0x17 : 0x18, Buffer.from(early ? text.slice(2) : text, 'ascii'))
}

/** `[n]` around whole parts. */
export const around = (n: number, ...parts: readonly Der[]): Der =>
  tagged(0xa0 | n, Buffer.concat(parts))

/** `[n]` instead of the tag of a plain value. */
export const instead = (n: number, content: Buffer): Der => tagged(0x80 | n, content)
