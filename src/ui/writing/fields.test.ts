import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isConflict, mergeText, settledText } from '#kernel/merge.ts'

import { clashing, followed, openFields, type Fields } from './fields.ts'

type Task = { title: string; note: string; day: string }
const stored = (version: number, texts: Partial<Task> = {}) => ({
  version,
  texts: { title: 'Foto rak', note: 'Cahaya sore.', day: '2026-12-01', ...texts },
})
const typed = (texts: Partial<Task>): Fields<Task> => {
  const fields = openFields(stored(1))
  return { ...fields, writing: { ...fields.writing, texts: { ...stored(1).texts, ...texts } } }
}

test('a form nobody typed in shows what is stored now', () => {
  expect(followed(openFields(stored(1)), stored(2, { title: 'Foto meja' }))).toEqual(
    openFields(stored(2, { title: 'Foto meja' })),
  )
})

test('fields that others changed are taken, those typed in stay', () => {
  const next = followed(typed({ note: 'Cahaya pagi.' }), stored(2, { day: '2026-12-02' }))
  expect(next.writing).toEqual({
    base: stored(2, { day: '2026-12-02' }),
    texts: { title: 'Foto rak', note: 'Cahaya pagi.', day: '2026-12-02' },
  })
  expect(clashing(next)).toEqual([])
})

test('two changes of one note that do not touch become one note', () => {
  const note = 'Cahaya sore. Tanpa properti.'
  const from = openFields(stored(1, { note }))
  const mine = { ...from.writing.texts, note: `${note} Bawa kain putih.` }
  const fields = { ...from, writing: { ...from.writing, texts: mine } }
  const next = followed(fields, stored(2, { note: 'Cahaya pagi. Tanpa properti.' }))
  expect(next.writing.texts.note).toBe('Cahaya pagi. Tanpa properti. Bawa kain putih.')
  expect(clashing(next)).toEqual([])
})

test('the same field changed by two keeps what is typed and offers what is stored', () => {
  const next = followed(typed({ title: 'Foto lampu' }), stored(2, { title: 'Foto meja' }))
  expect(next.writing.texts.title).toBe('Foto lampu')
  expect(next.theirs).toEqual({ title: 'Foto meja' })
  expect(clashing(next)).toEqual(['title'])
  const later = followed(next, stored(3, { title: 'Foto meja', day: '2026-12-04' }))
  expect(clashing(later)).toEqual(['title'])
})

test('what is stored by oneself leaves nothing to decide', () => {
  const next = followed(typed({ title: 'Foto lampu' }), stored(2, { title: 'Foto meja' }))
  expect(followed(next, stored(3, { title: 'Foto lampu' }))).toEqual(
    openFields(stored(3, { title: 'Foto lampu' })),
  )
})

const word = fc.constantFrom('', 'satu', 'dua', 'satu dua', 'dua satu tiga', 'tiga')
const texts = fc.record({ title: word, note: word, day: word })
test('what is typed in a field is never replaced without being told', () => {
  fc.assert(
    fc.property(texts, texts, texts, (was, mine, now) => {
      const from = openFields({ version: 1, texts: was })
      const fields = { ...from, writing: { ...from.writing, texts: mine } }
      const next = followed(fields, { version: 2, texts: now })
      expect(next.writing.base.version).toBe(2)
      const allowed = (name: keyof Task): readonly string[] => {
        if (mine[name] === was[name] || mine[name] === now[name]) return [now[name]]
        if (now[name] === was[name] || clashing(next).includes(name)) return [mine[name]]
        const words = mergeText(was[name], mine[name], now[name])
        return words.some(isConflict) ? [] : [settledText(words, () => '')]
      }
      for (const name of ['title', 'note', 'day'] as const)
        expect(allowed(name)).toContain(next.writing.texts[name])
    }),
  )
})
