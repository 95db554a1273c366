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
  const moments = [
    { by: 'the name of the file', row: room, facts: named('20261110233048'), at: '10T23:30:48' },
    { by: 'the length of a room on air, without a name', row: room, facts: {}, at: '10T23:30:22' },
    { by: 'the import, for a room that has ended', row: ended, facts: {}, at: '23T00:00:00' },
    { by: 'the end after the name', row: ended, facts: named('20261101000000'), at: '11T02:45:22' },
    { by: 'no name from the future', row: room, facts: named('20271110233048'), at: '10T23:30:22' },
    {
      by: 'the name of the ZIP',
      row: room,
      facts: { archive: 'Creator-Live-Performance_20261110233048.zip' },
      at: '10T23:30:48',
    },
  ]
  test.each(moments)('is told by $by', ({ row, facts, at }) => {
    expect(keyOf(row, facts)).toBe(`7706488260791595011@2026-11-${at}`)
  })

  test('is another for every download, so that no order of imports hides the newest', () => {
    const keys = ['20261110203105', '20261110233048', '20261111024953'].map((digits, at) =>
      keyOf(at === 2 ? ended : room.with(4, `${at * 3 + 2}h00m`), named(digits)),
    )
    expect(new Set(keys).size).toBe(3)
    expect(keys.toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))).toEqual(keys)
  })
})
