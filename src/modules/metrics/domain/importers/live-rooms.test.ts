import { describe, expect, test } from 'vitest'

import { liveRooms } from './live-rooms.ts'
import { readAll } from './testing.ts'

const labels = [
  'Room ID',
  'Room Title',
  'Start Time',
  'End Time',
  'Duration',
  'Attributed GMV',
  'Attributed orders',
  'AOV',
  'LIVE CTR',
  'Avg. viewing duration',
]
const room = [
  '7706488260791595011',
  'Puncak Tanggal Kembar',
  '2026-11-10 17:30:22',
  '-',
  '6h00m',
  'Rp11,428,100.00',
  '1,077',
  'Rp148,416.88',
  '9.556837%',
  '43s',
]
const ended = room.with(3, '2026-11-11 02:45:22').with(4, '9h15m')
const named = (digits: string) => ({ file: `Creator-Live-Performance_${digits}.xlsx` })
const read = (rows: string[][], facts = {}) =>
  readAll(liveRooms, [['2026-11-10 ~ 2026-11-10'], labels, ...rows], facts)
const keyOf = (row: string[], facts = {}) => read([row], facts).facts[0]?.key

describe('a row of a room', () => {
  test('has comma thousands, dot decimals, percent points and a length without spaces', () => {
    const { facts, end } = read([room], named('20261110233048'))
    expect(facts).toEqual([
      {
        row: 3,
        subject: 'room',
        key: '7706488260791595011@2026-11-10T23:30:48',
        from: '2026-11-10',
        to: '2026-11-10',
        at: '2026-11-10T17:30:22+07:00',
        values: {
          seconds: 21_600,
          gmv: 11_428_100,
          orders: 1077,
          aov: 148_416.88,
          live_ctr: 0.09556837,
          average_view_seconds: 43,
        },
        attributes: { title: 'Puncak Tanggal Kembar', ended_at: null },
      },
    ])
    expect(end.notes?.[0]?.id).toContain('1 ruang masih siaran')
  })

  test('says nothing about rooms on air once it has ended', () => {
    expect(read([ended]).end.notes).toEqual([])
  })

  test.each([
    [0, '7,70649E+18'],
    [2, 'kemarin'],
    [5, '₫65,498,875.96'],
  ])('is refused where column %i says %s', (index, text) => {
    const { refused, facts } = read([room.with(index, text)])
    expect(refused).toMatchObject([{ row: 3, column: labels[index], value: text }])
    expect(facts).toEqual([])
  })
})

describe('the moment of a snapshot', () => {
  test.each([
    ['the name of the file', room, named('20261110233048'), '2026-11-10T23:30:48'],
    ['the length of a room on air, without a name', room, {}, '2026-11-10T23:30:22'],
    ['the import, for a room that has ended', ended, {}, '2026-11-23T00:00:00'],
    [
      'the end, where the name is of a day before it',
      ended,
      named('20261101000000'),
      '2026-11-11T02:45:22',
    ],
    ['no name from the future', room, named('20271110233048'), '2026-11-10T23:30:22'],
    [
      'the name of the ZIP',
      room,
      { archive: 'Creator-Live-Performance_20261110233048.zip' },
      '2026-11-10T23:30:48',
    ],
  ])('is told by %s', (_what, row, facts, expected) => {
    expect(keyOf(row, facts)).toBe(`7706488260791595011@${expected}`)
  })

  test('is another for every download, so that no order of imports hides the newest', () => {
    const keys = ['20261110203105', '20261110233048', '20261111024953'].map((digits, at) =>
      keyOf(at === 2 ? ended : room.with(4, `${at * 3 + 2}h00m`), named(digits)),
    )
    expect(new Set(keys).size).toBe(3)
    expect(keys).toEqual(keys.toSorted())
  })
})
