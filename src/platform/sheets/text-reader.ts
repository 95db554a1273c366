import { isAscii, isUtf8 } from 'node:buffer'

import { SheetProblem } from './problem.ts'

/** Turns the bytes of a text file into text, piece by piece, whatever encoding they are in. */
export interface TextReader {
  write(chunk: Uint8Array): string
  end(): string
}

type Decode = (bytes: Buffer, last: boolean) => string

const nothing = Buffer.alloc(0)

/**
 * UTF-8 and UTF-16 by their mark, UTF-16 without a mark by its zero bytes, otherwise UTF-8 until
 * bytes appear that are none: then Windows-1252, unless proper UTF-8 went before.
 */
export function createTextReader(): TextReader {
  let decode: Decode | undefined
  let waiting = nothing

  function take(chunk: Buffer, last: boolean): string {
    if (decode !== undefined) return withoutZeros(decode(chunk, last))
    const bytes = joined(waiting, chunk)
    if (bytes.length < 4 && !last) {
      waiting = Buffer.from(bytes)
      return ''
    }
    const [chosen, mark] = chooseDecoder(bytes)
    decode = chosen
    return withoutZeros(decode(bytes.subarray(mark), last))
  }

  return {
    write: (chunk) => take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), false),
    end: () => take(nothing, true),
  }
}

function chooseDecoder(bytes: Buffer): [decode: Decode, mark: number] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return [withDecoder('utf-16le'), 2]
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return [withDecoder('utf-16be'), 2]
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return [utf8(true), 3]
  const unmarked = unmarkedUtf16(bytes)
  return [unmarked === undefined ? utf8(false) : withDecoder(unmarked), 0]
}

/** Latin text in UTF-16 has a zero in every other byte; no other text has. */
export function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 1024) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  if (odd > length * 0.4 && even === 0) return 'utf-16le'
  return even > length * 0.4 && odd === 0 ? 'utf-16be' : undefined
}

function withDecoder(encoding: string): Decode {
  const decoder = new TextDecoder(encoding)
  return (bytes, last) => decoder.decode(bytes, { stream: !last })
}

function utf8(certain: boolean): Decode {
  let seen = certain
  let carry = nothing
  let legacy: Decode | undefined
  return (chunk, last) => {
    if (legacy !== undefined) return legacy(chunk, last)
    const bytes = joined(carry, chunk)
    const whole = bytes.subarray(0, last ? bytes.length : completeLength(bytes))
    if (isAscii(whole) || isUtf8(whole)) {
      carry = Buffer.from(bytes.subarray(whole.length))
      if (isAscii(whole)) return whole.toString('latin1')
      seen = true
    } else if (!seen && looksLegacy(whole)) {
      legacy = withDecoder('windows-1252')
      return legacy(bytes, last)
    } else {
      carry = Buffer.from(bytes.subarray(whole.length))
    }
    return whole.toString('utf8')
  }
}

/** How many bytes end with a whole character; the rest waits for the next piece. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes.readUInt8(bytes.length - back)
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return needed > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** More bytes that are no UTF-8 than characters that are: one broken byte is no other encoding. */
function looksLegacy(bytes: Buffer): boolean {
  const text = bytes.toString('utf8')
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const broken = text.match(/\ufffd/g)?.length ?? 0
  return broken > foreign - broken
}

/** Zero bytes mean nothing in a text; many of them mean a download that was never filled. */
function withoutZeros(text: string): string {
  if (!text.includes('\0')) return text
  const kept = text.replaceAll('\0', '')
  if (text.length - kept.length > 512 && kept.length < text.length * 0.9) {
    throw new SheetProblem('damaged')
  }
  return kept
}

const joined = (before: Buffer, chunk: Buffer): Buffer =>
  before.length === 0 ? chunk : Buffer.concat([before, chunk])
