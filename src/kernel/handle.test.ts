import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { erased, isNamedIn, type Meant, plainHandle, textWithout, valueWithout } from './handle.ts'

const of =
  (...handles: string[]): Meant =>
  (text) =>
    handles.includes(plainHandle(text))

describe('a handle', () => {
  test.each([
    ['@Rina.Home', 'rina.home'],
    [' rina.home ', 'rina.home'],
    ['@@rina', 'rina'],
    ['ｒｉｎａ', 'rina'],
  ])('%s is compared as %s', (text, plain) => expect(plainHandle(text)).toBe(plain))
})

describe('erasing from a text', () => {
  test.each([
    ['a value that is the handle', 'Rina.Home', 'dihapus'],
    ['a mention', 'Kata @rina.home bagus', 'Kata dihapus bagus'],
    ['a mention at the end of a sentence', 'Terima kasih @rina.home.', 'Terima kasih dihapus.'],
    ['a handle with a mark in it, without the sign', 'lihat rina.home, ya', 'lihat dihapus, ya'],
    ['a longer handle stays', '@rina.home2 dan @xrina.home', '@rina.home2 dan @xrina.home'],
    ['two mentions', '@rina.home/@Rina.Home', 'dihapus/dihapus'],
    ['an address is no mention of the part before the sign', 'x@rina.home', 'xdihapus'],
  ])('%s', (_, before, after) => expect(textWithout(before, of('rina.home'))).toBe(after))

  test('a plain word in a sentence is taken for a word, unless it carries the sign', () => {
    expect(textWithout('lampu merah, kata @lampu', of('lampu'))).toBe('lampu merah, kata dihapus')
  })

  test('nothing is left to find, and what names nobody stays as it is', () => {
    const handle = fc.stringMatching(/^[a-z][a-z0-9_.]{1,12}[a-z0-9_]$/)
    const around = fc.string({ maxLength: 20, unit: 'grapheme' })
    fc.assert(
      fc.property(handle, around, around, (name, left, right) => {
        const meant = of(name)
        const text = `${left} @${name.toUpperCase()} ${right}`
        expect(isNamedIn(textWithout(text, meant), meant)).toBe(false)
        expect(textWithout(text, meant)).toContain(erased)
        expect(textWithout(text, () => false)).toBe(text)
      }),
    )
  })
})

describe('erasing from a value', () => {
  test('reaches every depth, names of keys too', () => {
    const value = { creator: '@rina.home', list: [1, null, { 'rina.home': 'ok' }], at: 5 }
    expect(valueWithout(value, of('rina.home'))).toEqual({
      creator: 'dihapus',
      list: [1, null, { dihapus: 'ok' }],
      at: 5,
    })
  })

  test('leaves a value that names nobody as the same object', () => {
    const value = { a: [{ b: 'c' }] }
    expect(valueWithout(value, of('rina.home'))).toBe(value)
  })
})
