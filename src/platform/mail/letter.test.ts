import fc from 'fast-check'
import { expect, test } from 'vitest'

import { letterOf } from './letter.ts'

test('text and HTML say the same', () => {
  const { text, html } = letterOf(
    [
      { text: 'Halo Rina,' },
      { heading: 'Hari ini' },
      {
        list: [{ text: 'Unggah ekspor', href: 'https://toko.test/t/griya' }, { text: 'Cek stok' }],
      },
      { action: 'Buka Etalase', href: 'https://toko.test/t/griya' },
      { aside: 'Abaikan bila tidak meminta ini.' },
    ],
    'id',
  )
  expect(text).toBe(`Halo Rina,

HARI INI

- Unggah ekspor
  https://toko.test/t/griya
- Cek stok

Buka Etalase:
https://toko.test/t/griya

Abaikan bila tidak meminta ini.
`)
  for (const part of ['Halo Rina,', 'Hari ini', 'Cek stok', '>Buka Etalase</a>', 'Abaikan'])
    expect(html).toContain(part)
  expect(html).toContain('<html lang="id">')
})

test('no text becomes a tag, an attribute or an address of its own', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '=', '/', 'a', ' ', '\n') }),
      (odd) => {
        const { html } = letterOf(
          [
            { text: odd },
            { heading: odd },
            { list: [{ text: odd, href: odd }] },
            { action: odd, href: odd },
            { aside: odd },
          ],
          'en',
        )
        const tags = html.match(/<\/?[a-z!][^>]*>/gi) ?? []
        const names = new Set(tags.map((tag) => /^<\/?(!?\w+)/.exec(tag)?.[1]))
        expect([...names].filter((name) => !known.has(name ?? ''))).toEqual([])
        expect(html.match(/</g)?.length).toBe(tags.length)
      },
    ),
  )
})

const known = new Set([
  '!doctype',
  'html',
  'head',
  'meta',
  'body',
  'p',
  'h2',
  'ul',
  'li',
  'a',
  'br',
])
