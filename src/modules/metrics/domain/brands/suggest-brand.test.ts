import { expect, test } from 'vitest'

import { BrandId } from '#kernel/ids.ts'

import { suggestBrand } from './suggest-brand.ts'

const brand = (name: string, digit: number) => ({
  id: BrandId.parse(`019ab000-0000-7000-8000-00000000000${digit}`),
  name,
})
const brands = [brand('Senja', 1), brand('Loka', 2), brand('Loka Kids', 3), brand('Kayuma®', 4)]
const nameOf = (product: string) => {
  const found = suggestBrand(product, brands)?.brand
  return brands.find(({ id }) => id === found)?.name ?? null
}

test.each([
  ['Lampu Meja Senja Rotan', 'Senja'],
  ['lampu SENJA', 'Senja'],
  ['Rak Dinding Kayuma Ambalan', 'Kayuma®'],
  ['Peta lokasi dinding', null],
  ['Keranjang Loka Kids Pandan', 'Loka Kids'],
  ['Paket Senja + Loka', null],
  ['', null],
])('%s suggests %s', (product, suggested) => expect(nameOf(product)).toBe(suggested))

test('says what it is told from', () => {
  expect(suggestBrand('Lampu Senja', brands)?.evidence.id).toBe('“Senja” ada di nama produk')
  expect(suggestBrand('Lampu Senja', [])).toBeNull()
  expect(suggestBrand('Lampu Senja', [brand('®', 5)])).toBeNull()
})
