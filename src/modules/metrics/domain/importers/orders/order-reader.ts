import type { Day, Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type {
  ReadContext,
  Recognition,
  RowReader,
  SheetRow,
} from '#modules/imports/contract/importer.ts'
import { createClock, isBlankRow, shown } from '#modules/imports/logic.ts'

import * as why from '../kit/reasons.ts'
import { createOrderCells, type CellProblem } from './order-cells.ts'
import { createRepeats } from './repeats.ts'
import { createPaymentReader, createStateReader } from './states.ts'

type Field = string | number | boolean | null

/**
 * Reads SKU lines. Written for half a million rows of 65 columns: only the cells that are kept are
 * touched, and what repeats (status, payment method, buyer) is worked out once.
 */
export function createOrderReader(recognition: Recognition, context: ReadContext): RowReader {
  const cells = createOrderCells(recognition.columns, createClock(context.timeZone))
  const repeats = createRepeats()
  const states = createStateReader()
  const isCash = createPaymentReader()

  const [orderId, skuId, created, paid] = [
    cells.place('order_id'),
    cells.place('sku_id'),
    cells.place('created_at'),
    cells.place('paid_at'),
  ]
  const [status, payment, buyer] = [
    cells.place('status'),
    cells.place('payment_method'),
    cells.place('buyer'),
  ]
  const circumstances = ['substatus', 'cancel_by', 'cancel_reason'].map(cells.place)
  const moments = ['shipped_at', 'delivered_at', 'cancelled_at'].map(cells.place)
  const amounts = amountColumns.map(cells.place)
  const descriptions = descriptionColumns.map(cells.place)

  const skus = new Set<string>()
  let staged = 0
  let rounded = 0
  let first: Day | undefined
  let last: Day | undefined

  function refuse({ row, cells: all }: SheetRow, { at, reason }: CellProblem) {
    const column = recognition.columns.find(({ index }) => index === at)?.label ?? ''
    return { refused: { row, column, value: shown(all[at]), reason } }
  }

  function remember(order: string, on: Day): void {
    staged += 1
    if (order.length > 15 && order.endsWith('000')) rounded += 1
    if (first === undefined || on < first) first = on
    if (last === undefined || on > last) last = on
  }

  /** In the order of `orderLineStage`. */
  function readLine(row: SheetRow): ReturnType<RowReader['read']> {
    cells.open(row.cells)
    const order = cells.id(orderId)
    const sku = cells.id(skuId)
    const createdAt = cells.moment(created, 'required')
    const paidAt = cells.moment(paid, 'exact')
    const stateWord = cells.text(status)
    const method = cells.text(payment)
    const fields: Field[] = [order, sku, 0, states.read(stateWord), stateWord]
    for (const at of circumstances) fields.push(cells.text(at) || null)
    fields.push(createdAt?.at ?? null, createdAt?.on ?? null)
    fields.push(paidAt?.at ?? null, paidAt?.on ?? null)
    for (const at of moments) fields.push(cells.moment(at, 'optional')?.at ?? null)
    for (const at of amounts) fields.push(cells.amount(at))
    fields.push(method || null, isCash(method))
    for (const at of descriptions) fields.push(cells.text(at) || null)
    fields.push(buyerOf(cells.text(buyer), context))

    const problem = cells.problem()
    if (problem || !createdAt) return refuse(row, problem ?? { at: created, reason: noDate })
    fields[2] = repeats(order, sku)
    remember(order, createdAt.on)
    if (skus.size < manySkus) skus.add(sku)
    return { staged: [{ row: row.row, fields }] }
  }

  /** Some exports explain the columns in the row under the header: `Platform unique order ID.` */
  function isDescription(row: SheetRow): boolean {
    if (row.row !== recognition.headerRow + 1) return false
    cells.open(row.cells)
    const id = cells.text(orderId)
    return id !== '' && !/\d/.test(id)
  }

  return {
    read: (row) => {
      if (row.row <= recognition.headerRow) return null
      return isDescription(row) || isBlankRow(row.cells) ? null : readLine(row)
    },
    end: () => {
      const period = first && last ? { from: first, to: last } : undefined
      const problem =
        missingColumns(recognition) ??
        later(period, context) ??
        (rounded > 2 && rounded * 2 > staged ? why.roundedIds : undefined)
      return {
        ...(period && { period }),
        ...(problem && { problem }),
        notes: states.notes(),
        identity: { accounts: skus.size < fewSkus ? [] : [...skus], days: {} },
      }
    },
  }
}

/** Order files name no shop; but two files of one shop sell some of the same. */
const [fewSkus, manySkus] = [10, 500]

const amountColumns = [
  'quantity',
  'returned',
  'unit_price',
  'subtotal_before',
  'platform_discount',
  'seller_discount',
  'subtotal_after',
  'order_amount',
  'order_refund',
  'order_shipping',
]
const descriptionColumns = [
  'product_name',
  'variation',
  'seller_sku',
  'category',
  'province',
  'city',
  'channel',
  'creator',
]
/** Without one of these an order could be counted wrongly: without a paid time all seem unpaid. */
const keys = ['order_id', 'sku_id', 'status', 'created_at', 'paid_at', 'subtotal_after']
const keyLabels = [
  'Order ID',
  'SKU ID',
  'Order Status',
  'Created Time',
  'Paid Time',
  'SKU Subtotal After Discount',
]

const buyerOf = (userName: string, { hashBuyer }: ReadContext): string | null =>
  userName === '' || userName === '-' ? null : hashBuyer(userName)

const noDate = why.reasons.unreadableDate

function missingColumns({ columns }: Recognition): Words | undefined {
  const there = new Set(columns.map(({ column }) => column))
  const absent = keyLabels.filter((_label, index) => !there.has(keys[index] ?? ''))
  return absent.length > 0 ? why.withoutColumn(absent) : undefined
}

const later = (period: Period | undefined, { today }: ReadContext): Words | undefined =>
  period && period.to > today ? why.future(period, today) : undefined
