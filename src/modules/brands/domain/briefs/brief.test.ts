import { expect, test } from 'vitest'

import { BrandId } from '#kernel/ids.ts'

import { subjectIn, subjectOf } from '../guest-subject.ts'
import { cleanText, emptyContent, isEmpty, linesOf, nothingWritten, sameContent } from './brief.ts'
import { briefsToRead, notesWaiting } from './today.ts'

test.each([
  ['line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ['what PostgreSQL does not take', 'a\u0000b', 'ab'],
  ['half a letter', 'a\uD83Db', 'ab'],
  ['a whole one', 'a😀b', 'a😀b'],
  ['composed letters', 'cafe\u0301', 'café'],
])('a text is cleaned of %s', (_, given, clean) => expect(cleanText(given)).toBe(clean))

test('a section is read line by line, items by their sign', () =>
  expect(linesOf('Ibu muda.\n\n- Anak kos \n-bukan')).toEqual([
    { text: 'Ibu muda.', item: false },
    { text: 'Anak kos', item: true },
    { text: '-bukan', item: false },
  ]))

test('spaces alone are nothing written', () => {
  expect(isEmpty(emptyContent)).toBe(true)
  expect(isEmpty({ texts: { ...nothingWritten, tone: ' \n' }, restrictions: [] })).toBe(true)
  expect(sameContent(emptyContent, { texts: { ...nothingWritten }, restrictions: [] })).toBe(true)
})

const brand = BrandId.parse('019ab000-0000-7000-8000-000000000001')

test.each([true, false])('the subject of a link comes back, approver %s', (approver) => {
  const guest = { brand, approver, name: 'Senja approver  Baru' }
  expect(subjectIn(subjectOf(guest))).toEqual(guest)
})

test('many briefs to read are one line of the day, few are each their own', () => {
  const one = { brand, brandName: 'Senja', number: 2, note: '', enforcedBy: 'Rina' }
  expect(briefsToRead([one]).map(({ path }) => path)).toEqual([`brands/${brand}/brief`])
  expect(briefsToRead(Array.from({ length: 4 }, () => one))).toHaveLength(1)
  expect(notesWaiting([{ brand, brandName: 'Senja', count: 2, name: 'Bu Ratih' }])).toMatchObject([
    { words: { id: '2 catatan klien untuk Senja' }, group: 'waiting', person: 'Bu Ratih' },
  ])
})
