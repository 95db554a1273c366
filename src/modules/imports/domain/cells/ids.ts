import type { Cell } from '../../contract/importer.ts'
import { cellText } from './cells.ts'

const scientific = /^\d(?:[.,]\d+)?e\+?\d+$/i

/**
 * An id as text. `destroyed`: a spreadsheet has rounded it (`5,83046E+17`, a number beyond 2^53),
 * and guessing would file the row under another order. `unreadable`: not an id at all.
 */
export type IdReading = { readonly id: string } | 'missing' | 'destroyed' | 'unreadable'

export function readId(cell: Cell | undefined): IdReading {
  if (typeof cell === 'number') return ofNumber(cell)
  const plain = cellText(cell)
  if (plain.length <= 30 && isDigits(plain)) return { id: plain }
  const text = unquoted(plain)
  if (text === '' || text === '-' || text === '--') return 'missing'
  if (isDigits(text)) return text.length <= 30 ? { id: text } : 'unreadable'
  return scientific.test(text) ? 'destroyed' : 'unreadable'
}

function ofNumber(value: number): IdReading {
  if (Number.isSafeInteger(value) && value >= 0) return { id: String(value) }
  return value > Number.MAX_SAFE_INTEGER ? 'destroyed' : 'unreadable'
}

/** `="583…"` and `'583…` are how people keep a spreadsheet from rounding an id. */
const unquoted = (text: string): string =>
  /^[='"]/.test(text) ? text.replace(/^=?["']?/, '').replace(/["']$/, '') : text

export function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 48 || code > 57) return false
  }
  return text.length > 0
}
