import { type Rupiah, toRupiah } from '#kernel/money.ts'

const scales: Readonly<Record<string, number>> = {
  rb: 1e3,
  ribu: 1e3,
  k: 1e3,
  jt: 1e6,
  juta: 1e6,
}
const amount = String.raw`\d+(?:[.,]\d+)*`
const scale = String.raw`(?:ribu|rb|juta|jt|k)`
const typed = new RegExp(String.raw`^(?:rp\.?|idr)?\s*(${amount})\s*(${scale})?$`, 'i')
/** The dearest thing a shop sells; whatever is more is a slip of the finger. */
const dearest = 10_000_000_000

/**
 * A price as people type it: `2.149.000`, `2149000`, `2,149,000`, `2,1jt`, `Rp899rb`. Null where it is
 * none, such as `12,5` without its thousands.
 */
export function readPrice(text: string): Rupiah | null {
  const [, digits, unit] = typed.exec(text.trim()) ?? []
  if (digits === undefined) return null
  const factor = unit === undefined ? 1 : (scales[unit.toLowerCase()] ?? 1)
  const plain = unit === undefined ? grouped(digits) : decimal(digits, factor)
  if (plain === null) return null
  const price = toRupiah(Number((plain * factor).toFixed(2)))
  return price > 0 && price <= dearest ? price : null
}

/** Without a unit the marks group thousands, whichever they are; the last may begin the sen. */
function grouped(digits: string): number | null {
  const [whole, sen] = cutSen(digits)
  if (/^\d+$/.test(whole)) return Number(`${whole}.${sen ?? 0}`)
  if (!/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)) return null
  return Number(`${whole.replaceAll(/[.,]/g, '')}.${sen ?? 0}`)
}

/** `2.149.000,50`: the mark that stands once and before two digits, where another groups. */
function cutSen(digits: string): readonly [string, string?] {
  const [, whole, sen] = /^(.*\d{3})[.,](\d{1,2})$/.exec(digits) ?? []
  return whole === undefined || sen === undefined ? [digits] : [whole, sen]
}

/** Before a unit the one mark is a decimal one: `2,149jt` and `2.1jt`; only `1.200rb` groups. */
function decimal(digits: string, factor: number): number | null {
  const marks = digits.match(/[.,]/g) ?? []
  const groups = factor === 1e3 && /[.,]\d{3}$/.test(digits)
  return marks.length <= 1 && !groups ? Number(digits.replace(',', '.')) : grouped(digits)
}

/** A price that a sentence names. */
export type Named = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly price: Rupiah
  /** Named in thousands or millions: as exact as its last digit. */
  readonly about: number
}

const inText = new RegExp(
  String.raw`(?<![\w.,])(?:rp\.?\s*)?(${amount})\s*(${scale})?(?![\w])`,
  'giu',
)

/** The prices in a sentence; a bare number counts from a thousand with its thousands marked. */
export function pricesIn(text: string): readonly Named[] {
  return [...text.matchAll(inText)].flatMap((match) => {
    const [said = '', digits = '', unit] = match
    const isMoney =
      /^rp/i.test(said) || unit !== undefined || /^\d{1,3}(?:[.,]\d{3})+$/.test(digits)
    const price = isMoney ? readPrice(said) : null
    if (price === null || price < 1000) return []
    const factor = unit === undefined ? 1 : (scales[unit.toLowerCase()] ?? 1)
    const [, fraction = ''] = /[.,](\d{1,2})$/.exec(digits) ?? []
    const about = unit === undefined ? 1 : factor / 10 ** fraction.length
    return [{ start: match.index, end: match.index + said.length, text: said, price, about }]
  })
}
