const currencyAtEnd =
  /\s*\((rp|idr|us\$|usd|\$|rm|myr|₫|vnd|฿|thb|₱|php|s\$|sgd|£|gbp|€|eur|r\$|brl|¥|jpy|mxn)\.?\)$/

/** A header label as a person reads it: composed, without stray spaces and invisible marks. */
export const cleanLabel = (label: string): string =>
  label
    .normalize('NFC')
    .replaceAll(/[\u200B\u2060\uFEFF*ⓘ]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** What two spellings of one label have in common; the currency at its end is told apart. */
export const labelKey = (label: string): string =>
  cleanLabel(label)
    .toLowerCase()
    .replace(currencyAtEnd, '')
    .replace(/[.:]+$/, '')
    .trim()

/** The currency a label names in brackets, unless it is rupiah. */
export function foreignCurrency(label: string): string | null {
  const named = currencyAtEnd.exec(cleanLabel(label).toLowerCase())?.[1]
  return named === undefined || named === 'rp' || named === 'idr' ? null : named.toUpperCase()
}
