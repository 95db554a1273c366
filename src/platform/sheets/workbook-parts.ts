import { SheetProblem } from './problem.ts'
import type { WorkbookParts } from './sheet-scanner.ts'
import { createTextReader } from './text-reader.ts'
import type { SheetLimits } from './types.ts'
import { dateKind, type DateKind } from './workbook-dates.ts'
import {
  attributesOf,
  decodeOfficeEscapes,
  XmlScanner,
  type Tag,
  type XmlHandler,
} from './xml-scanner.ts'
import type { ZipEntry } from './zip.ts'

/** Far above what the lists of a workbook need; its shared texts have a limit of their own. */
const longestPart = 16 * 1024 * 1024

/** One tag or text. An unfinished one is looked at again with every piece that arrives. */
const longestPiece = 1024 * 1024

/** Walks through one part of a workbook; a part that is missing has nothing in it. */
async function walk(
  entry: ZipEntry | undefined,
  handler: XmlHandler,
  maxBytes = longestPart,
): Promise<void> {
  if (entry === undefined) return
  if (entry.size > maxBytes) throw new SheetProblem('too-big', { limit: maxBytes })
  const reader = createTextReader()
  const scanner = new XmlScanner(handler, longestPiece)
  for await (const chunk of entry.read()) scanner.push(reader.write(chunk))
  scanner.push(reader.end())
}

const silent: XmlHandler = {
  wanted: false,
  open: () => undefined,
  close: () => undefined,
  text: () => undefined,
  tooLong: () => new SheetProblem('damaged'),
}

export interface Relationship {
  readonly id: string
  /** The last word of the type's address, the same in the strict and the usual variant. */
  readonly type: string
  readonly target: string
}

export async function readRelationships(
  entry: ZipEntry | undefined,
): Promise<readonly Relationship[]> {
  const found: Relationship[] = []
  await walk(entry, {
    ...silent,
    open(name, tag) {
      if (name !== 'Relationship') return
      const attributes = attributesOf(tag)
      found.push({
        id: attributes.get('Id') ?? '',
        type: attributes.get('Type')?.split('/').at(-1) ?? '',
        target: attributes.get('Target') ?? '',
      })
    },
  })
  return found
}

export interface SheetEntry {
  readonly name: string
  readonly relationship: string
  readonly hidden: boolean
}

export async function readWorkbook(
  entry: ZipEntry,
): Promise<{ sheets: readonly SheetEntry[]; from1904: boolean }> {
  const sheets: SheetEntry[] = []
  let from1904 = false
  await walk(entry, {
    ...silent,
    open(name, tag) {
      if (name === 'workbookPr')
        from1904 = /^(1|true|on)$/.test(attributesOf(tag).get('date1904') ?? '')
      if (name === 'sheet') sheets.push(sheetEntry(tag))
    },
  })
  return { sheets, from1904 }
}

function sheetEntry(tag: Tag): SheetEntry {
  const attributes = attributesOf(tag)
  const id = [...attributes].find(([name]) => name.endsWith(':id'))
  return {
    name: attributes.get('name') ?? '',
    relationship: id?.[1] ?? '',
    hidden: /hidden$/i.test(attributes.get('state') ?? ''),
  }
}

/** By style number, which of them turn a number into a date. */
export async function readDateStyles(
  entry: ZipEntry | undefined,
): Promise<WorkbookParts['dateStyles']> {
  const formats = new Map<number, string>()
  const styles: number[] = []
  let inside = ''
  await walk(entry, {
    ...silent,
    open(name, tag) {
      if (name === 'numFmts' || name === 'cellXfs') inside = name
      else if (inside === 'numFmts' && name === 'numFmt') {
        const attributes = attributesOf(tag)
        formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
      } else if (inside === 'cellXfs' && name === 'xf') {
        styles.push(Number(attributesOf(tag).get('numFmtId') ?? 0))
      }
    },
    close(name) {
      if (name === inside) inside = ''
    },
  })
  const kinds = new Map<number, DateKind | undefined>()
  return styles.map((id) => {
    if (!kinds.has(id)) kinds.set(id, dateKind(id, formats.get(id)))
    return kinds.get(id)
  })
}

/** The texts that cells refer to by number; phonetic guides beside them are left out. */
export async function readSharedTexts(
  entry: ZipEntry | undefined,
  limits: SheetLimits,
): Promise<readonly string[]> {
  const texts: string[] = []
  let text = ''
  let phonetic = false
  const handler: XmlHandler = {
    ...silent,
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') handler.wanted = !phonetic
    },
    close(name) {
      if (name === 'si') texts.push(decodeOfficeEscapes(text))
      else if (name === 'rPh') phonetic = false
      else if (name === 't') handler.wanted = false
    },
    text(piece) {
      text += piece
    },
  }
  await walk(entry, handler, limits.maxSharedBytes)
  return texts
}
