import type { Importer } from '#modules/imports/contract/importer.ts'

import { createLabelBook } from '../kit/columns.ts'
import { orderLineTarget } from '../targets.ts'
import { orderColumns } from './columns.ts'
import { createOrderReader } from './order-reader.ts'

const book = createLabelBook({
  columns: orderColumns,
  signature: [
    ['order_id'],
    ['sku_id'],
    ['created_at'],
    ['status'],
    ['subtotal_after', 'order_amount'],
  ],
  // Orders of affiliates and settlements share a dozen labels and mean other things by them.
  foreign: [
    'Content ID',
    'ID Konten',
    'commission model',
    'Creator Username',
    'Standard commission rate',
    'Persentase komisi standar',
    'Order/adjustment ID',
    'Total settlement amount',
  ],
})

/** Pesanan › Ekspor: one row for each SKU line; the period is that of the days orders were placed. */
export const orders: Importer = {
  kind: 'orders',
  words: { id: 'Pesanan', en: 'Orders' },
  source: { id: 'Seller Center › Pesanan › Ekspor', en: 'Seller Center › Orders › Export' },
  target: orderLineTarget,

  recognise: (head) => {
    const header = book.find(head)
    if (!header) return null
    const read = new Set(
      orderColumns.filter(({ shape }) => shape !== 'skip').map(({ name }) => name),
    )
    return {
      kind: 'orders',
      score: header.columns.length,
      headerRow: header.row,
      columns: header.columns.filter(({ column }) => read.has(column)),
      missing: header.missing,
      unknown: header.unknown,
      renamed: header.renamed,
      guessed: header.guessed,
      account: null,
      period: null,
      periodFrom: 'rows',
    }
  },

  resembles: book.resembles,
  reader: createOrderReader,
  personal: true,

  /** The user name is read and hashed, and does not stay in the copy. */
  keeps: ({ columns }) =>
    new Set(columns.filter(({ column }) => column !== 'buyer').map(({ index }) => index)),
}
