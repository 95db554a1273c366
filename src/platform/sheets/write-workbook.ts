import type { Cell } from './types.ts'
import { writeZip, type ZipEntry } from './zip-writer.ts'

export type StreamedSheet = {
  readonly name: string
  /** Widths of the columns in characters. */
  readonly widths?: readonly number[]
  /** The first row is the head, and stays when the rest scrolls. */
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}

/**
 * Writes a workbook of any length at the pace of the reader; sheet by sheet, so each may be asked for
 * only when the one before is done. Text is text to a spreadsheet, whatever it begins with: ids keep
 * their digits and nothing is run as a formula.
 */
export function writeWorkbook(sheets: readonly StreamedSheet[]): AsyncGenerator<Buffer> {
  const names = uniqueNames(sheets.map(({ name }) => name))
  return writeZip([
    asPart('[Content_Types].xml', contentTypes(sheets.length)),
    asPart('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    asPart('xl/workbook.xml', workbook(names)),
    asPart(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ),
    asPart('xl/styles.xml', styles),
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      pieces: sheetXml(sheet),
    })),
  ])
}

const asPart = (name: string, text: string): ZipEntry => ({ name, pieces: [head + text] })

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const partType = (part: string, name: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`

const contentTypes = (sheets: number) => {
  const all = Array.from({ length: sheets }, (_, at) =>
    partType(`worksheets/sheet${at + 1}`, 'worksheet'),
  )
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${partType('workbook', 'sheet.main')}${partType('styles', 'styles')}${all.join('')}</Types>`
}

const relations = (list: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, to], at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${to}"/>`,
    )
    .join('')}</Relationships>`

const workbook = (names: readonly string[]) =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
    .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`

/** Two looks: as it comes, and bold for heads. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`

const chunkChars = 64 * 1024

async function* sheetXml({ rows, widths = [] }: StreamedSheet): AsyncGenerator<string> {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  let piece = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`
  let at = 0
  for await (const cells of rows) {
    piece += `<row>${cells.map((cell) => cellXml(cell, at === 0)).join('')}</row>`
    at += 1
    if (piece.length < chunkChars) continue
    yield piece
    piece = ''
  }
  yield `${piece}</sheetData></worksheet>`
}

/** What one cell may hold. */
const longest = 32_767

function cellXml(cell: Cell, isHead: boolean): string {
  const style = isHead ? ' s="1"' : ''
  if (cell === null || cell === '') return `<c${style}/>`
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c${style}><v>${cell}</v></c>` : `<c${style}/>`
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, longest))}</t></is></c>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Characters that XML cannot hold at all are left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '')

/** At most 31 characters, none that a formula would need, and each name once. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name, at) => {
    const plain =
      name
        .replaceAll(/[[\]*?/\\:']/g, ' ')
        .trim()
        .slice(0, 31) || `Sheet${at + 1}`
    const own = taken.has(plain.toLowerCase()) ? `${plain.slice(0, 28)} ${at + 1}` : plain
    taken.add(own.toLowerCase())
    return own
  })
}
