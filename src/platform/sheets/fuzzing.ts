import { SheetProblem } from './problem.ts'
import { readAll, workbookOf, zipOf } from './testing.ts'

export interface FuzzVerdict {
  readonly runs: number
  readonly read: number
  readonly refused: ReadonlyMap<string, number>
  readonly slowestMs: number
  /** What should never be: neither rows nor a problem with a sentence, or more than five seconds. */
  readonly failures: readonly string[]
}

const longest = 5_000

/**
 * Breaks files at random and opens them: every one must end soon, as rows or as a problem. The
 * same seed breaks them in the same way, so that a failure can be looked at again.
 */
export async function fuzzSheets(runs: number, seed: number): Promise<FuzzVerdict> {
  const random = generator(seed)
  const originals = await samples()
  const refused = new Map<string, number>()
  const failures: string[] = []
  let read = 0
  let slowestMs = 0
  for (let run = 0; run < runs; run++) {
    const [name, original] = originals[run % originals.length] ?? ['', Buffer.alloc(0)]
    const bytes = mutate(original, random)
    const started = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one file after the other, or times mean nothing
    const error = await readAll(bytes).then(() => undefined, asSeen)
    const took = performance.now() - started
    slowestMs = Math.max(slowestMs, took)
    if (error === undefined) read += 1
    else if (error instanceof SheetProblem)
      refused.set(error.code, (refused.get(error.code) ?? 0) + 1)
    if (took > longest) failures.push(`${name}, run ${run}: ${Math.round(took)} ms`)
    const bug = bugOf(error)
    if (bug !== undefined) failures.push(`${name}, run ${run}: ${bug}`)
  }
  return { runs, read, refused, slowestMs, failures }
}

const asSeen = (error: unknown): unknown => error ?? new Error('nothing was thrown')

/** A problem made of a mistake of our own is a bug, though whoever uploads sees a sentence. */
function bugOf(error: unknown): string | undefined {
  if (error === undefined) return undefined
  const cause = error instanceof SheetProblem ? error.cause : error
  const ours = cause instanceof TypeError || cause instanceof ReferenceError
  return error instanceof SheetProblem && !ours ? undefined : stackOf(cause)
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : 'something that is no error'

type Random = (below: number) => number

/** Mulberry32: small, even, and the same everywhere. */
function generator(seed: number): Random {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const tokens = [
  '"',
  ',',
  '\n',
  '\r',
  '\t',
  '\0',
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '<row>',
  '</c>',
  'PK',
]

function mutate(original: Buffer, random: Random): Buffer {
  let bytes: Buffer = Buffer.from(original)
  for (let change = 0; change <= random(4); change++) bytes = changed(bytes, random)
  return bytes
}

function changed(bytes: Buffer, random: Random): Buffer {
  const at = random(bytes.length + 1)
  const end = Math.min(bytes.length, at + random(64))
  switch (random(6)) {
    case 0:
      return bytes.subarray(0, at)
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)])
    case 2:
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
    case 3: {
      const token = Buffer.from(tokens[random(tokens.length)] ?? '')
      return Buffer.concat([bytes.subarray(0, at), token, bytes.subarray(at)])
    }
    case 4:
      return withByte(bytes, at, random(2) === 0 ? 0xff : random(256))
    default:
      return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << random(8)))
  }
}

function withByte(bytes: Buffer, at: number, value: number): Buffer {
  if (at < bytes.length) bytes[at] = value
  return bytes
}

async function samples(): Promise<readonly (readonly [string, Buffer])[]> {
  const lines = Array.from(
    { length: 60 },
    (_, at) => `58304593050632666${at}\t,"Sprei, ""katun""",${at},é`,
  )
  const csv = Buffer.from(`\uFEFFOrder ID,Nama,Qty,Catatan\r\n${lines.join('\r\n')}\r\n`)
  const sheet = Array.from(
    { length: 40 },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at % 3}</v></c><c r="B${at + 1}" s="1"><v>${46_000 + at}.5</v></c>` +
      `<c r="C${at + 1}" t="inlineStr"><is><t>a &amp; b</t></is></c></row>`,
  ).join('')
  const plan = {
    sheets: [{ name: 'Sheet1', xml: sheet }],
    shared: '<si><t>a</t></si><si><r><t>b</t></r></si><si><t>c</t></si>',
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>',
  }
  const book = workbookOf(plan)
  return [
    ['csv', csv],
    ['utf-16 csv', Buffer.from(`\uFEFF${lines.join('\n')}`, 'utf16le')],
    ['xlsx', book],
    ['xlsx, not packed', workbookOf({ ...plan, stored: true })],
    [
      'zip',
      zipOf([
        { name: 'a.csv', data: csv },
        { name: 'b/c.xlsx', data: book },
      ]),
    ],
    [
      'zip, not packed',
      zipOf([
        { name: 'a.csv', data: csv, stored: true },
        { name: 'c.xlsx', data: book, stored: true },
      ]),
    ],
  ]
}
