import type { Cell } from '#modules/imports/contract/importer.ts'

import { shown } from '../kit/cells.ts'

const rounded = /^\d(?:[.,]\d+)?e\+?\d+$/i
const dateLike =
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?(?: ?[AP]M)?$/i
const moneyLike = /^-?[A-Z$€£]{0,3} ?\d{1,3}(?:[.,]\d{1,3})*$/i

/**
 * A refused cell of an order file as a person may see it. Where columns have shifted, a name, a
 * phone or an address may stand in it: what does not look like an id, a date or money is only
 * outlined, letters as x and digits as 0.
 */
export function shownSafely(cell: Cell | undefined): string {
  const text = shown(cell)
  if (rounded.test(text) || dateLike.test(text) || moneyLike.test(text)) return text
  return text.replaceAll(/\p{L}/gu, 'x').replaceAll(/\d/g, '0')
}
