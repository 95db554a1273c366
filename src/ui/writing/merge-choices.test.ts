import { expect, test } from 'vitest'

import {
  byThemselves,
  type Choice,
  mergedTexts,
  paragraphsOf,
  textOf,
  undecided,
} from './merge-choices.ts'

const merged = mergedTexts({
  base: { next: 'Sama.', summary: 'Satu.\nHarga naik.\nTiga.' },
  mine: { next: 'Sama.', summary: 'Satu!\nHarga turun.\nTiga.' },
  theirs: { next: 'Sama.', summary: 'Satu.\nHarga tetap.\nTiga.\nEmpat.' },
})
const [first] = merged

test('fields that nobody changed are left out', () => {
  expect(merged.map(({ name }) => name)).toEqual(['summary'])
})

test('what merged by itself is counted, what has to be decided is named', () => {
  expect(byThemselves(merged)).toBe(2)
  expect(undecided(merged, {})).toEqual(['summary 0'])
  expect(undecided(merged, { 'summary 0': { kind: 'both' } })).toEqual([])
})

test.each<[Choice | undefined, string]>([
  [{ kind: 'mine' }, 'Harga turun.\n'],
  [{ kind: 'theirs' }, 'Harga tetap.\n'],
  [{ kind: 'both' }, 'Harga turun.\nHarga tetap.\n'],
  [undefined, 'Harga turun.\nHarga tetap.\n'],
  [{ kind: 'own', text: 'Harga Rp99.000.' }, 'Harga Rp99.000.\n'],
  [{ kind: 'own', text: '' }, ''],
])('%j makes the text', (choice, middle) => {
  const choices = choice ? { 'summary 0': choice } : {}
  expect(first && textOf(first, choices)).toBe(`Satu!\n${middle}Tiga.\nEmpat.`)
})

test('the parts stand in paragraphs, with the number of each conflict', () => {
  const numbered = paragraphsOf(first?.parts ?? []).map((paragraph) =>
    paragraph.map(({ part, number }) => `${part.kind} ${number}`),
  )
  expect(numbered).toEqual([['mine 0'], ['conflict 0'], ['same 1'], ['theirs 1']])
})

test('a paragraph that was taken out stands on its own', () => {
  const sides = { base: { a: 'Satu.\nDua.' }, mine: { a: 'Dua.' }, theirs: { a: 'Satu.\nDua.' } }
  const [gone] = mergedTexts(sides)
  expect(paragraphsOf(gone?.parts ?? []).map(([one]) => one?.part.kind)).toEqual(['mine', 'same'])
})
