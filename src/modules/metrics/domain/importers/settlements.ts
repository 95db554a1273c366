import { dayAt, instantAt } from '#kernel/time.ts'
import type { Stamp } from '#modules/imports/logic.ts'

import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay, type PlaceContext, type Placement, type Values } from './kit/fact-kind.ts'
import { rowsPeriod } from './kit/periods.ts'
import { reasons } from './kit/reasons.ts'
import type { RowView } from './kit/row-view.ts'

const rare = { rare: true }

export const settlementColumns: readonly Column[] = [
  column(['order_id', 'id'], ['ID Pesanan/Penyesuaian', 'Order/adjustment ID'], {
    old: ['Order\\adjustment ID'],
  }),
  column(['type', 'text'], ['Jenis transaksi', 'Type'], { old: ['Transaction type', 'Jenis'] }),
  column(['created_at', 'moment'], ['Waktu pemesanan', 'Order created time'], {
    old: ['Order created time(UTC)', 'Order created time (UTC)', 'Order created date'],
  }),
  column(['settled_at', 'moment'], ['Waktu pembayaran pesanan', 'Order settled time'], {
    old: [
      'Order settled time(UTC)',
      'Order settled time (UTC)',
      'Waktu penyelesaian pesanan',
      'Statement date',
    ],
  }),
  column(['currency', 'text'], ['Mata uang', 'Currency']),
  column(['settlement', 'money'], ['Jumlah penyelesaian pembayaran', 'Total settlement amount'], {
    old: ['Jumlah penyelesaian', 'Settlement amount'],
    vital: true,
  }),
  column(['revenue', 'money'], ['Total Pendapatan', 'Total revenue'], { vital: true }),
  column(
    ['subtotal_after', 'money'],
    ['Subtotal setelah diskon penjual', 'Subtotal after seller discounts'],
  ),
  column(['subtotal_before', 'money'], ['Subtotal sebelum diskon', 'Subtotal before discounts']),
  column(['seller_discounts', 'money'], ['Diskon penjual', 'Seller discounts']),
  column(
    ['refund_after', 'money'],
    ['Subtotal pengembalian dana setelah diskon penjual', 'Refund subtotal after seller discounts'],
  ),
  column(
    ['refund_before', 'money'],
    [
      'Subtotal pengembalian dana sebelum diskon penjual',
      'Refund subtotal before seller discounts',
    ],
    rare,
  ),
  column(
    ['refund_discounts', 'money'],
    ['Pengembalian dana diskon penjual', 'Refund of seller discounts'],
    rare,
  ),
  column(['fees', 'money'], ['Total Biaya', 'Total fees'], { old: ['Jumlah biaya'], vital: true }),
  column(['transaction_fee', 'money'], ['Biaya transaksi', 'Transaction fee'], rare),
  column(['platform_fee', 'money'], ['Biaya komisi platform', 'TikTok Shop commission fee'], {
    old: ['Platform commission fee', 'Platform commission'],
    rare: true,
  }),
  column(['affiliate_fee', 'money'], ['Komisi Afiliasi', 'Affiliate commission'], rare),
  column(
    ['seller_shipping', 'money'],
    ['Ongkir yang ditanggung penjual', 'Seller shipping fee'],
    rare,
  ),
  column(['actual_shipping', 'money'], ['Ongkir aktual', 'Actual shipping fee'], rare),
  column(
    ['shipping_discount', 'money'],
    ['Ongkir yang ditanggung platform', 'Platform shipping fee discount'],
    rare,
  ),
  column(['adjustment', 'money'], ['Jumlah penyesuaian', 'Adjustment amount'], rare),
  column(['related_order', 'text'], ['ID pesanan terkait', 'Related order ID'], rare),
  column(['order_source', 'text'], ['Sumber pesanan', 'Order source'], rare),
]

/** A wall clock of the shop, or one of Greenwich where the label says so; a day alone stays that. */
function stampOf(row: RowView, name: string, context: PlaceContext): Stamp | undefined {
  const stamp = context.clock.read(row.text(name) ?? '')
  const label = row.present.find((one) => one.column.name === name)?.label ?? ''
  const wall = stamp?.at.slice(0, 19)
  if (!wall || !/utc/i.test(label) || wall.endsWith('T00:00:00')) return stamp
  return { on: dayAt(instantAt(wall, 'UTC'), context.timeZone), at: `${wall}+00:00` }
}

function place(row: RowView, context: PlaceContext): Placement {
  const order = row.id('order_id')
  if ('refused' in order) return order
  const currency = row.text('currency')
  if (currency !== null && !/^(?:idr|rp|rupiah)$/i.test(currency))
    return row.refuse('currency', reasons.foreignMoney)
  const settled = stampOf(row, 'settled_at', context)
  if (!settled) return row.refuse('settled_at', reasons.unreadableDate)
  const created = stampOf(row, 'created_at', context)
  const type = row.text('type')
  const key = type === null ? order.id : `${order.id}/${type}`
  return {
    placed: {
      subject: 'settlement',
      key,
      period: onDay(settled.on),
      at: settled.at,
      mayRepeat: true,
      told: { created_at: created?.at ?? null },
    },
  }
}

/** TikTok and Tokopedia are paid in one file; without the column it is of before they met. */
function derive(values: Values, row: RowView): Values {
  const tokopedia = /^tokopedia$/i.test(row.text('order_source') ?? '')
  const told = row.present.some(({ column: { name } }) => name === 'order_source')
  const [paid, charged] = [values['settlement'] ?? null, values['fees'] ?? null]
  const other = told ? 0 : null
  return {
    paid_out: tokopedia ? 0 : paid,
    charged: tokopedia ? 0 : charged,
    paid_out_tokopedia: tokopedia ? paid : other,
    charged_tokopedia: tokopedia ? charged : other,
  }
}

/** Seller Center › Finance › Income, sheet `Order details`: one row for each order or adjustment paid. */
export const settlements = createFactImporter({
  kind: 'settlements',
  words: { id: 'Penyelesaian pembayaran', en: 'Settlements' },
  source: {
    id: 'Seller Center › Keuangan › Pendapatan › Ekspor, lembar Detail pesanan',
    en: 'Seller Center › Finance › Income › Export, sheet Order details',
  },
  labels: {
    columns: settlementColumns,
    signature: [['order_id'], ['settled_at'], ['settlement']],
    // What is still to be paid is an estimate, and another file.
    foreign: [
      'Total estimated settlement amount',
      'Estimated Settle time',
      'unsettled reasons',
      'Buyer Username',
    ],
  },
  keys: ['order_id', 'settled_at'],
  period: (head, _facts, header) => rowsPeriod(head, header.row),
  place,
  derive,
})
