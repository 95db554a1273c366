import { describe, expect, test } from 'vitest'

import { initialsOf } from './initials.ts'
import { sparkOf } from './sparkline-path.ts'
import { rowAfter } from './table-keys.ts'
import { placeTip } from './tip-place.ts'

const box = { width: 52, height: 22, inset: 3 }

describe('a small trend', () => {
  test('runs from edge to edge, the highest value on top', () => {
    const { lines, last } = sparkOf([1, 3, 2], null, box)
    expect(lines).toEqual(['3,19 26,3 49,11'])
    expect(last).toEqual({ x: 49, y: 11 })
  })

  test('leaves a gap where a value is missing, and no dot where the last one is', () => {
    const { lines, last } = sparkOf([1, 2, null, 2, 1, null], null, box)
    expect(lines).toHaveLength(2)
    expect(last).toBeNull()
  })

  test('draws equal values in the middle instead of dividing by nothing', () => {
    expect(sparkOf([5, 5], null, box).lines).toEqual(['3,11 49,11'])
  })

  test('makes room for a mean outside its values', () => {
    const { mean, last } = sparkOf([2, 4], 8, box)
    expect(mean).toBe(3)
    expect(last?.y).toBeGreaterThan(3)
  })

  test('of unknown values is nothing', () => {
    expect(sparkOf([null, null], 3, box)).toEqual({ lines: [], last: null, mean: null })
  })
})

describe('a tip', () => {
  const screen = { width: 390, height: 844 }
  const tip = { width: 200, height: 40 }
  const target = { left: 180, top: 400, width: 20, height: 20 }

  test('stands centred on the wished side', () => {
    expect(placeTip(target, tip, { screen, side: 'bottom' })).toEqual({ left: 90, top: 426 })
    expect(placeTip(target, tip, { screen, side: 'top' })).toEqual({ left: 90, top: 354 })
  })

  test('turns to the other side where there is no room', () => {
    expect(placeTip({ ...target, top: 820 }, tip, { screen, side: 'bottom' }).top).toBe(774)
    expect(placeTip({ ...target, top: 4 }, tip, { screen, side: 'top' }).top).toBe(30)
  })

  test('never leaves the screen', () => {
    expect(placeTip({ ...target, left: 0 }, tip, { screen, side: 'bottom' }).left).toBe(8)
    expect(placeTip({ ...target, left: 380 }, tip, { screen, side: 'bottom' }).left).toBe(182)
  })
})

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['PageDown', 0, 4],
  ['a', 2, null],
])('%s on row %d of five leads to %s', (key, at, next) => {
  expect(rowAfter(key, at, 5)).toBe(next)
})

test.each([
  ['Nadia Aulia', 'NA'],
  ['dinda', 'D'],
  ['Raden Mas Suryaningrat', 'RS'],
  ['  ', ''],
  ['Étoile ümit', 'ÉÜ'],
])('the initials of %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
