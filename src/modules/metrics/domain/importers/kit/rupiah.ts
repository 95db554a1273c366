import type { RowRefusal } from '#modules/imports/contract/importer.ts'

import { reasons } from './reasons.ts'
import type { RowView } from './row-view.ts'

/** Ads Manager names the currency in each row: money of another one refuses it. */
export function refusedCurrency(row: RowView): { readonly refused: RowRefusal } | null {
  const currency = row.text('currency')
  return currency === null || /^(?:idr|rp|rupiah)$/i.test(currency)
    ? null
    : row.refuse('currency', reasons.foreignMoney)
}
