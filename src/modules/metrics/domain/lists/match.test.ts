import fc from 'fast-check'
import { expect, test } from 'vitest'

import { Instant } from '#kernel/time.ts'

import { matchByStart, matchWords, nearMs } from './match.ts'

const at = (seconds: number) => Instant.parse(1_794_225_600_000 + seconds * 1000)
const live = { key: '719/a', at: at(0) }
const room = (key: string, seconds: number) => ({ key, at: at(seconds) })

const rival = { key: '720/b', at: at(60) }

test.each([
  { name: 'one room near the start is the same LIVE', others: [room('r', 13)], certain: true },
  { name: 'a room that began later is another one', others: [room('r', 121)], found: [] },
  {
    name: 'of two rooms nobody knows which',
    others: [room('b', 60), room('a', 5)],
    found: ['a', 'b'],
  },
  {
    name: 'another session near the same room makes it uncertain',
    others: [room('r', 13)],
    sessions: [live, rival],
  },
])('$name', ({ others, sessions = [live], found = ['r'], certain = false }) => {
  const matched = matchByStart(live, { sessions, others })
  expect([matched.found.map(({ key }) => key), matched.certain]).toEqual([found, certain])
})

test('a certain match never has a rival within reach', () => {
  const starts = fc.array(fc.integer({ min: -600, max: 600 }), { maxLength: 6 })
  fc.assert(
    fc.property(starts, starts, (rooms, rivals) => {
      const others = rooms.map((seconds, index) => room(`r${index}`, seconds))
      const sessions = [live, ...rivals.map((seconds, index) => room(`s${index}`, seconds))]
      const { found, certain } = matchByStart(live, { sessions, others })
      expect(found.every((one) => Math.abs(one.at - live.at) <= nearMs)).toBe(true)
      const near = sessions.filter((one) => Math.abs(one.at - (found[0]?.at ?? 0)) <= nearMs)
      expect(!certain || (found.length === 1 && near.length === 1)).toBe(true)
    }),
  )
})

const told = (others: readonly { key: string; at: Instant }[]) =>
  matchWords(matchByStart(live, { sessions: [live], others }), { live, timeZone: 'Asia/Jakarta' })

test('says how it was found and what is uncertain', () => {
  expect(told([])).toBeNull()
  expect(told([room('r', 13)])?.id).toContain('selisih 13 detik')
  expect(told([room('r', 13), room('s', 14)])?.en).toContain('Uncertain')
})
