import fc from 'fast-check'
import { expect, test } from 'vitest'

import { wordChanges } from './word-changes.ts'

const told = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? `(-${text})` : `(+${text})`,
    )
    .join('')

test.each([
  ['', '', ''],
  ['Harga naik 12%.', 'Harga turun 12%.', 'Harga (-naik )(+turun )12%.'],
  ['', 'Foto ulang', '(+Foto ulang)'],
  ['Foto ulang', '', '(-Foto ulang)'],
  ['satu tiga', 'satu dua tiga', 'satu (+dua )tiga'],
  ['satu\ndua', 'satu dua', 'satu dua'],
])('%j became %j', (before, after, words) => {
  expect(told(before, after)).toBe(words)
})

test('what stayed and what came is the text after', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'é', '👩‍🚀')).map((all) => all.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after)
      const left = changes.filter(({ kind }) => kind !== 'gone')
      expect(left.map((one) => one.text).join('')).toBe(after)
    }),
  )
})
