import { expect, test } from 'vitest'

import { noProductTexts, productOfTexts, textsOfProduct } from './product-texts.ts'

const typed = {
  ...noProductTexts,
  name: ' Kasur Lelap ',
  price: '2,149jt',
  promo: '1.899.000',
  promoUntil: '2026-11-30',
  tiktokId: '1731 420719305118402',
  points: 'Busa padat\n\n Garansi 10 tahun ',
  claims: 'Tidak kempes\tUji 2025\n\t',
  faqs: 'Bisa dicuci?\tSarungnya bisa',
}

test('what was typed is read, and rows left empty are dropped', () => {
  expect(productOfTexts(typed)).toEqual({
    product: {
      ...textsToNothing,
      name: 'Kasur Lelap',
      tiktokId: '1731420719305118402',
      price: 2_149_000,
      promo: 1_899_000,
      promoFrom: null,
      promoUntil: '2026-11-30',
      points: ['Busa padat', 'Garansi 10 tahun'],
      claims: [{ text: 'Tidak kempes', proof: 'Uji 2025' }],
      faqs: [{ question: 'Bisa dicuci?', answer: 'Sarungnya bisa' }],
    },
  })
})

test('a product that was read stands in its form as it was', () => {
  const read = productOfTexts(typed)
  if (!('product' in read)) throw new Error('it was refused')
  expect(productOfTexts(textsOfProduct(read.product))).toEqual(read)
})

test.each([
  [{ name: ' ' }, { name: 'empty' }],
  [{ price: 'dua juta' }, { price: 'not-a-price' }],
  [{ promo: '2.149.000' }, { promo: 'not-below' }],
  [{ price: '' }, { price: 'no-normal' }],
  [{ promoFrom: '2026-12-01' }, { promoUntil: 'reversed' }],
  [{ tiktokId: '123' }, { tiktokId: 'not-an-id' }],
  [{ claims: '\tUji 2025' }, { claims: 'no-claim' }],
  [{ faqs: '\tBisa' }, { faqs: 'no-question' }],
])('%j is refused at %j', (change, problems) =>
  expect(productOfTexts({ ...typed, ...change })).toEqual({ problems }),
)

const textsToNothing = {
  sku: '',
  stockNote: '',
  material: '',
  usage: '',
  apart: '',
  interest: '',
}
