import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

import { writeXlsxStream } from 'hucre/xlsx'

import { orderHeader, orderRow } from './orders-file.ts'

/** Twenty columns that an order file cannot do without, or nearly. */
const kept = [
  'Order ID',
  'Order Status',
  'Order Substatus',
  'SKU ID',
  'Seller SKU',
  'Product Name',
  'Quantity',
  'SKU Unit Original Price',
  'SKU Subtotal Before Discount',
  'SKU Subtotal After Discount',
  'Order Amount',
  'Created Time',
  'Paid Time',
  'Cancel By',
  'Buyer Username',
  'Province',
  'Regency and City',
  'Payment Method',
  'Product Category',
  'Purchase Channel',
].map((label) => orderHeader.indexOf(label))

function* sheet(rows: number): Generator<string[]> {
  yield kept.map((column) => orderHeader[column] ?? '')
  for (let row = 0; row < rows; row++) {
    const cells = orderRow(row)
    yield kept.map((column) => cells[column] ?? '')
  }
}

/** The same orders as a workbook, as somebody's tool would export them. */
export async function writeOrdersWorkbook(path: string, rows: number): Promise<void> {
  const book = writeXlsxStream(sheet(rows), { name: 'Sheet1', inlineStrings: true })
  await pipeline(book, createWriteStream(path))
}
