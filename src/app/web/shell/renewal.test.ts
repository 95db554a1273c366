import { expect, test } from 'vitest'

import { asLostPart, isLostPart, mayRenew } from './renewal.ts'

test.each([
  ['Failed to fetch dynamically imported module: http://x/assets/Menu-1.js', true],
  ['error loading dynamically imported module: http://x/assets/Menu-1.js', true],
  ['Importing a module script failed.', true],
  ['Unable to preload CSS for /assets/ReportScreen-1.css', true],
  ['x is not a function', false],
])('“%s” means a lost part: %s', (message, expected) => {
  expect(isLostPart(new Error(message))).toBe(expected)
  expect(isLostPart(asLostPart(new Error(message)))).toBe(expected)
  expect(isLostPart(message)).toBe(false)
})

test('a page renews itself once, and again only for a later upgrade', () => {
  const kept = new Map<string, string>()
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
  const noon = Date.parse('2026-11-23T12:00:00+07:00')
  expect(mayRenew(storage, noon)).toBe(true)
  expect(mayRenew(storage, noon + 5_000)).toBe(false)
  expect(mayRenew(storage, noon + 3_600_000)).toBe(true)
})

test('where nothing can be remembered, nothing is renewed', () => {
  expect(mayRenew(forbidden, 0)).toBe(false)
})

function forbidden(): never {
  throw new DOMException('Access is denied', 'SecurityError')
}
