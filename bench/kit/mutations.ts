/* oxlint-disable no-await-in-loop -- small files, one after the other */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

import { zipOf } from '#platform/sheets/testing.ts'
import { defaultSheetLimits } from '#platform/sheets/types.ts'
import { openZip } from '#platform/sheets/zip.ts'

export type Random = (below: number) => number

export type Sample = {
  readonly name: string
  /** The bytes, or for a workbook its parts, so that what is broken is the content. */
  readonly parts: readonly { readonly name: string; readonly data: Buffer }[]
  readonly packed: boolean
}

/** Mulberry32: small, even, and the same everywhere. */
export function createRandom(seed: number): Random {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** Every export of a folder, ready to be broken. */
export async function samplesIn(folder: string): Promise<Sample[]> {
  const samples: Sample[] = []
  for (const name of (await readdir(folder)).toSorted()) {
    const path = join(folder, name)
    const packed = /\.(?:xlsx|zip)$/.test(name)
    samples.push({ name, packed, parts: packed ? await partsOf(path) : [await whole(path, name)] })
  }
  return samples
}

const whole = async (path: string, name: string) => ({ name, data: await readFile(path) })

async function partsOf(path: string) {
  const { entries } = await openZip(path, defaultSheetLimits)
  const parts: { name: string; data: Buffer }[] = []
  for (const entry of entries) parts.push({ name: entry.name, data: await buffer(entry.read()) })
  return parts
}

/** The file with one to four things wrong: mostly in its cells, sometimes in its packing. */
export function broken({ parts, packed }: Sample, random: Random): Buffer {
  const data = Math.max(
    0,
    parts.findIndex(({ name }) => /sheet1\.xml$|\.csv$/.test(name)),
  )
  const torn = parts.map((part, index) =>
    index === data ? { ...part, data: withChanges(part.data, random) } : part,
  )
  const [only] = torn
  const bytes = packed || !only ? zipOf(torn) : only.data
  return packed && random(4) === 0 ? withChanges(bytes, random) : bytes
}

function withChanges(original: Buffer, random: Random): Buffer {
  let bytes: Buffer = Buffer.from(original)
  for (let change = 0; change <= random(4); change++) bytes = changed(bytes, random)
  return bytes
}

/** Whatever stands between two marks of a cell is replaced by one of these. */
const oddities = [
  '',
  '-',
  '\t',
  '0',
  '-1',
  '1e400',
  '7,49479E+18',
  '99999999999999999999999999',
  '31/02/2026 25:61:00',
  '01/01/0001 00:00:00',
  '2026-11-15 ~ 2026-11-09',
  'NaN',
  'undefined',
  '#REF!',
  '=1+1',
  '\\N',
  '\\.',
  '\u0000',
  '\ud83d',
  '👍🏽'.repeat(40),
  'x'.repeat(5000),
  '"',
  '""',
  '&#xD800;',
  '&#0;',
  'Rp1.234.567.890.123.456.789',
  '4h 99min',
  '1.21082485E8',
]

function changed(bytes: Buffer, random: Random): Buffer {
  const at = random(bytes.length + 1)
  const end = Math.min(bytes.length, at + random(80))
  const oddity = Buffer.from(oddities[random(oddities.length)] ?? '')
  switch (random(7)) {
    case 0:
      return bytes.subarray(0, at)
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)])
    case 2:
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
    case 3:
      return withByte(bytes, at, random(256))
    case 4:
      return Buffer.concat([bytes.subarray(0, at), oddity, bytes.subarray(at)])
    default:
      return withCell(bytes, at, oddity)
  }
}

/** Replaces one cell of a CSV, or one text of a workbook. */
function withCell(bytes: Buffer, at: number, cell: Buffer): Buffer {
  const isXml = bytes.includes('<row')
  const [open, close] = isXml ? ['>', '<'] : [',', ',']
  const from = bytes.indexOf(open, at)
  const to = bytes.indexOf(close, from + 1)
  if (from === -1 || to === -1) return bytes
  return Buffer.concat([bytes.subarray(0, from + 1), cell, bytes.subarray(to)])
}

function withByte(bytes: Buffer, at: number, value: number): Buffer {
  if (at < bytes.length) bytes[at] = value
  return bytes
}
