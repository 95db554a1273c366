import { describe, expect, test } from 'vitest'

import type { Cell } from '#modules/imports/contract/importer.ts'

import { orderDescriptions, orderLabels } from '../../example/order-table.ts'
import { readAll, someday } from '../testing.ts'
import { orders } from './orders.ts'
import { createRepeats } from './repeats.ts'
import { isCashOnDelivery, stateOf } from './states.ts'

const usual: Record<string, Cell> = {
  'Order ID': '583044927783027399\t',
  'Order Status': 'Perlu dikirim',
  'Order Substatus': 'Menunggu pengiriman',
  'SKU ID': '1729429526904491911\t',
  'Seller SKU': 'SEN-01-1',
  'Product Name': 'Lampu Meja Senja Rotan',
  Variation: 'Kecil',
  Quantity: '2',
  'Sku Quantity of return': '0',
  'SKU Unit Original Price': '129000',
  'SKU Subtotal Before Discount': '258000',
  'SKU Platform Discount': '0',
  'SKU Seller Discount': '20000',
  'SKU Subtotal After Discount': '238000',
  'Shipping Fee After Discount': '9000',
  'Order Amount': '248000',
  'Created Time': '08/11/2026 23:57:19\t',
  'Paid Time': '09/11/2026 00:17:26\t',
  'Shipped Time': '\t',
  'Cancelled Time': '\t',
  'Buyer Message': 'Titip ke Bu Ratnawulan Adiprasetya, Jl. Cempaka Layu 4C',
  'Buyer Username': 'r***a27',
  Recipient: 'R**** A******',
  'Phone #': '0819-0000-7731',
  Zipcode: '40135\t',
  Province: 'Jawa Barat',
  'Regency and City': 'Kota Bandung',
  'Detail Address': 'Jl. M**** No.**',
  'Payment Method': 'GoPay',
  'Product Category': 'Lampu',
  'Purchase Channel': 'TikTok',
  'Seller Note': 'WA Pak Wirahadi 0813-0000-5520',
  'Creator Handle': 'dapur.nirmala',
}

const line = (change: Record<string, Cell> = {}): Cell[] => {
  const cells = { ...usual, ...change }
  return orderLabels.map((label) => cells[label] ?? '')
}
const read = (...lines: Cell[][]) => readAll(orders, [orderLabels, ...lines])

test('a line keeps what the figures need and nothing that names a buyer', () => {
  const { lines, refused, end } = read(line())
  expect(refused).toEqual([])
  expect(lines).toEqual([
    {
      row: 2,
      order_id: '583044927783027399',
      sku_id: '1729429526904491911',
      line: 0,
      state: 'to_ship',
      status: 'Perlu dikirim',
      substatus: 'Menunggu pengiriman',
      cancel_by: null,
      cancel_reason: null,
      created_at: '2026-11-08T23:57:19+07:00',
      created_on: '2026-11-08',
      paid_at: '2026-11-09T00:17:26+07:00',
      paid_on: '2026-11-09',
      shipped_at: null,
      delivered_at: null,
      cancelled_at: null,
      quantity: 2,
      returned: 0,
      unit_price: 129_000,
      subtotal_before: 258_000,
      platform_discount: 0,
      seller_discount: 20_000,
      subtotal_after: 238_000,
      order_amount: 248_000,
      order_refund: null,
      order_shipping: 9000,
      payment_method: 'GoPay',
      cash_on_delivery: false,
      product_name: 'Lampu Meja Senja Rotan',
      variation: 'Kecil',
      seller_sku: 'SEN-01-1',
      category: 'Lampu',
      province: 'Jawa Barat',
      city: 'Kota Bandung',
      channel: 'TikTok',
      creator: 'dapur.nirmala',
      buyer: 'hash of r***a27',
    },
  ])
  expect(end.period).toEqual({ from: '2026-11-08', to: '2026-11-08' })
})

describe('privacy', () => {
  test('is asked for, so that shifted rows never reach the reader', () =>
    expect(orders.personal).toBe(true))

  const personal = [
    'Ratnawulan',
    'Cempaka',
    '0819',
    'R**** A',
    '40135',
    'Wirahadi',
    '5520',
    'Jl. M',
  ]

  test('no field and no kept column holds a name, phone, address, message or note', () => {
    const rows = [orderLabels, line()]
    const { lines, recognition } = readAll(orders, rows)
    const kept = orders.keeps(recognition)
    const copy = line().filter((_cell, index) => kept.has(index))
    for (const text of [JSON.stringify(lines), JSON.stringify(copy)])
      expect(personal.filter((one) => text.includes(one))).toEqual([])
    expect(JSON.stringify(copy)).not.toContain('r***a27')
    expect([...kept].map((index) => orderLabels[index])).not.toContain('Buyer Username')
  })

  test('a column nobody knows is not kept', () => {
    const rows = [
      ['Nama Ibu', ...orderLabels],
      ['Ratnawulan', ...line()],
    ]
    const { recognition, lines } = readAll(orders, rows)
    expect(recognition.unknown).toEqual(['Nama Ibu'])
    expect(orders.keeps(recognition).has(0)).toBe(false)
    expect(lines).toHaveLength(1)
  })

  test('where hashing is switched off no buyer is kept', () => {
    const context = { ...someday, hashBuyer: () => null }
    const head = [{ row: 1, cells: orderLabels }]
    const recognition = orders.recognise(head, context)
    if (!recognition) throw new Error('it is an order file')
    const staged = orders.reader(recognition, context).read({ row: 2, cells: line() })
    expect(JSON.stringify(staged)).not.toContain('hash')
  })
})

describe('rows', () => {
  test('the description row under the header and blank rows are no orders', () => {
    const { lines, refused } = read(
      orderDescriptions,
      line(),
      orderLabels.map(() => ''),
    )
    expect(lines).toHaveLength(1)
    expect(refused).toEqual([])
  })

  test.each([
    ['Order ID', '5,83046E+17', 'Excel'],
    ['SKU ID', '1.72976E+18', 'Excel'],
    ['Order ID', '\t', 'kosong'],
    ['Created Time', '\t', 'Tanggal'],
    ['Created Time', '11/08/2026 11:57:19 PM', 'Tanggal'],
    ['Paid Time', '31/02/2026 00:00:00', 'Tanggal'],
    ['SKU Subtotal After Discount', 'BRL 35,91', 'Mata uang'],
    ['Quantity', 'dua', 'Angka'],
  ])('%s %j is refused, the other rows stay', (label, value, reason) => {
    const { refused, lines } = read(line({ [label]: value }), line())
    expect(refused).toMatchObject([{ row: 2, column: label }])
    expect(refused[0]?.reason.id).toContain(reason)
    expect(lines).toHaveLength(1)
  })

  test('a row is refused once, for the first reason', () => {
    const { refused } = read(line({ 'Order ID': '5,8E+17', 'SKU ID': '1,7E+18', Quantity: '?' }))
    expect(refused).toMatchObject([{ column: 'Order ID' }])
  })

  test('equal lines of one order are counted, wherever they stand', () => {
    const other = { 'Order ID': '583044927783027400' }
    const { lines } = read(line(), line(other), line(), line({ 'SKU ID': '1729429526904491999' }))
    expect(lines.map((one) => one['line'])).toEqual([0, 0, 1, 0])
  })

  test('amounts may be written as in Indonesia, with decimals, or be number cells', () => {
    const { lines } = read(
      line({ 'Order Amount': 'Rp248.000', 'Order Refund Amount': 12_500, Quantity: 2 }),
      line({ 'Order Amount': '248000.00', 'Order Refund Amount': '-' }),
    )
    expect(lines).toMatchObject([
      { order_amount: 248_000, order_refund: 12_500, quantity: 2 },
      { order_amount: 248_000, order_refund: null },
    ])
  })

  test('date cells of a workbook are times too', () => {
    const { lines } = read(line({ 'Created Time': '2026-11-08T23:57:19', 'Paid Time': null }))
    expect(lines).toMatchObject([{ created_at: '2026-11-08T23:57:19+07:00', paid_at: null }])
  })
})

const rounded = (end: string) => line({ 'Order ID': `583044927783${end}` })

describe('the whole file', () => {
  test('its period is that of the days orders were placed', () => {
    const { end } = read(line(), line({ 'Created Time': '14/11/2026 08:00:00\t' }))
    expect(end.period).toEqual({ from: '2026-11-08', to: '2026-11-14' })
  })

  test('files of one shop show themselves by their SKUs, once there are enough of them', () => {
    const skus = Array.from({ length: 12 }, (_, index) => `17294295269044919${index + 10}`)
    const { end } = read(...skus.map((sku) => line({ 'SKU ID': `${sku}\t` })))
    expect(end.identity?.accounts).toEqual(skus)
    expect(read(line()).end.identity?.accounts).toEqual([])
  })

  test('orders of tomorrow refuse it', () => {
    const { end } = read(line({ 'Created Time': '24/11/2026 08:00:00\t' }))
    expect(end.problem?.id).toMatch(/24\sNov\s2026.*23\sNov\s2026/)
  })

  test('ids that all end in zeros were rounded by a spreadsheet', () => {
    const { end } = read(rounded('001000'), rounded('002000'), rounded('003000'))
    expect(end.problem?.id).toContain('000')
  })

  test('without a paid time all orders would seem unpaid: it is refused', () => {
    const labels = orderLabels.map((label) => (label === 'Paid Time' ? 'Waktu X' : label))
    const { end, recognition } = readAll(orders, [labels, line()])
    expect(recognition.unknown).toEqual(['Waktu X'])
    expect(recognition.missing.map(({ label }) => label)).toEqual(['Paid Time'])
    expect(end.problem?.id).toContain('“Paid Time”')
  })

  test('an unknown status counts as other and is named, unless it is no word', () => {
    const { lines, end } = read(
      line({ 'Order Status': 'Dalam sengketa' }),
      line({ 'Order Status': 'Ratna 0819' }),
    )
    expect(lines.map((one) => one['state'])).toEqual(['other', 'other'])
    expect(end.notes?.[0]?.id).toContain('2 baris')
    expect(end.notes?.[0]?.id).toContain('“Dalam sengketa”')
    expect(end.notes?.[0]?.id).not.toContain('0819')
  })
})

test.each([
  ['Belum dibayar', 'unpaid'],
  ['Unpaid', 'unpaid'],
  ['Perlu dikirim', 'to_ship'],
  ['Awaiting collection', 'to_ship'],
  ['Dikirim', 'shipped'],
  ['In transit', 'shipped'],
  ['Selesai', 'completed'],
  ['Completed', 'completed'],
  ['DIBATALKAN', 'cancelled'],
  ['Canceled', 'cancelled'],
  ['Cancelled', 'cancelled'],
  ['', 'other'],
])('%s is %s', (status, state) => expect(stateOf(status)).toBe(state))

test.each([
  ['Bayar di tempat', true],
  ['Cash on delivery', true],
  ['COD', true],
  ['Bayar di Tempat (COD)', true],
  ['GoPay', false],
  ['', false],
])('%s is cash on delivery: %s', (method, is) => expect(isCashOnDelivery(method)).toBe(is))

test('repeats are counted for any number of pairs', () => {
  const repeats = createRepeats()
  for (let id = 0; id < 5000; id += 1) expect(repeats(String(id), 'a')).toBe(0)
  expect(repeats('4999', 'a')).toBe(1)
  expect(repeats('4999', 'a')).toBe(2)
  expect(repeats('4999', 'b')).toBe(0)
  expect(repeats('499', '9a')).toBe(0)
})
