import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay, type Values } from './kit/fact-kind.ts'
import { rowsPeriod } from './kit/periods.ts'
import { reasons } from './kit/reasons.ts'
import type { RowView } from './kit/row-view.ts'

const rare = { rare: true }

export const affiliateOrderColumns: readonly Column[] = [
  column(['order_id', 'id'], ['ID Pesanan', 'Order ID']),
  column(['product_id', 'id'], ['ID Produk', 'Product ID']),
  column(['product', 'text'], ['Produk', 'Product Name'], { old: ['Nama Produk'] }),
  column(['sku', 'skip'], ['SKU', 'SKU'], rare),
  column(['sku_id', 'id'], ['ID Sku', 'SKU ID']),
  column(['seller_sku', 'skip'], ['Penjual Sku', 'Seller Sku'], rare),
  column(['price', 'money'], ['Harga', 'Price']),
  column(['payment', 'money'], ['Payment Amount', 'Payment Amount'], {
    old: ['Jumlah Pembayaran'],
    vital: true,
  }),
  column(['currency', 'text'], ['Mata Uang', 'Currency']),
  column(['quantity', 'count'], ['Kuantitas', 'Quantity'], { old: ['Jumlah'] }),
  column(['payment_order', 'skip'], ['Payment Order ID', 'Payment Order ID'], rare),
  column(['payment_method', 'skip'], ['Metode Pembayaran', 'Payment method'], rare),
  column(['status', 'text'], ['Status Pesanan', 'Order Status']),
  column(['creator', 'text'], ['Nama pengguna kreator', 'Creator Username']),
  column(['region', 'skip'], ['Wilayah Kreator', 'Creator Region'], rare),
  column(['content_type', 'text'], ['Jenis Konten', 'Content Type']),
  column(['content_id', 'text'], ['ID Konten', 'Content ID']),
  column(['commission_model', 'text'], ['commission model', 'commission model']),
  column(['commission_rate', 'text'], ['Persentase komisi standar', 'Standard commission rate']),
  column(['est_base', 'money'], ['Est. Acuan Komisi', 'Est. Commission Base']),
  column(
    ['est_standard', 'money'],
    ['Perkiraan pembayaran komisi standar', 'Est. standard commission payment'],
    { vital: true },
  ),
  column(['actual_base', 'money'], ['Acuan Komisi Aktual', 'Actual Commission Base']),
  column(['actual_standard', 'money'], ['Pembayaran Komisi Aktual', 'Actual Commission Payment'], {
    vital: true,
  }),
  column(['ads_rate', 'skip'], ['Persentase komisi Iklan Toko', 'Shop Ads commission rate'], {
    old: ['Persentase komisi Iklan Belanja'],
    rare: true,
  }),
  column(
    ['est_shop_ads', 'money'],
    ['Perkiraan pembayaran komisi Iklan Toko', 'Est. Shop Ads commission payment'],
    { old: ['Perkiraan pembayaran komisi Iklan Belanja'], vital: true },
  ),
  column(
    ['actual_shop_ads', 'money'],
    ['Pembayaran komisi Iklan Toko aktual', 'Actual Shop Ads commission payment'],
    { old: ['Pembayaran komisi Iklan Belanja aktual'], vital: true },
  ),
  column(
    ['est_bonus', 'money'],
    ['Perkiraan bonus yang ditanggung bersama untuk kreator', 'Est. co-funded creator bonus'],
    { old: ['Perkiraan bonus kreator'], vital: true },
  ),
  column(
    ['actual_bonus', 'money'],
    ['Bonus sebenarnya yang ditanggung bersama untuk kreator', 'Actual co-funded creator bonus'],
    { old: ['Bonus aktual kreator'], vital: true },
  ),
  column(['returned', 'skip'], ['Pengembalian barang', 'Fully returned or refunded'], {
    old: ['Pengembalian Barang Atau Dana'],
    rare: true,
  }),
  column(['refunded', 'skip'], ['Pengembalian dana', 'Refunds'], rare),
  column(['created_at', 'moment'], ['Waktu Dibuat', 'Time Created']),
  column(['paid_at', 'skip'], ['Waktu Pembayaran', 'Payment time'], rare),
  column(['ready_at', 'skip'], ['Waktu Pesanan Siap Dikirim', 'Ready to ship time'], rare),
  column(['delivered_at', 'skip'], ['Order Delivery Time', 'Order Delivery Time'], rare),
  column(['completed_at', 'skip'], ['Waktu Pesanan Selesai', 'Order Completion Time'], rare),
  column(['commission_paid_at', 'moment'], ['Waktu Komisi Dibayar', 'Time Commission Paid'], {
    rare: true,
  }),
  column(['platform', 'text'], ['Platform', 'Platform']),
]

const ineligible = /^(?:ineligible|tidak memenuhi syarat|tidak layak)$/i

/** Null only where none of them is known. */
const total = (parts: readonly (number | null | undefined)[]): number | null => {
  const known = parts.filter((part) => typeof part === 'number')
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0)
}

/** Standard, Shop Ads and co-funded together: what was paid, and until then the estimate. */
function commissionOf(values: Values): number | null {
  const of = (stage: 'est' | 'actual') =>
    total(['standard', 'shop_ads', 'bonus'].map((name) => values[`${stage}_${name}`]))
  const [actual, estimated] = [of('actual'), of('est')]
  return actual !== null && actual > 0 ? actual : (estimated ?? actual)
}

/**
 * A line TikTok pays no commission for stays, with nothing to add: an earlier file may have said
 * otherwise. The two shops never share a figure, so every line has an amount for one and nothing
 * for the other; without the column only the shop that has always been there is known.
 */
function derive(values: Values, row: RowView): Values {
  const eligible = ineligible.test(row.text('status') ?? '') ? 0 : 1
  const share = (value: number | null) => (value === null ? null : value * eligible)
  const [sales, commission] = [share(values['payment'] ?? null), share(commissionOf(values))]
  const tokopedia = /^tokopedia$/i.test(row.text('platform') ?? '')
  const other = row.present.some(({ column: { name } }) => name === 'platform') ? 0 : null
  return {
    eligible,
    sales: tokopedia ? 0 : sales,
    commission: tokopedia ? 0 : commission,
    sales_tokopedia: tokopedia ? sales : other,
    commission_tokopedia: tokopedia ? commission : other,
  }
}

/** Affiliate Center › Affiliate orders: one row for each SKU line that a creator brought. */
export const affiliateOrders = createFactImporter({
  kind: 'affiliate_orders',
  words: { id: 'Pesanan afiliasi', en: 'Affiliate orders' },
  source: {
    id: 'Affiliate Center › Pesanan afiliasi › Ekspor',
    en: 'Affiliate Center › Affiliate orders › Export',
  },
  labels: {
    columns: affiliateOrderColumns,
    signature: [
      ['order_id'],
      ['created_at'],
      ['creator'],
      ['payment', 'est_base', 'actual_base'],
      ['est_standard', 'actual_standard', 'content_type'],
    ],
    foreign: ['Buyer Username', 'Recipient', 'Order Substatus', 'Biaya', 'Cost', 'Shop ID'],
  },
  keys: ['order_id', 'sku_id', 'created_at'],
  period: (head, _facts, header) => rowsPeriod(head, header.row),
  place: (row, { clock }) => {
    const order = row.id('order_id')
    if ('refused' in order) return order
    const sku = row.id('sku_id')
    if ('refused' in sku) return sku
    const currency = row.text('currency')
    if (currency !== null && !/^(?:idr|rp|rupiah)$/i.test(currency))
      return row.refuse('currency', reasons.foreignMoney)
    const created = clock.read(row.text('created_at') ?? '')
    if (!created) return row.refuse('created_at', reasons.unreadableDate)
    const key = `${order.id}/${sku.id}`
    const period = onDay(created.on)
    return { placed: { subject: 'affiliate_line', key, period, at: created.at, mayRepeat: true } }
  },
  derive,
})
