import { periodOf } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import type { Column, Shape } from '../importers/kit/columns.ts'
import { productListColumns, productListGroups } from '../importers/product-list-columns.ts'
import { slashed } from './calendar.ts'
import type { Channel, ProductFigures } from './products.ts'
import type { SimulatedWeek } from './simulate.ts'
import { ratio, writeCell, type Figure, type Style } from './style.ts'

type Figures = Readonly<Record<string, Figure>>

/** Five groups of columns beside each other, their names in a row above the labels. */
export function productListRows(week: SimulatedWeek, style: Style): Cell[][] {
  const { from, to } = periodOf(week.week)
  const columns = productListColumns.filter(({ name }) => name !== 'voc')
  const language = style.language === 'id' ? 0 : 1
  const headings = productListGroups.list.reduce<Cell[]>((row, { name, labels }, at) => {
    const start = at === 0 ? 4 : columns.findIndex(({ group }) => group === name)
    return [...row, ...Array<Cell>(start - row.length).fill(null), labels[language] ?? null]
  }, [])
  const blank = style.cells === 'text' ? [[]] : []
  return [
    [`Analysis date: ${slashed(from)}~${slashed(to)}`],
    ...blank,
    headings,
    columns.map((column) => column[style.language]),
    ...week.figures.products.map((product) => {
      const figures = figuresOf(product, style)
      return columns.map((column) => writeCell(figures[column.name] ?? 0, shapeOf(column), style))
    }),
  ]
}

/** Columns that are not read carry figures as well. */
const shapeOf = ({ shape }: Column): Shape => (shape === 'skip' ? 'count' : shape)

const creators: readonly Channel[] = ['creator_live', 'creator_video']
const groups: readonly (readonly [string, readonly Channel[]])[] = [
  ['seller_live', ['seller_live']],
  ['seller_video', ['seller_video']],
  ['creator', creators],
  ['card', ['card']],
]

function figuresOf(product: ProductFigures, { language }: Style): Figures {
  const active = language === 'id' ? ['Aktif', 'Nonaktif'] : ['Live', 'Deactivated']
  return {
    name: product.name,
    product_id: product.id,
    gmv_range: product.gmv === 0 ? '0' : '>0',
    listing_status: active[product.listed ? 0 : 1],
    ...wholeOf(product),
    ...attributed(product),
    ...Object.fromEntries(groups.flatMap((group) => groupOf(product, group))),
  }
}

const wholeOf = (product: ProductFigures): Figures => ({
  gmv: product.gmv,
  orders: product.orders,
  sku_orders: product.skuOrders,
  items_sold: product.items,
  buyers: product.buyers,
  aov: ratio(product.gmv, product.skuOrders),
  product_impressions: product.impressions,
  product_clicks: product.clicks,
  ctr: ratio(product.clicks, product.impressions),
  add_to_cart: product.addToCart,
  add_to_cart_rate: ratio(product.addToCart, product.clicks),
  ctor: ratio(product.skuOrders, product.clicks),
  gmv_with_tax: product.gmv,
  gmv_cofunded: product.gmv,
  refunds: product.refunds,
  items_refunded: product.itemsRefunded,
})

function attributed({ by }: ProductFigures): Figures {
  const parts = (['seller_live', 'seller_video', 'creator_live', 'creator_video'] as const).flatMap(
    (channel) => [
      [`gmv_${channel}`, by[channel].gmv],
      [`gmv_${channel}_direct`, by[channel].gmvDirect],
      [`gmv_${channel}_indirect`, by[channel].gmv - by[channel].gmvDirect],
    ],
  )
  return {
    ...Object.fromEntries(parts),
    gmv_creator: by.creator_live.gmv + by.creator_video.gmv,
    gmv_card: by.card.gmv,
  }
}

function groupOf(
  { by }: ProductFigures,
  [name, channels]: (typeof groups)[number],
): [string, number][] {
  const add = (figure: keyof ProductFigures['by'][Channel]): number =>
    channels.reduce((sum, channel) => sum + by[channel][figure], 0)
  return [
    [`${name}/gmv`, add('gmv')],
    [`sku_orders_${name}`, add('skuOrders')],
    [`items_sold_${name}`, add('items')],
    [`product_impressions_${name}`, add('impressions')],
    [`product_clicks_${name}`, add('clicks')],
    [`add_to_cart_${name}`, add('addToCart')],
  ]
}
