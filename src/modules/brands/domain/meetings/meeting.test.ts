import { expect, test } from 'vitest'

import { Day } from '#kernel/time.ts'

import { noProductTexts, productOfTexts } from '../products/product-texts.ts'
import { factWith, nothingNoted, withoutDecisions } from './meeting.ts'

const read = productOfTexts({ ...noProductTexts, name: 'Meja', material: 'Jati', points: 'Satu' })
if (!('product' in read)) throw new Error('it was refused')
const product = { ...read.product, segments: [], photos: [] }

test('a decision becomes a talking point or stands behind a fact, once', () => {
  const pointed = factWith(product, null, 'Dua')
  expect(pointed.points).toEqual(['Satu', 'Dua'])
  expect(factWith(pointed, null, 'Dua')).toBe(pointed)
  expect(factWith(product, 'material', 'Cat dasar air').material).toBe('Jati\nCat dasar air')
  expect(factWith(product, 'usage', 'Untuk kos').usage).toBe('Untuk kos')
  expect(factWith({ ...product, stockNote: 'Sisa 4' }, 'stockNote', 'walnut habis').stockNote).toBe(
    'Sisa 4; walnut habis',
  )
})

test('what was kept beside a decision goes with it', () => {
  const meeting = {
    title: 'Rapat',
    agenda: '',
    notes: '',
    people: [],
    ...nothingNoted,
    day: Day.parse('2026-11-30'),
    decisions: [{ id: 'a', text: 'A' }],
    became: [{ decision: 'a', product: 'p', fact: null }],
  }
  const after = withoutDecisions(meeting, ['a'], [{ id: 'b', text: 'B' }])
  expect(after).toMatchObject({ decisions: [{ id: 'b', text: 'B' }], became: [] })
})
