import { expect, test } from 'vitest'

import { begun, goneOn, isBehind, isUnsaved, keptOf, met } from './writing.ts'

const at = (version: number, a: string, b = 'tetap') => ({ version, texts: { a, b } })
const written = (base: ReturnType<typeof at>, a: string) => ({
  base,
  texts: { ...base.texts, a },
})

test.each([
  ['nothing was written', begun(at(1, 'lama')), at(2, 'baru'), begun(at(2, 'baru'))],
  ['an older answer arrives late', begun(at(2, 'baru')), at(1, 'lama'), begun(at(2, 'baru'))],
  [
    'the same words were stored',
    written(at(1, 'lama'), 'baru'),
    at(2, 'baru'),
    begun(at(2, 'baru')),
  ],
  [
    'the newer version has the old words, as after handing over',
    written(at(1, 'lama'), 'tulisan'),
    at(2, 'lama'),
    written(at(2, 'lama'), 'tulisan'),
  ],
  [
    'other words were stored',
    written(at(1, 'lama'), 'tulisan'),
    at(2, 'lain'),
    written(at(1, 'lama'), 'tulisan'),
  ],
])('where %s', (_, ...[writing, stored, result]) => {
  expect(met(writing, stored)).toEqual(result)
})

test('only other words beside written ones have to be merged', () => {
  const behind = (writing: ReturnType<typeof written>, stored: ReturnType<typeof at>) =>
    isBehind(met(writing, stored), stored)
  expect(behind(written(at(1, 'lama'), 'tulisan'), at(2, 'lain'))).toBe(true)
  expect(behind(written(at(1, 'lama'), 'tulisan'), at(2, 'lama'))).toBe(false)
  expect(behind(begun(at(1, 'lama')), at(2, 'lain'))).toBe(false)
})

test('what was kept goes on where nothing was stored meanwhile', () => {
  const kept = keptOf(written(at(3, 'lama'), 'tulisan'))
  expect(kept).toEqual({ version: 3, texts: { a: { base: 'lama', text: 'tulisan' } } })
  expect(goneOn(kept, at(3, 'lama'))).toEqual(written(at(3, 'lama'), 'tulisan'))
})

test('fields that were not written in follow what is stored', () => {
  const kept = keptOf(written(at(3, 'lama'), 'tulisan'))
  const writing = goneOn(kept, at(5, 'lama', 'diganti'))
  expect(writing.texts).toEqual({ a: 'tulisan', b: 'diganti' })
  expect(isBehind(writing, at(5, 'lama', 'diganti'))).toBe(false)
})

test('what was kept is behind where other words were stored, however they are counted', () => {
  const kept = keptOf(written(at(3, 'lama'), 'tulisan'))
  for (const version of [1, 2, 3, 4]) {
    const stored = at(version, 'lain')
    const writing = goneOn(kept, stored)
    expect(isBehind(writing, stored)).toBe(true)
    expect(isUnsaved(writing)).toBe(true)
    expect(writing.base.texts.a).toBe('lama')
  }
})

test('a field that the record no longer has is left out', () => {
  const kept = { version: 1, texts: { gone: { base: '', text: 'x' } } }
  expect(goneOn(kept, at(1, 'lama'))).toEqual(begun(at(1, 'lama')))
})
