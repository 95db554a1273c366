import { formatNumber } from '#kernel/format.ts'
import { Day } from '#kernel/time.ts'

import type { ProductText } from '../../contract.ts'
import { filledRows, rowsOfText, textOfRows } from '../rows-text.ts'
import { readPrice } from './price.ts'
import { priceProblem, type Prices } from './prices-in-force.ts'

const fields = [
  'name',
  'sku',
  'tiktokId',
  'price',
  'promo',
  'promoFrom',
  'promoUntil',
  'stockNote',
  'material',
  'usage',
  'apart',
  'interest',
  'points',
  'claims',
  'faqs',
] as const
export type ProductField = (typeof fields)[number]

/** A product as it stands in its form: every field as it was typed. */
export type ProductTexts = Readonly<Record<ProductField, string>>

const typedPrice = (price: number | null) => (price === null ? '' : formatNumber(price, 'id'))

export const textsOfProduct = (product: ProductText): ProductTexts => ({
  name: product.name,
  sku: product.sku,
  tiktokId: product.tiktokId,
  price: typedPrice(product.price),
  promo: typedPrice(product.promo),
  promoFrom: product.promoFrom ?? '',
  promoUntil: product.promoUntil ?? '',
  stockNote: product.stockNote,
  material: product.material,
  usage: product.usage,
  apart: product.apart,
  interest: product.interest,
  points: textOfRows(product.points.map((point) => [point])),
  claims: textOfRows(product.claims.map(({ text, proof }) => [text, proof])),
  faqs: textOfRows(product.faqs.map(({ question, answer }) => [question, answer])),
})

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field is there
export const noProductTexts = Object.fromEntries(fields.map((name) => [name, ''])) as ProductTexts

export type ProductProblem =
  | 'empty'
  | 'not-a-price'
  | 'not-below'
  | 'no-normal'
  | 'reversed'
  | 'not-an-id'
  | 'no-claim'
  | 'no-question'
export type ProductProblems = Partial<Record<ProductField, ProductProblem>>

/** The product that was typed, or what is wrong in which field. */
export function productOfTexts(
  texts: ProductTexts,
): { readonly product: ProductText } | { readonly problems: ProductProblems } {
  const problems: ProductProblems = {}
  const price = priceOf('price')
  const promo = priceOf('promo')
  const tiktokId = texts.tiktokId.replaceAll(/\s/g, '')
  const claims = filledRows(rowsOfText(texts.claims, 2))
  const faqs = filledRows(rowsOfText(texts.faqs, 2))
  if (!texts.name.trim()) problems.name = 'empty'
  if (!/^(?:\d{15,20})?$/.test(tiktokId)) problems.tiktokId = 'not-an-id'
  if (claims.some(([text]) => !text)) problems.claims = 'no-claim'
  if (faqs.some(([question]) => !question)) problems.faqs = 'no-question'
  const prices = {
    price,
    promo,
    promoFrom: dayOf(texts.promoFrom),
    promoUntil: dayOf(texts.promoUntil),
  }
  const wrong = priceProblem(prices)
  if (wrong && !problems.price && !problems.promo) problems[wrong.field] = wrong.why
  if (Object.keys(problems).length > 0) return { problems }
  return {
    product: {
      name: texts.name.trim(),
      sku: texts.sku.trim(),
      tiktokId,
      ...prices,
      stockNote: texts.stockNote.trim(),
      material: texts.material,
      usage: texts.usage,
      apart: texts.apart,
      interest: texts.interest,
      points: filledRows(rowsOfText(texts.points, 1)).map(([point = '']) => point),
      claims: claims.map(([text = '', proof = '']) => ({ text, proof })),
      faqs: faqs.map(([question = '', answer = '']) => ({ question, answer })),
    },
  }

  function priceOf(field: 'price' | 'promo') {
    if (!texts[field].trim()) return null
    const read = readPrice(texts[field])
    if (read === null) problems[field] = 'not-a-price'
    return read
  }
}

/** The prices as far as they can be read, for what is said beside them while they are typed. */
export const pricesOfTexts = (
  texts: Pick<ProductTexts, 'price' | 'promo' | 'promoFrom' | 'promoUntil'>,
): Prices => ({
  price: readPrice(texts.price),
  promo: readPrice(texts.promo),
  promoFrom: dayOf(texts.promoFrom),
  promoUntil: dayOf(texts.promoUntil),
})

function dayOf(text: string): Day | null {
  const day = Day.safeParse(text)
  return day.success ? day.data : null
}
