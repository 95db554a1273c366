import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

import { openUpload, type Upload } from './open-upload.ts'
import { SheetProblem } from './problem.ts'
import type { Cell, SheetLimits } from './types.ts'

/** Files for tests, built byte by byte where no library would produce the quirk. */
export interface PackedFile {
  readonly name: string
  readonly data: string | Uint8Array
  /** What the list of the archive claims instead of the truth. */
  readonly claims?: { readonly size?: number; readonly sum?: number; readonly flags?: number }
  readonly stored?: boolean
}

/** A ZIP as stream writers make it: sizes after the data, not before it. */
export function zipOf(files: readonly PackedFile[], allStored = false): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(file.name)
    const data = Buffer.from(file.data)
    const stored = allStored || file.stored === true
    const packed = stored ? data : deflateRawSync(data)
    const record = Buffer.alloc(26)
    record.writeUInt16LE(20, 0)
    record.writeUInt16LE(0x800 | (file.claims?.flags ?? 0), 2)
    record.writeUInt16LE(stored ? 0 : 8, 4)
    record.writeUInt32LE(file.claims?.sum ?? crc32(data), 10)
    record.writeUInt32LE(packed.length, 14)
    record.writeUInt32LE(file.claims?.size ?? data.length, 18)
    record.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), record, name, packed])
    parts.push(local)
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), record, place, name]))
    offset += local.length
  }
  const listing = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listing, end])
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

export interface WorkbookPlan {
  /** Each sheet's XML: `<row>` elements, or a whole document when it begins with `<?xml`. */
  readonly sheets: readonly {
    readonly name: string
    readonly xml: string
    readonly state?: string
  }[]
  /** The content of `<sst>`. */
  readonly shared?: string
  /** The content of `<styleSheet>`. */
  readonly styles?: string
  readonly from1904?: boolean
  readonly more?: readonly PackedFile[]
  /** Leaves the parts unpacked, so that their XML can be broken. */
  readonly stored?: boolean
}

/** A workbook with exactly the XML a test is about. */
export function workbookOf(plan: WorkbookPlan): Buffer {
  const parts = [
    ...(plan.styles === undefined ? [] : ['styles']),
    ...(plan.shared === undefined ? [] : ['sharedStrings']),
  ]
  const sheets = plan.sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`
    return `<sheet name="${name}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`
  })
  const relations = [
    ...plan.sheets.map((_, at) =>
      relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
    ),
    ...parts.map((part) => relation(`r-${part}`, part, `${part}.xml`)),
  ]
  const start = plan.from1904 === true ? '<workbookPr date1904="1"/>' : ''
  const files: readonly PackedFile[] = [
    { name: '[Content_Types].xml', data: `${head}<Types xmlns="${packages}/content-types"/>` },
    {
      name: '_rels/.rels',
      data: relationsOf([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    },
    {
      name: 'xl/workbook.xml',
      data: `${head}<workbook xmlns="${main}" xmlns:r="${office}">${start}<sheets>${sheets.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relationsOf(relations) },
    ...plan.sheets.map(({ xml }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      data: xml.startsWith('<?xml') ? xml : sheetXml(xml),
    })),
    ...(plan.styles === undefined
      ? []
      : [
          {
            name: 'xl/styles.xml',
            data: `${head}<styleSheet xmlns="${main}">${plan.styles}</styleSheet>`,
          },
        ]),
    ...(plan.shared === undefined
      ? []
      : [
          {
            name: 'xl/sharedStrings.xml',
            data: `${head}<sst xmlns="${main}">${plan.shared}</sst>`,
          },
        ]),
    ...(plan.more ?? []),
  ]
  return zipOf(files, plan.stored)
}

export const sheetXml = (rows: string): string =>
  `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

const relationsOf = (relations: readonly string[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`

export interface ReadTable {
  readonly file: string
  readonly sheet: string | null
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[]
}

/** Opens bytes as an upload in a folder of its own, which is gone afterwards. */
export async function withUpload<Result>(
  content: string | Uint8Array,
  use: (upload: Upload) => Promise<Result>,
  limits: Partial<SheetLimits> = {},
): Promise<Result> {
  const spool = await mkdtemp(join(tmpdir(), 'etalase-sheets-'))
  try {
    const path = join(spool, 'upload')
    await writeFile(path, content)
    const upload = await openUpload(path, { name: 'unggahan', spool, limits })
    try {
      return await use(upload)
    } finally {
      await upload.close()
    }
  } finally {
    await rm(spool, { recursive: true, force: true })
  }
}

/** Everything that stands in an upload. */
export const readAll = (
  content: string | Uint8Array,
  limits: Partial<SheetLimits> = {},
): Promise<readonly ReadTable[]> =>
  withUpload(
    content,
    async ({ tables }) => {
      const read: ReadTable[] = []
      for (const { file, sheet, rows } of tables) {
        const all: ReadTable['rows'][number][] = []
        // oxlint-disable-next-line no-await-in-loop -- tables are read one after the other
        for await (const batch of rows()) all.push(...batch)
        read.push({ file, sheet, rows: all })
      }
      return read
    },
    limits,
  )

/** The cells of the only table, without their row numbers. */
export async function readCells(
  content: string | Uint8Array,
  limits: Partial<SheetLimits> = {},
): Promise<readonly (readonly Cell[])[]> {
  const [table] = await readAll(content, limits)
  return table?.rows.map(({ cells }) => cells) ?? []
}

/** The code with which an upload is refused, or `rows` when it is read after all. */
export async function refusal(
  content: string | Uint8Array,
  limits: Partial<SheetLimits> = {},
): Promise<string> {
  try {
    await readAll(content, limits)
    return 'rows'
  } catch (error) {
    if (error instanceof SheetProblem) return error.code
    throw error
  }
}
