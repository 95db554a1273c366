import { expect, test } from 'vitest'

import { plainHandle } from '#kernel/handle.ts'

import { withoutNames } from './forget.ts'

const whom = {
  meant: (text: string) => plainHandle(text) === 'rina.home',
  alias: () => 'dihapus-1',
}

test('a fact about a creator keeps a key of its own, so that sums and later imports still meet it', () => {
  const fact = {
    kind: 'affiliate_creators',
    subject: 'creator',
    key: 'rina.home',
    attributes: { creator: 'Rina.Home', level: 3 },
  }
  expect(withoutNames(fact, whom)).toEqual({
    key: 'dihapus-1',
    attributes: { creator: 'dihapus', level: 3 },
  })
})

test('the number of a creator goes with the name', () => {
  const attributes = { creator: '@rina.home', creator_id: '6870000000000000001', title: 'Kasur' }
  expect(
    withoutNames({ kind: 'video_list', subject: 'video', key: '7', attributes }, whom),
  ).toEqual({
    key: '7',
    attributes: { creator: 'dihapus', creator_id: null, title: 'Kasur' },
  })
})

test('a mention in a title goes, and the maker of the video stays', () => {
  const attributes = { creator: 'toko', creator_id: '1', title: 'Duet @rina.home #kasur' }
  expect(
    withoutNames({ kind: 'video_list', subject: 'video', key: '7', attributes }, whom)?.attributes,
  ).toEqual({
    creator: 'toko',
    creator_id: '1',
    title: 'Duet dihapus #kasur',
  })
})

test('the key of an account of the shop is no person’s', () => {
  expect(
    withoutNames(
      { kind: 'video_list', subject: 'account', key: 'rina.home', attributes: {} },
      whom,
    ),
  ).toBeNull()
})

test.each([
  ['creator', '@Rina.Home', 'dihapus-1'],
  ['account', 'rina.home', 'dihapus-1'],
  ['live', 'Malam bareng @rina.home', 'Malam bareng dihapus-1'],
  ['video', 'Kasur lipat', null],
])('in a table of the team a key is whatever people wrote: %s “%s”', (subject, key, told) => {
  const fact = { kind: 'mapped:1', subject, key, attributes: { name: key } }
  expect(withoutNames(fact, whom)?.key ?? null).toBe(told)
})
