import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { BrandId } from '#kernel/ids.ts'
import { Rupiah } from '#kernel/money.ts'
import { Day } from '#kernel/time.ts'

import { Key, OnVersion, recordChanged, Stored } from './stored.ts'

const Price = Rupiah.refine((price) => price > 0 && price <= 10_000_000_000)
const line = (most: number) => z.string().trim().max(most)
const Text = z.string().max(4000)

/** A claim as the client allows it, and what proves it. */
const Claim = z.object({ text: line(300).min(1), proof: line(300) })
/** What viewers ask often, and what is answered. */
const Faq = z.object({ question: line(300).min(1), answer: line(1000) })

/** What a person writes about a product. */
export const ProductText = z.object({
  name: line(120).min(1),
  sku: line(60),
  /** TikTok's own id: 19 digits, more than a number holds, so it is text. */
  tiktokId: z.string().regex(/^(?:\d{15,20})?$/),
  price: Price.nullable(),
  promo: z.union([z.null(), Price]),
  /** The first and last day of the promo price; null is open at that end. */
  promoFrom: Day.nullable(),
  promoUntil: Day.nullable(),
  stockNote: line(300),
  material: Text,
  usage: Text,
  apart: Text,
  interest: Text,
  points: z.array(line(500).min(1)).max(40),
  claims: z.array(Claim).max(40),
  faqs: z.array(Faq).max(60),
})
export type ProductText = z.infer<typeof ProductText>

export const ProductDraft = ProductText.extend({
  segments: z.array(z.uuid()).max(20),
  /** Pictures of it, the first one shown in lists. */
  photos: z.array(z.uuid()).max(12),
})
export type ProductDraft = z.infer<typeof ProductDraft>

export const Product = Stored.extend({ brand: BrandId, ...ProductDraft.shape })
export type Product = z.infer<typeof Product>

/** A product as it stands in a list. */
export const ProductLine = Product.pick({
  id: true,
  brand: true,
  name: true,
  sku: true,
  tiktokId: true,
  price: true,
  promo: true,
  promoFrom: true,
  promoUntil: true,
  stockNote: true,
}).extend({ photo: z.uuid().nullable() })
export type ProductLine = z.infer<typeof ProductLine>

const changed = recordChanged(Product)

export const products = endpoint({
  method: 'GET',
  path: '/api/teams/:team/products',
  summary: 'Products of the team or of one brand by name, found by name, SKU or TikTok id',
  access: inTeam('brands.read'),
  takes: z.object({
    brand: z.uuid().optional(),
    search: z.string().max(100).default(''),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  gives: z.object({ products: z.array(ProductLine), total: z.number().int() }),
})
export const product = endpoint({
  method: 'GET',
  path: '/api/teams/:team/products/:product',
  summary: 'One product with everything that is known of it',
  access: inTeam('brands.read'),
  takes: z.object({}),
  gives: Product,
})
export const createProduct = endpoint({
  method: 'POST',
  path: '/api/teams/:team/brands/:brand/products',
  summary: 'Add a product to a brand',
  access: inTeam('brands.manage'),
  takes: ProductText.extend(Key.shape),
  gives: changed,
})
export const updateProduct = endpoint({
  method: 'PUT',
  path: '/api/teams/:team/products/:product',
  summary: 'Change a product; refuses when somebody changed it meanwhile',
  access: inTeam('brands.manage'),
  takes: ProductText.extend(OnVersion.shape),
  gives: changed,
})
export const removeProduct = endpoint({
  method: 'DELETE',
  path: '/api/teams/:team/products/:product',
  summary: 'Remove a product; can be undone',
  access: inTeam('brands.manage'),
  takes: z.object({}),
  gives: changed,
})

const Ids = z.array(z.uuid()).max(20).default([])
/** Added and taken away one by one, so that two people who do so never overwrite each other. */
export const markProduct = endpoint({
  method: 'POST',
  path: '/api/teams/:team/products/:product/marks',
  summary: 'Add or take away segments and photos of a product',
  access: inTeam('brands.manage'),
  takes: z.object({ addSegments: Ids, dropSegments: Ids, addPhotos: Ids, dropPhotos: Ids }),
  gives: changed,
})
