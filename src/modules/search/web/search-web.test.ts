import { describe, expect, test } from 'vitest'

import { asNamed } from '#kernel/search.ts'
import type { Command } from '#ui/navigation/screens.ts'

import { matching } from './matching.ts'
import { readRecent, type Recent, withRecent } from './recent.ts'

const page = (to: string): Recent => ({ to, title: asNamed(to), kind: 'week' })

describe('the last pages', () => {
  test('stand newest first, each once, and only a few', () => {
    const list = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g'].reduce(
      (kept: readonly Recent[], to) => withRecent(kept, page(to)),
      [],
    )
    expect(list.map(({ to }) => to)).toEqual(['g', 'f', 'e', 'd', 'c', 'a'])
  })

  test('are read back as they were kept', () => {
    const list = [page('a'), page('b')]
    expect(readRecent(JSON.stringify(list))).toEqual(list)
  })

  test.each([null, '', 'x', '{}', '[1]', '[{"to":1}]'])('nothing is made of %j', (text) => {
    expect(readRecent(text)).toEqual([])
  })
})

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing is drawn here
const icon = (() => null) as unknown as Command['icon']
const commands: readonly Command[] = [
  { label: 'Angka', icon },
  { label: 'Susun laporan minggu lalu', icon },
  { label: 'Tema gelap', also: 'malam dark', icon },
  { label: 'Undang anggota', icon },
]
const labels = (list: readonly Command[]) => list.map(({ label }) => label)
const found = (text: string) => labels(matching(commands, text).sure)

describe('commands', () => {
  test.each([
    ['lapor', ['Susun laporan minggu lalu']],
    ['menyusun', ['Susun laporan minggu lalu']],
    ['mengundang', ['Undang anggota']],
    ['dark', ['Tema gelap']],
    ['an', ['Angka', 'Undang anggota']],
    ['kasur', []],
  ])('“%s” offers %j', (text, expected) => expect(found(text)).toEqual(expected))

  test('that only might be meant are told apart, so that they stand below what was found', () => {
    const { sure, maybe } = matching(commands, 'undnag')
    expect([labels(sure), labels(maybe)]).toEqual([[], ['Undang anggota']])
  })

  test('that take whatever is typed are not offered as if they were meant', () => {
    const list = [...commands, { label: 'Tambah “malam”', icon, takesAll: true as const }]
    expect(labels(matching(list, 'malam').sure)).toEqual(['Tema gelap'])
  })

  test('by another word are offered after those by name', () => {
    const list = [
      { label: 'Gelap', also: 'tema', icon },
      { label: 'Tema gelap', icon },
    ]
    expect(labels(matching(list, 'tema').sure)).toEqual(['Tema gelap', 'Gelap'])
  })
})
