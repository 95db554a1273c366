import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { BrandId, ChangeId } from '#kernel/ids.ts'
import { Day, Period } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

import { Amount } from './cells.ts'
import { Item, ItemSource, ListMeasure, ListSource } from './lists.ts'

const Values = z.record(z.string(), Amount)
const NamedBrand = z.object({ id: BrandId, name: z.string(), color: z.number().int() })

/** What products brought by brand; all rows together are the whole list of products. */
export const BrandFigures = z.object({
  period: Period,
  source: ListSource,
  measures: z.array(ListMeasure),
  rows: z.array(
    z.object({
      /** Null: products without a brand. */
      brand: NamedBrand.nullable(),
      products: z.number().int(),
      values: Values,
    }),
  ),
  whole: z.object({ products: z.number().int(), values: Values }),
})
export type BrandFigures = z.infer<typeof BrandFigures>

export const brandFigures = endpoint({
  method: 'GET',
  path: '/api/teams/:team/brand-figures',
  summary: 'GMV, SKU orders and items by brand from the product list, with what has no brand yet',
  access: inTeam('metrics.read'),
  takes: z.object({ from: Day, to: Day }),
  gives: BrandFigures,
})

export const brandHistory = endpoint({
  method: 'GET',
  path: '/api/teams/:team/brands/:brand/figures',
  summary: 'The figures of one brand, period by period as they were exported',
  access: inTeam('metrics.read'),
  takes: z.object({}),
  gives: z.object({
    brand: NamedBrand,
    title: Words.nullable(),
    chart: Item.shape.chart,
    source: ItemSource,
  }),
})

/** A product of the newest lists, its brand, and which one its name suggests. */
export const BrandProduct = z.object({
  product: z.string(),
  name: z.string(),
  gmv: Amount,
  brand: BrandId.nullable(),
  suggestion: z.object({ brand: BrandId, evidence: Words }).nullable(),
})
export type BrandProduct = z.infer<typeof BrandProduct>

export const brandProducts = endpoint({
  method: 'GET',
  path: '/api/teams/:team/brand-products',
  summary: 'The products of the newest lists with their brands, those without one first',
  access: inTeam('metrics.read'),
  takes: z.object({
    search: z.string().trim().max(100).default(''),
    /** `none`: products without a brand. */
    brand: z.union([z.literal('none'), BrandId]).optional(),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  gives: z.object({
    products: z.array(BrandProduct),
    count: z.number().int(),
    /** How many of all products have none. */
    unassigned: z.number().int(),
  }),
})

export const assignBrand = endpoint({
  method: 'POST',
  path: '/api/teams/:team/brand-products',
  summary: 'Give products a brand, or take it from them; can be undone',
  access: inTeam('brands.manage'),
  takes: z.object({
    given: z
      .array(z.object({ product: z.string().min(1).max(40), brand: BrandId.nullable() }))
      .min(1)
      .max(500),
  }),
  gives: z.object({ changed: z.number().int(), change: ChangeId.nullable() }),
})
