import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, Day, daysOf, type Period } from '#kernel/time.ts'

import {
  before,
  comparePath,
  notesOn,
  periodText,
  problemOf,
  readPeriod,
  sharedBy,
} from './periods.ts'
import { doubleDates, monthOf, presetsFor, yearBefore } from './presets.ts'

const day = (text: string) => Day.parse(text)
const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) })
const today = day('2026-11-30')
const w46 = period('2026-11-09', '2026-11-15')
const w45 = period('2026-11-02', '2026-11-08')

describe('what cannot be compared says why and where', () => {
  test.each([
    {
      pair: { period: period('2026-11-15', '2026-11-09'), other: w45 },
      at: 'period',
      says: 'Tukar',
    },
    {
      pair: { period: w46, other: period('2026-12-01', '2026-12-07') },
      at: 'other',
      says: 'belum mulai',
    },
    {
      pair: { period: period('2024-01-01', '2026-01-01'), other: w45 },
      at: 'period',
      says: '400 hari',
    },
  ])('$says', ({ pair, at, says }) => {
    const problem = problemOf(pair, today)
    expect(problem?.at).toBe(at)
    expect(problem?.words.id).toContain(says)
  })

  test('what has begun can, though it is not over', () => {
    const running = { period: period('2026-11-30', '2026-12-06'), other: w46 }
    expect(problemOf(running, today)).toBeNull()
    expect(notesOn(running, today).map(({ id }) => id)).toEqual([
      expect.stringContaining('belum selesai'),
    ])
  })

  test('periods that share days, and of other lengths, are told of', () => {
    const notes = notesOn(
      { period: period('2026-11-01', '2026-11-30'), other: w46 },
      day('2027-01-01'),
    )
    expect(notes.map(({ id }) => id)).toEqual([
      expect.stringContaining('ada di kedua periode'),
      expect.stringContaining('30 hari dibandingkan dengan 7 hari'),
    ])
    expect(notesOn({ period: w46, other: w45 }, today)).toEqual([])
  })
})

describe('an address', () => {
  test('holds the whole choice', () => {
    expect(
      comparePath({ list: 'creators', item: 'dewi rumah&1', pair: { period: w46, other: w45 } }),
    ).toBe(
      'compare?list=creators&item=dewi%20rumah%261&a=2026-11-09~2026-11-15&b=2026-11-02~2026-11-08',
    )
  })

  test.each([
    null,
    '',
    'x',
    '2026-11-09',
    '2026-11-09~2026-02-30',
    '2026-11-09~2026-11-10~2026-11-11',
  ])('of %j is no period', (text) => expect(readPeriod(text)).toBeNull())
})

const anyDay = fc.integer({ min: -900, max: 900 }).map((at) => addDays(today, at))
const anyPeriod = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 60 }))
  .map(([from, length]): Period => ({ from, to: addDays(from, length) }))

describe('of any periods', () => {
  test('what is written into an address is read back', () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        expect(readPeriod(periodText(one))).toEqual(one)
      }),
    )
  })

  test('the one before is as long, and shares no day', () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        const earlier = before(one)
        expect(daysOf(earlier).length).toBe(daysOf(one).length)
        expect(addDays(earlier.to, 1)).toBe(one.from)
        expect(sharedBy({ period: one, other: earlier })).toBeNull()
      }),
    )
  })

  test('presets are periods that have begun, whatever day it is', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (now, chosen) => {
        for (const { pair } of presetsFor(now, chosen)) {
          expect(pair.period.from <= pair.period.to && pair.other.from <= pair.other.to).toBe(true)
          const isOwn = pair.period === chosen
          expect(isOwn ? null : problemOf(pair, now)).toBeNull()
        }
      }),
    )
  })
})

const named = (now: string) =>
  presetsFor(day(now), w46).map(({ words, pair }) => [
    words.id,
    periodText(pair.period),
    periodText(pair.other),
  ])

describe('presets', () => {
  test('this month and last, a year before, and the last campaigns', () => {
    expect(named('2026-11-30')).toContainEqual([
      'Bulan ini dan bulan lalu',
      '2026-11-01~2026-11-30',
      '2026-10-01~2026-10-31',
    ])
    expect(named('2026-11-30')).toContainEqual([
      'Periode ini dan tahun lalu',
      '2026-11-09~2026-11-15',
      '2025-11-10~2025-11-16',
    ])
    expect(named('2026-11-30').map(([name]) => name)).toEqual(
      expect.arrayContaining(['11.11 2026 dan 10.10 2026', '11.11 2025 dan 12.12 2025']),
    )
    expect(named('2026-12-12').map(([name]) => name)).toContain('12.12 2026 dan 11.11 2026')
  })

  test.each([
    ['2026-01-15', -1, '2025-12-01~2025-12-31'],
    ['2028-02-10', 0, '2028-02-01~2028-02-29'],
    ['2026-12-31', 1, '2027-01-01~2027-01-31'],
  ])('the month of %s, %i later', (at, after, told) => {
    expect(periodText(monthOf(day(at), after))).toBe(told)
  })

  test('a leap day has the 28th a year before', () => {
    expect(yearBefore(period('2028-02-29', '2028-02-29'))).toEqual(
      period('2027-02-28', '2027-02-28'),
    )
  })

  test('double dates reach over the year', () => {
    expect(doubleDates(day('2026-02-01'), 3)).toEqual(['2026-01-01', '2025-12-12', '2025-11-11'])
  })
})
