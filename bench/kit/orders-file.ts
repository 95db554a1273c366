/** Order files of any length, in the shape of *Semua pesanan*: invented, and the same at every run. */

export const orderHeader = [
  'Order ID',
  'Order Status',
  'Order Substatus',
  'Cancelation/Return Type',
  'Normal or Pre-order',
  'SKU ID',
  'Seller SKU',
  'Product Name',
  'Variation',
  'Quantity',
  'Sku Quantity of return',
  'SKU Unit Original Price',
  'SKU Subtotal Before Discount',
  'SKU Platform Discount',
  'SKU Seller Discount',
  'SKU Subtotal After Discount',
  'Shipping Fee After Discount',
  'Original Shipping Fee',
  'Shipping Fee Seller Discount',
  'Shipping Fee Platform Discount',
  'Distance Shipping Fee',
  'Distance Fee',
  'Order Refund Amount',
  'Payment platform discount',
  'Buyer Service Fee',
  'Handling Fee',
  'Shipping Insurance',
  'Item Insurance',
  'Order Amount',
  'Created Time',
  'Paid Time',
  'RTS Time',
  'Shipped Time',
  'Delivered Time',
  'Cancelled Time',
  'Cancel By',
  'Cancel Reason',
  'Fulfillment Type',
  'Warehouse Name',
  'Tracking ID',
  'Delivery Option',
  'Shipping Provider Name',
  'Buyer Message',
  'Buyer Username',
  'Recipient',
  'Phone #',
  'Zipcode',
  'Country',
  'Province',
  'Regency and City',
  'Districts',
  'Villages',
  'Detail Address',
  'Additional address information',
  'Payment Method',
  'Weight(kg)',
  'Product Category',
  'Package ID',
  'Purchase Channel',
  'Seller Note',
  'Checked Status',
  'Checked Marked by',
  'Tokopedia Invoice Number',
  'Order Channel',
  'Creator Handle',
]

const products = [
  'Kasur Busa Lipat Lumbung Pagi Anti Kempes 120x200',
  'Sprei Katun Jepang Motif Daun Teduh Set 2 Sarung Bantal',
  'Meja Belajar Lipat Kayu Pinus untuk Kos',
  'Rak Dinding Minimalis Tiga Tingkat Serambi',
]
const cities = [
  ['Jawa Barat', 'Kota Bekasi'],
  ['Jawa Timur', 'Kota Surabaya'],
  ['DKI Jakarta', 'Kota Jakarta Selatan'],
  ['Sulawesi Selatan', 'Kota Makassar'],
] as const

export type OrderFile = {
  readonly rows: number
  /** Ids and days begin here; another start gives other orders. */
  readonly from?: number
  /** Another quantity on every so many lines, as a later export of the same orders has. */
  readonly changedEvery?: number
}

/** The text of the file in pieces of about a hundred kilobytes. */
export function* orderFile({ rows, from = 0, changedEvery = 0 }: OrderFile): Generator<string> {
  let piece = `\uFEFF${orderHeader.join(',')}\n`
  for (let row = 0; row < rows; row++) {
    const changed = changedEvery > 0 && row % changedEvery === 0
    piece += `${orderRow(from + row, changed)
      .map(quoted)
      .join(',')}\n`
    if (piece.length < 100_000) continue
    yield piece
    piece = ''
  }
  yield piece
}

const quoted = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Six lines in five orders, so that some orders have two lines. */
export function orderRow(index: number, changed = false): string[] {
  const order = index - Math.floor(index / 6)
  const time = (hours: number) => `${clock(index + hours * 3600)}\t`
  const [province, city] = cities[index % cities.length] ?? cities[0]
  const quantity = 1 + (index % 3) + (changed ? 1 : 0)
  const price = 45_000 + (index % 97) * 1000
  const unpaid = index % 11 === 0
  const amount = String(price * quantity)
  return [
    `58304${String(order).padStart(13, '0')}\t`,
    unpaid ? 'Dibatalkan' : 'Selesai',
    unpaid ? 'Dibatalkan' : 'Terkirim',
    unpaid ? 'Cancel' : '',
    'Normal',
    `17297${String(index % 4001).padStart(14, '0')}\t`,
    `LMB-KSR-${index % 40}`,
    products[index % products.length] ?? '',
    `Cokelat tua ukuran ${index % 7}`,
    String(quantity),
    '0',
    String(price),
    amount,
    '0',
    String(index % 9000),
    String(price * quantity - (index % 9000)),
    '9000',
    '15000',
    '2000',
    '4000',
    '0',
    '0',
    '',
    '0',
    '1000',
    '0',
    '0',
    '0',
    amount,
    time(0),
    unpaid ? '\t' : time(1),
    unpaid ? '\t' : time(5),
    unpaid ? '\t' : time(9),
    unpaid ? '\t' : time(60),
    unpaid ? time(1) : '\t',
    unpaid ? 'System' : '',
    unpaid ? 'Pembeli tidak membayar tepat waktu' : '',
    'Dikirim oleh Penjual',
    'Gudang Cikarang Barat',
    `JX${String(index * 37).padStart(12, '0')}`,
    'Pengiriman standar',
    'Kurir Cepat Nusantara',
    index % 40 === 0 ? 'Tolong bungkus rapi, "hati-hati" ya\nterima kasih' : '',
    `p***${index % 49_999}`,
    `A*** P******${index % 31}`,
    '(+62)8**********12',
    '17147\t',
    'Indonesia',
    province,
    city,
    'Kecamatan Serambi Utara',
    'Kelurahan Teras Dalam',
    `Jl. K****** Blok ${index % 88} No. ** RT***/RW*** dekat ****** dan ****** *****`,
    index % 3 === 0 ? 'pagar h**** depan warung titip ke t******* bila kosong' : '',
    index % 5 === 0 ? 'Bayar di tempat' : 'BCA Virtual Account',
    '1.2',
    'Kasur & Tempat Tidur',
    `11529${String(index * 13).padStart(14, '0')}\t`,
    'TikTok',
    '',
    'Unchecked',
    '',
    '',
    'TikTok Shop',
    index % 8 === 0 ? `kreator.${index % 50}` : '',
  ]
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Seconds after the first of October 2026, as the export writes it: `08/10/2026 23:57:19`. */
function clock(seconds: number): string {
  const spread = seconds % (45 * 86_400)
  const day = Math.floor(spread / 86_400)
  const rest = spread % 86_400
  const [date, month] = day < 31 ? [day + 1, 10] : [day - 30, 11]
  return `${two(date)}/${month}/2026 ${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`
}
