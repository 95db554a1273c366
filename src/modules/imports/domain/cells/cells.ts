import type { Cell } from '../../contract/importer.ts'

/** A cell as text without the spaces, TABs and invisible marks around it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'number' ? String(cell) : trimmed(cell)
}

const marks = /^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/g
const isPlain = (code: number): boolean => code > 32 && code < 127
const isMark = (code: number): boolean => code === 0x200b || code === 0x2060

/** Most cells need nothing; `trim` knows all spaces but two invisible marks. */
function trimmed(text: string): string {
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) return text
  const short = text.trim()
  if (short === '') return short
  return isMark(short.charCodeAt(0)) || isMark(short.charCodeAt(short.length - 1))
    ? short.replaceAll(marks, '')
    : short
}

const noValueMarks = new Set(['', '-', '--', '---', '–', '—', 'undefined', 'null', 'nan', 'n/a'])

/** What exports write where there is no figure; `######` and `#N/A` too. Never zero. */
export const hasNoValue = (text: string): boolean =>
  text.startsWith('#') || noValueMarks.has(text) || noValueMarks.has(text.toLowerCase())

export const isBlankRow = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cell === null || cell === '' || cellText(cell) === '')

/** A cell as a person may see it in a refusal: not longer than a line. */
export function shown(cell: Cell | undefined): string {
  const text = cellText(cell)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
