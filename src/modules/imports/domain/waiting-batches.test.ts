import { expect, test } from 'vitest'

import { instantAt } from '#kernel/time.ts'

import { waitingBatches } from './waiting-batches.ts'

const batch = {
  id: 'b1',
  files: 3,
  createdBy: 'Nadia',
  createdAt: instantAt('2026-11-29T19:30:00', 'Asia/Jakarta'),
}
const plain = (text = '') => text.replaceAll('\u00A0', ' ')

test.each([
  ['Nadia', 'mine', 'Diunggah 29 Nov 2026 19.30 WIB'],
  ['Yoga', 'waiting', 'Diunggah Nadia 29 Nov 2026 19.30 WIB'],
] as const)('to %s a batch of Nadia is %s', (name, group, detail) => {
  const [entry] = waitingBatches([batch], { name, timeZone: 'Asia/Jakarta' })
  expect(entry).toMatchObject({ group, action: { path: 'imports?batch=b1' } })
  expect(plain(entry?.detail?.id)).toBe(detail)
})

test('one file is not said to be many', () => {
  const [entry] = waitingBatches([{ ...batch, files: 1 }], {
    name: 'Nadia',
    timeZone: 'Asia/Jakarta',
  })
  expect(entry?.words.en).toBe('Apply 1 export that was read')
})
