import { expect, test } from 'vitest'

import { partsOf } from './emphasis.ts'

const marked = (sentence: string) =>
  partsOf(sentence)
    .map(({ text, strong }) => (strong ? `<${text}>` : text))
    .join('')

test.each([
  ['Kolom *ID Video* tidak ada.', 'Kolom <ID Video> tidak ada.'],
  ['*Video ID*, *GMV (Rp)* dan *Nama*', '<Video ID>, <GMV (Rp)> dan <Nama>'],
  ['3 * 4 * 5', '3 * 4 * 5'],
  ['satu * saja', 'satu * saja'],
  ['', ''],
])('%s', (sentence, shown) => expect(marked(sentence)).toBe(shown))
