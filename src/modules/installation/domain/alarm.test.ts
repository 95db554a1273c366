import fc from 'fast-check'
import { expect, test } from 'vitest'

import { Instant, instantAt } from '#kernel/time.ts'

import { alarmOf } from './alarm.ts'

const timeZone = 'Asia/Jakarta'
const since = instantAt('2026-11-24T02:30:00', timeZone)
const problem = { id: 'Disk penuh.', en: 'Full.' }
const hours = (count: number) => Instant.parse(since + count * 3_600_000)

const say = (state: 'done' | 'failed', hour: number) =>
  alarmOf(
    { state, since, problem: state === 'failed' ? problem : null },
    { now: hours(hour), timeZone },
  )

test('an attempt that follows a good one is worth no word', () => {
  expect(
    alarmOf({ state: 'done', since: null, problem: null }, { now: since, timeZone }),
  ).toBeNull()
})

test('a failure is told at most once a day, however often it is tried again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 24 * 9 }), { minLength: 1 }), (tries) => {
      const keys = tries.map((hour) => say('failed', hour)?.key)
      expect(new Set(keys).size).toBe(new Set(tries.map((hour) => Math.floor(hour / 24))).size)
    }),
  )
})

test('it says what is wrong, and later since when', () => {
  expect(say('failed', 0)).toMatchObject({ words: { en: 'The back-up failed' }, detail: problem })
  expect(say('failed', 30)?.words.en).toMatch(/still fail, since 24\sNov/)
})

test('that it works again is told once for each time it had failed', () => {
  expect(say('done', 1)?.words.id).toBe('Cadangan berhasil lagi')
  expect(say('done', 1)?.key).toBe(say('done', 99)?.key)
})
