import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Cell } from '../../contract/importer.ts'
import { readDuration, readSeconds } from './durations.ts'
import type { Reading } from './numbers.ts'

test.each<[Cell, Reading]>([
  ['4h 0min', 14_400],
  ['1h 2min 3s', 3723],
  ['74h 48min', 269_280],
  ['0min', 0],
  ['3h01m', 10_860],
  ['45s', 45],
  ['2 jam 5 menit', 7500],
  ['2 jam 5 menit 9 detik', 7509],
  ['5j 12m', 18_720],
  ['1j 2m 3d', 3723],
  ['2d 3h', 183_600],
  ['1 hour 1 minute', 3660],
  ['1:32:00', 5520],
  ['74:48:00', 269_280],
  [0, 0],
  ['0', 0],
  ['-', null],
  ['', null],
  ['undefined', null],
  // Days, minutes or seconds? Nobody can tell.
  [181, undefined],
  ['181', undefined],
  ['3d', undefined],
  ['lama', undefined],
  ['3 hours ago', undefined],
])('%j → %j', (cell, seconds) => expect(readDuration(cell)).toBe(seconds))

test.each<[Cell, Reading]>([
  ['71', 71],
  [71, 71],
  ['1m 11s', 71],
  ['-', null],
])('a mean of %j is %j seconds', (cell, seconds) => expect(readSeconds(cell)).toBe(seconds))

test('every duration written in words is read back', () => {
  const words = fc.constantFrom(['h', 'min', 's'], ['jam', 'menit', 'detik'], ['j', 'm', 'd'])
  fc.assert(
    fc.property(fc.nat(400_000), words, fc.constantFrom(' ', ''), (seconds, [h, m, s], space) => {
      const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
      const text = `${hours}${space}${h} ${minutes}${space}${m} ${seconds % 60}${space}${s}`
      expect(readDuration(text)).toBe(seconds)
    }),
  )
})
