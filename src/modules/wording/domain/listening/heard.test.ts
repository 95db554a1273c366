import fc from 'fast-check'
import { expect, test } from 'vitest'

import { createMatcher } from '../engine/matcher.ts'
import { platformPack } from '../pack/platform.ts'
import { packClasses } from '../pack/settings.ts'
import { hear, type Heard, type Listened, nothingHeard } from './heard.ts'

const { check } = createMatcher({ rules: platformPack().rules, classes: packClasses })
const all = (...heard: readonly Heard[]): Listened =>
  heard.reduce((before, one) => hear(before, one, check), nothingHeard)
const said = (text: string): Heard => ({ text, final: true })
const saying = (text: string): Heard => ({ text, final: false })

test('a forbidden word is seen before the sentence ends', () => {
  const { hint, lines } = all(saying('kak bisa chat wa'))
  expect(hint?.match).toBe('wa')
  expect(lines).toEqual([])
})

test('what the recogniser takes back is taken back', () => {
  expect(all(saying('kak wa'), saying('kak warna')).now.findings).toEqual([])
})

test('a phrase over a pause is one', () => {
  expect(all(said('ini kasur paling'), saying('murah se indonesia')).hint?.match).toContain(
    'paling',
  )
})

test('the words before are not counted twice', () => {
  const { lines } = all(said('kak chat wa ya'), said('warnanya bagus'))
  expect(lines.map(({ findings }) => findings.length)).toEqual([1, 0])
})

test('a hint goes after some clear sentences', () => {
  const clear = [said('kasurnya empuk'), said('ukurannya lengkap')]
  expect(all(said('chat wa ya'), ...clear).hint?.match).toBe('wa')
  expect(all(said('chat wa ya'), ...clear, saying('lalu')).hint).toBeNull()
})

test('only the last sentences are remembered, however long somebody speaks', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          text: fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constant('chat wa ya')),
          final: fc.boolean(),
        }),
        { maxLength: 40 },
      ),
      (heard) => {
        const { lines, now } = all(...heard)
        expect(lines.length).toBeLessThanOrEqual(6)
        for (const { text, findings } of [...lines, now])
          for (const { start, end } of findings) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
          }
      },
    ),
    { numRuns: 60 },
  )
})
