import { formatNumber } from '#kernel/format.ts'
import type { Language } from '#kernel/words.ts'

const group = { id: '.', en: ',' } as const

/** Digits grouped by thousands, as the field writes them. */
function grouped(digits: string, language: Language): string {
  const bare = digits.replace(/^0+(?=\d)/, '')
  return bare === '' || bare.length > 15 ? bare : formatNumber(Number(bare), language)
}

/**
 * What stands in a field after a key: digits are grouped while they are typed. Whoever writes a point,
 * a comma or a unit by hand is left alone.
 */
export function retyped(before: string, after: string, language: Language): string {
  const mark = group[language]
  const digits = after.replaceAll(mark, '')
  const isOurs = before === grouped(before.replaceAll(mark, ''), language)
  const marks = (text: string) => text.split(mark).length
  if (!/^\d*$/.test(digits) || !isOurs || marks(after) > marks(before)) return after
  return grouped(digits, language)
}
