import type { Stage, StagedRow, StageType } from '../contract/importer.ts'

type Field = StagedRow['fields'][number]

/** The text of one field in COPY's text format, or undefined where it does not fit its column. */
type Encode = (field: NonNullable<Field>) => string | undefined

const nothing = String.raw`\N`
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

const day = /^\d{4}-\d\d-\d\d$/
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)$/

const encoders: Readonly<Record<StageType, Encode>> = {
  text: (field) => escaped(typeof field === 'string' ? field : String(field)),
  smallint: whole(32_767),
  integer: whole(2_147_483_647),
  bigint: whole(Number.MAX_SAFE_INTEGER),
  boolean: (field) => (typeof field === 'boolean' ? (field ? 't' : 'f') : undefined),
  date: (field) => (typeof field === 'string' && day.test(field) ? field : undefined),
  instant: (field) => (typeof field === 'string' && moment.test(field) ? field : undefined),
  json: (field) => (typeof field === 'string' ? escaped(storable(field)) : undefined),
}

export type CopyEncoder = {
  /** One line for COPY, or the name of the column whose field does not fit. */
  readonly encode: (staged: StagedRow) => { readonly line: string } | { readonly misfit: string }
  /** What names the row among those of its file. */
  readonly key: (staged: StagedRow) => string
}

/** Turns staged rows into COPY's text format: a tenth of the cost of statements with parameters. */
export function createCopyEncoder(
  stage: Stage,
  fixed: { importId: string; kind: string },
): CopyEncoder {
  const { columns, kindColumn } = stage
  const encode = columns.map(({ type }) => encoders[type])
  const keys = stage.key.map((name) => columns.findIndex((column) => column.name === name))
  const positions = keys.filter((position) => position >= 0)
  const start = `${fixed.importId}\t`
  const end = kindColumn === undefined ? '\n' : `\t${escaped(fixed.kind)}\n`

  return {
    encode({ row, fields }) {
      let line = start + String(row)
      for (let index = 0; index < columns.length; index += 1) {
        const field = fields[index]
        if (field === null || field === undefined) {
          line += `\t${nothing}`
          continue
        }
        const text = encode[index]?.(field)
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

function whole(most: number): Encode {
  return (field) =>
    typeof field === 'number' && Number.isInteger(field) && Math.abs(field) <= most
      ? String(field)
      : undefined
}

function escaped(text: string): string {
  return special.test(text) ? text.replace(specials, (found) => escapes[found] ?? '') : text
}

function storable(json: string): string {
  return unstorable.test(json) ? json.replace(unstorables, '$1') : json
}
