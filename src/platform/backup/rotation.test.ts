import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dayAt, instantAt } from '#kernel/time.ts'

import type { Occasion } from './format.ts'
import { noLongerNeeded, type Kept } from './rotation.ts'

const timeZone = 'Asia/Jakarta'
const keep = { days: 7, weeks: 4, months: 6 }
const at = (wallClock: string) => instantAt(wallClock, timeZone)
const kept = (wallClock: string, more: Partial<Kept> = {}): Kept => ({
  name: wallClock,
  createdAt: at(wallClock),
  occasion: 'schedule',
  schema: 'a',
  ...more,
})

/** What stays when a back-up is made every night of the given days before this one. */
function afterNights(days: number, more = {}): string[] {
  let files: Kept[] = []
  const last = at('2026-11-24T02:30:00')
  for (let day = days - 1; day >= 0; day--) {
    const createdAt = (last - day * 86_400_000) as Kept['createdAt']
    const made = { ...kept('2026-11-24T02:30:00'), name: dayAt(createdAt, timeZone), createdAt }
    files.push(made)
    const gone = noLongerNeeded(files, { keep, timeZone, made: made.name, ...more })
    files = files.filter(({ name }) => !gone.includes(name))
  }
  return files.map(({ name }) => name)
}

describe('a year of nights', () => {
  test('leaves seven days, four weeks and six months', () => {
    expect(afterNights(365)).toEqual([
      '2026-06-30',
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-08',
      '2026-11-15',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
    ])
  })

  test('leaves only days where weeks and months are not wanted', () => {
    expect(afterNights(365, { keep: { days: 2, weeks: 0, months: 0 } })).toEqual([
      '2026-11-23',
      '2026-11-24',
    ])
  })
})

test('of one day the last one stays, by the clock of the installation', () => {
  const files = ['2026-11-23T23:00:00', '2026-11-24T00:10:00', '2026-11-24T18:00:00'].map((one) =>
    kept(one),
  )
  const how = { keep: { days: 2, weeks: 0, months: 0 }, timeZone, made: null }
  expect(noLongerNeeded(files, how)).toEqual(['2026-11-24T00:10:00'])
})

const many = (occasion: Occasion, count: number) =>
  Array.from({ length: count }, (_, i) =>
    kept(`2026-11-24T10:0${i}:00`, { occasion, name: `${occasion} ${i}`, schema: String(i) }),
  )

test('what people made by the button and what came before upgrades have limits of their own', () => {
  const files = [...many('button', 7), ...many('upgrade', 5), ...many('command', 9)]
  expect(noLongerNeeded(files, { keep, timeZone, made: null })).toEqual([
    'button 0',
    'button 1',
    'upgrade 0',
    'upgrade 1',
  ])
})

test('a start tried again and again pushes no earlier upgrade out', () => {
  const before = ['a', 'b'].map((schema) =>
    kept('2026-10-01T10:00:00', { occasion: 'upgrade', schema, name: schema }),
  )
  const tries = Array.from({ length: 8 }, (_, i) =>
    kept(`2026-11-24T10:0${i}:00`, { occasion: 'upgrade', schema: 'c' }),
  )
  const gone = noLongerNeeded([...before, ...tries], { keep, timeZone, made: null })
  expect(gone).toEqual(tries.slice(0, -1).map(({ name }) => name))
})

const someFiles = fc
  .array(
    fc.record({
      createdAt: fc.integer({ min: 0, max: 4e12 }),
      occasion: fc.constantFrom<Occasion>('schedule', 'upgrade', 'button', 'command'),
      schema: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => list.map((one, i) => ({ ...one, name: `${i}` }) as Kept))
const someKeep = fc.record({
  days: fc.integer({ min: 1, max: 9 }),
  weeks: fc.integer({ min: 0, max: 9 }),
  months: fc.integer({ min: 0, max: 9 }),
})

describe('whatever lies in the folder,', () => {
  test('the one just made stays, and so does the newest of each occasion', () => {
    fc.assert(
      fc.property(someFiles, someKeep, fc.nat(), (files, amounts, pick) => {
        const made = files[pick % files.length]?.name ?? null
        const gone = noLongerNeeded(files, { keep: amounts, timeZone, made })
        expect(gone).not.toContain(made)
        for (const { occasion } of files) {
          const same = files.filter((one) => one.occasion === occasion)
          const newest = Math.max(...same.map(({ createdAt }) => createdAt))
          const stay = same.filter(({ name }) => !gone.includes(name))
          expect(stay.some(({ createdAt }) => createdAt === newest)).toBe(true)
        }
      }),
    )
  })

  test('only what was handed over goes, and a second look takes nothing more', () => {
    fc.assert(
      fc.property(someFiles, someKeep, (files, amounts) => {
        const how = { keep: amounts, timeZone, made: null }
        const gone = noLongerNeeded(files, how)
        const names = new Set(files.map(({ name }) => name))
        expect(gone.every((name) => names.has(name))).toBe(true)
        const left = files.filter(({ name }) => !gone.includes(name))
        expect(noLongerNeeded(left, how)).toEqual([])
      }),
    )
  })

  test('no more stay than were asked for', () => {
    fc.assert(
      fc.property(someFiles, someKeep, (files, amounts) => {
        const gone = noLongerNeeded(files, { keep: amounts, timeZone, made: null })
        const stay = files.filter(({ name }) => !gone.includes(name))
        const { days, weeks, months } = amounts
        const count = (occasion: Occasion) => stay.filter((one) => one.occasion === occasion).length
        expect(count('schedule')).toBeLessThanOrEqual(days + weeks + months)
        expect(count('button')).toBeLessThanOrEqual(5)
        expect(count('upgrade')).toBeLessThanOrEqual(3)
      }),
    )
  })
})
