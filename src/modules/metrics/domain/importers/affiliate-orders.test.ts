import { describe, expect, test } from 'vitest'

import { affiliateOrders } from './affiliate-orders.ts'
import { readAll } from './testing.ts'

const indonesian =
  'ID Pesanan,ID Produk,Produk,SKU,ID Sku,Penjual Sku,Harga,Payment Amount,Mata Uang,Kuantitas,Metode Pembayaran,Status Pesanan,Nama pengguna kreator,Jenis Konten,ID Konten,commission model,Persentase komisi standar,Est. Acuan Komisi,Perkiraan pembayaran komisi standar,Acuan Komisi Aktual,Pembayaran Komisi Aktual,Persentase komisi Iklan Toko,Perkiraan pembayaran komisi Iklan Toko,Pembayaran komisi Iklan Toko aktual,Perkiraan bonus yang ditanggung bersama untuk kreator,Bonus sebenarnya yang ditanggung bersama untuk kreator,Pengembalian barang,Pengembalian dana,Waktu Dibuat,Waktu Pembayaran,Waktu Pesanan Siap Dikirim,Order Delivery Time,Waktu Pesanan Selesai,Waktu Komisi Dibayar,Platform'.split(
    ',',
  )
const english =
  'Order ID,Product ID,Product Name,SKU ID,Price,Payment Amount,Currency,Quantity,Fully returned or refunded,Payment method,Order Status,Creator Username,Content Type,Content ID,commission model,Standard commission rate,Est. Commission Base,Est. standard commission payment,Actual Commission Base,Actual Commission Payment,Shop Ads commission rate,Est. Shop Ads commission payment,Actual Shop Ads commission payment,Est. co-funded creator bonus,Actual co-funded creator bonus,Time Created,Order Delivery Time,Time Commission Paid,Platform'.split(
    ',',
  )

type Cells = Readonly<Record<string, string>>
const line: Cells = {
  'Order ID': '583046112233445566\t',
  'SKU ID': '1731420719305402911',
  'Payment Amount': '129000',
  Currency: 'IDR',
  Quantity: '1',
  'Order Status': 'Settled',
  'Creator Username': 'dapur.nirmala',
  'Content Type': 'Video',
  'Est. standard commission payment': '10320',
  'Actual Commission Payment': '0',
  'Est. Shop Ads commission payment': '1290',
  'Actual Shop Ads commission payment': '0',
  'Est. co-funded creator bonus': '0',
  'Actual co-funded creator bonus': '0',
  'Time Created': '09/11/2026 20:15:00',
  Platform: 'TikTok Shop',
}
const read = (lines: readonly Cells[], labels = english) =>
  readAll(affiliateOrders, [labels, ...lines.map((one) => labels.map((label) => one[label] ?? ''))])
const valuesOf = (change: Cells, labels = english) =>
  read([{ ...line, ...change }], labels).facts[0]?.values

describe('a line of an affiliate order', () => {
  test('is a fact of the day the order was created', () => {
    const { facts, refused } = read([line])
    expect(refused).toEqual([])
    expect(facts).toMatchObject([
      {
        subject: 'affiliate_line',
        key: '583046112233445566/1731420719305402911',
        from: '2026-11-09',
        to: '2026-11-09',
        at: '2026-11-09T20:15:00+07:00',
        values: { payment: 129_000, eligible: 1, sales: 129_000, commission: 11_610 },
        attributes: { creator: 'dapur.nirmala', content_type: 'Video', platform: 'TikTok Shop' },
      },
    ])
  })

  test('is read with Indonesian labels, also those that say Iklan Belanja', () => {
    const cells: Cells = {
      'ID Pesanan': '583046112233445566',
      'ID Sku': '1731420719305402911',
      'Payment Amount': 'Rp129.000',
      'Status Pesanan': 'Selesai',
      'Nama pengguna kreator': 'dapur.nirmala',
      'Perkiraan pembayaran komisi standar': 'Rp10.320',
      'Perkiraan pembayaran komisi Iklan Belanja': '1.290',
      'Waktu Dibuat': '09/11/2026',
      Platform: 'Tokopedia',
    }
    const labels = indonesian.map((label) => label.replace('Iklan Toko', 'Iklan Belanja'))
    const { facts, recognition } = read([cells], labels)
    expect(recognition.renamed).toHaveLength(3)
    expect(recognition.unknown).toEqual([])
    expect(facts[0]?.values).toMatchObject({ sales: 0, commission: 0 })
    expect(facts[0]?.values).toMatchObject({
      sales_tokopedia: 129_000,
      commission_tokopedia: 11_610,
    })
  })

  test('keeps nothing of how and when it was paid and sent', () => {
    const keeps = affiliateOrders.keeps(read([line], indonesian).recognition)
    const kept = indonesian.filter((_label, index) => keeps.has(index))
    expect(kept).not.toContain('Metode Pembayaran')
    expect(kept).not.toContain('Waktu Pembayaran')
  })

  test.each([
    ['Order ID', '5,83046E+17'],
    ['Time Created', 'kemarin'],
    ['Currency', 'USD'],
    ['Payment Amount', 'banyak'],
  ])('is refused where %s is %s', (label, value) => {
    const { refused, facts } = read([{ ...line, [label]: value }])
    expect(refused).toMatchObject([{ row: 2, column: label, value }])
    expect(facts).toEqual([])
  })
})

describe('the commission', () => {
  test.each([
    ['the estimate until it is paid', {}, 11_610],
    ['what was paid, once it was', { 'Actual Commission Payment': '9000' }, 9000],
    [
      'standard, Shop Ads and bonus together',
      {
        'Actual Commission Payment': '9000',
        'Actual Shop Ads commission payment': '900',
        'Actual co-funded creator bonus': '50',
      },
      9950,
    ],
    ['nothing where TikTok pays none', { 'Order Status': 'Ineligible' }, 0],
  ])('is %s', (_what, change, expected) => {
    expect(valuesOf(change)?.['commission']).toBe(expected)
  })

  test('of a line that is ineligible has no sales beside it either', () => {
    expect(valuesOf({ 'Order Status': 'Ineligible' })).toMatchObject({ eligible: 0, sales: 0 })
  })

  test('is unknown where no cell tells it, never zero', () => {
    const labels = english.filter((label) => !/commission|bonus/i.test(label))
    expect(valuesOf({}, labels)).toMatchObject({ sales: 129_000, commission: null })
  })
})

test('TikTok and Tokopedia never share a figure, and an unnamed shop is not Tokopedia', () => {
  expect(valuesOf({ Platform: 'Tokopedia' })).toMatchObject({ sales: 0, sales_tokopedia: 129_000 })
  const unnamed = english.filter((label) => label !== 'Platform')
  expect(valuesOf({}, unnamed)).toMatchObject({ sales: 129_000, sales_tokopedia: null })
})
