import type { FileHandle } from 'node:fs/promises'

import { SheetProblem, type SheetProblemCode } from './problem.ts'
import { unmarkedUtf16 } from './text-reader.ts'

const headBytes = 64 * 1024

/** A file in it, none in it, one of several parts. */
const zipStarts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']

/** First bytes of what is often uploaded under the name of a table. */
const signatures: readonly [bytes: string, SheetProblemCode][] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'not-a-sheet'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['\x89PNG', 'not-a-sheet'],
  ['\xff\xd8\xff', 'not-a-sheet'],
  ['GIF8', 'not-a-sheet'],
]

/** First words of texts that are no tables, after what XML and HTML may have above them. */
const openings: readonly [start: RegExp, SheetProblemCode][] = [
  [/^<(\w+:)?workbook\b/i, 'old-excel'],
  [/^<(!doctype html|html|head|meta|body|table|style|script|div)\b/i, 'html'],
  [/^mime-version:/i, 'html'],
  [/^<[?!a-z]/i, 'not-a-sheet'],
]

/** One declaration or comment at a time: a pattern for all at once could be made to hang. */
function withoutPrologue(text: string): string {
  let rest = text.trimStart()
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : undefined
    const at = end === undefined ? -1 : rest.indexOf(end, 2)
    if (end === undefined || at === -1) return rest
    rest = rest.slice(at + end.length).trimStart()
  }
}

/** Tells by content, never by name, how to read a file; throws what it is if it is no table. */
export async function recognise(file: FileHandle): Promise<'zip' | 'text'> {
  const head = Buffer.alloc(headBytes)
  const { bytesRead } = await file.read(head, 0, headBytes, 0)
  const bytes = head.subarray(0, bytesRead)
  if (bytesRead === 0) throw new SheetProblem('empty')
  const start = bytes.toString('latin1', 0, 1024)
  if (zipStarts.some((signature) => start.startsWith(signature))) return 'zip'
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw await oldContainer(file, bytes)
  const known = signatures.find(([signature]) => start.startsWith(signature))
  if (known !== undefined) throw new SheetProblem(known[1])
  refuseText(bytes, start)
  return 'text'
}

function refuseText(bytes: Buffer, start: string): void {
  const marked = /^(\xff\xfe|\xfe\xff)/.test(start)
  if (marked || unmarkedUtf16(bytes) !== undefined) return
  const text = withoutPrologue(start.replace(/^\xef\xbb\xbf/, ''))
  if (text.includes('%PDF-')) throw new SheetProblem('pdf')
  const opening = openings.find(([pattern]) => pattern.test(text))
  if (opening !== undefined) throw new SheetProblem(opening[1])
  if (controls(bytes) > Math.max(8, bytes.length / 20)) throw new SheetProblem('not-a-sheet')
}

/** Text has almost no control characters besides line ends and TABs; anything packed has many. */
function controls(bytes: Buffer): number {
  let count = 0
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) count += 1
  }
  return count
}

/**
 * The container of Office before 2007 also wraps workbooks with a password. Its directory names
 * the streams; where it begins stands in the first sector.
 */
async function oldContainer(file: FileHandle, head: Buffer): Promise<SheetProblem> {
  const names = [head, await directory(file, head)]
    .map((bytes) => bytes.toString('latin1'))
    .join('')
  const holds = (name: string): boolean => names.includes(name.split('').join('\0'))
  if (holds('EncryptedPackage')) return new SheetProblem('encrypted')
  return new SheetProblem(
    holds('WordDocument') || holds('PowerPoint') ? 'not-a-sheet' : 'old-excel',
  )
}

async function directory(file: FileHandle, head: Buffer): Promise<Buffer> {
  if (head.length < 512) return head
  const sectorBytes = head.readUInt16LE(30) === 12 ? 4096 : 512
  const sector = Buffer.alloc(4096)
  const position = (head.readUInt32LE(48) + 1) * sectorBytes
  const { bytesRead } = await file.read(sector, 0, sector.length, position)
  return sector.subarray(0, bytesRead)
}
