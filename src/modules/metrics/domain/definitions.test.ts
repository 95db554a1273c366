import { expect, test } from 'vitest'

import { FigureId } from '../contract.ts'
import { definitionOf, definitions } from './definitions.ts'
import { values } from './importers/vocabulary.ts'
import { kindWords } from './kinds.ts'
import { kindOf, recipes, type WeekFigureId } from './recipes.ts'
import { wanted } from './wanted.ts'

test.each(FigureId.options)('%s is defined once, in both languages', (id) => {
  expect(definitions.filter((definition) => definition.id === id)).toHaveLength(1)
  const { name, formula, meaning } = definitionOf(id)
  for (const words of [name, formula, meaning]) {
    expect(words.id.trim()).not.toBe('')
    expect(words.en.trim()).not.toBe('')
  }
})

test.each(Object.entries(recipes))(
  'the source of %s is the export it is read from',
  (id, recipe) => {
    expect(definitionOf(id as WeekFigureId).source).toEqual(kindWords[kindOf(recipe)].name)
  },
)

test('no two figures share a name', () => {
  expect(new Set(definitions.map(({ name }) => name.id)).size).toBe(definitions.length)
  expect(new Set(definitions.map(({ name }) => name.en)).size).toBe(definitions.length)
})

test('whoever shows a return on LIVE ads can say that organic sales are in it', () => {
  for (const id of ['ads.gross_revenue', 'ads.live_roi'] as const)
    expect(definitionOf(id).meaning.id).toContain('organik')
})

test('GPM and ER name what they are measured by', () => {
  expect(definitionOf('video.gpm_views').name.id).toContain('per tayangan video')
  expect(definitionOf('account.er_views').name.en).toContain('by views')
})

test('every metric that is added up is one the importers write', () => {
  for (const [kind, metrics] of wanted)
    for (const metric of metrics)
      expect(kind === 'orders' ? [] : (values[kind] as readonly string[])).toContain(metric)
})
