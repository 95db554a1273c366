import type { Stage, StagedRow, StageType } from '../contract/importer.ts'

type Field = StagedRow['fields'][number]

const absent = '\t\\N'
const special = /[\\\t\n\r\0]/
const specials = /[\\\t\n\r\0]/g
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  // PostgreSQL stores no NUL in a text.
  '\0': '',
}
/** What JSON may say and jsonb may not hold: NUL, and halves of a pair. */
const unstorable = /\\u0000|\\ud[89a-f]/i
const unstorables = /(?<!\\)((?:\\\\)*)(?:\\u0000|\\ud[89a-f][0-9a-f]{2})/gi

const most = { smallint: 32_767, integer: 2_147_483_647, bigint: Number.MAX_SAFE_INTEGER }

export type CopyEncoder = {
  /** One line for COPY, or the name of the column whose field does not fit. */
  readonly encode: (staged: StagedRow) => { readonly line: string } | { readonly misfit: string }
  /** What names the row among those of its file. */
  readonly key: (staged: StagedRow) => string
}

type Fixed = { readonly importId: string; readonly kind: string }

/** Turns staged rows into COPY's text format: a tenth of the cost of statements with parameters. */
export function createCopyEncoder(stage: Stage, { importId, kind }: Fixed): CopyEncoder {
  const { columns, kindColumn } = stage
  const types = columns.map(({ type }) => type)
  const positions = stage.key
    .map((name) => columns.findIndex((column) => column.name === name))
    .filter((position) => position >= 0)
  const end = kindColumn === undefined ? '\n' : `\t${escaped(kind)}\n`

  return {
    encode({ row, fields }) {
      let line = `${importId}\t${row}`
      for (let index = 0; index < types.length; index += 1) {
        const field = fields[index]
        if (field === null || field === undefined) {
          line += absent
          continue
        }
        const text = encodeField(field, types[index] ?? 'text')
        if (text === undefined) return { misfit: columns[index]?.name ?? '' }
        line += `\t${text}`
      }
      return { line: line + end }
    },
    key: ({ fields }) => positions.map((position) => String(fields[position] ?? '')).join('\t'),
  }
}

/** The columns in the order in which the encoder writes them. */
export const copyColumns = ({ columns, kindColumn }: Stage): readonly string[] => [
  'import_id',
  'row',
  ...columns.map(({ name }) => name),
  ...(kindColumn === undefined ? [] : [kindColumn]),
]

/** The text of one field, or undefined where it does not fit its column. */
function encodeField(field: NonNullable<Field>, type: StageType): string | undefined {
  switch (type) {
    case 'text':
      return typeof field === 'string' ? escaped(field) : String(field)
    case 'smallint':
    case 'integer':
    case 'bigint':
      return Number.isInteger(field) && Math.abs(Number(field)) <= most[type]
        ? String(field)
        : undefined
    case 'boolean':
      return typeof field === 'boolean' ? (field ? 't' : 'f') : undefined
    case 'date':
      return typeof field === 'string' && field.length === 10 && isDated(field) ? field : undefined
    case 'instant':
      return typeof field === 'string' && isMoment(field) ? field : undefined
    case 'json':
      return typeof field === 'string' ? escaped(storable(field)) : undefined
    default:
      return type satisfies never
  }
}

const dash = 45
const letterT = 84

/** By its dashes: importers have made it from a date, and this is asked millions of times. */
const isDated = (text: string): boolean =>
  text.charCodeAt(4) === dash && text.charCodeAt(7) === dash

const isMoment = (text: string): boolean =>
  text.length >= 17 && text.length <= 35 && text.charCodeAt(10) === letterT && isDated(text)

function escaped(text: string): string {
  return special.test(text) ? text.replace(specials, (found) => escapes[found] ?? '') : text
}

/** JSON without what PostgreSQL cannot store. */
export function storable(json: string): string {
  return unstorable.test(json) ? json.replace(unstorables, '$1') : json
}
