import { describe, expect, test } from 'vitest'

import { readAll } from './testing.ts'
import { videoList } from './video-list.ts'

const week = ['[Date Range]: 2026-11-09 ~ 2026-11-15']

describe('Video Performance List', () => {
  const labels = [
    'Nama Kreator',
    'ID Kreator',
    'Informasi Video',
    'ID Video',
    'Waktu',
    'VV',
    'Klik Produk',
    'GMV dari video (Rp)',
    'GPM (Rp)',
    'Rasio klik tayang (Video)',
  ]
  const video = [
    'dapur.nirmala',
    '6934410287715533849',
    'Kopi, pagi | "hangat" ☕',
    '7704296445743973717',
    '2026/11/04 19:45',
    '1.333.977',
    '830',
    'Rp1.234.500',
    '-',
    '0.66418%',
  ]

  test('a video is a fact of the file’s period, known by its id', () => {
    const { facts, end, recognition } = readAll(videoList, [
      week,
      ['Semua', 'Semua'],
      labels,
      video,
    ])
    expect(recognition.headerRow).toBe(3)
    expect(facts).toEqual([
      {
        row: 4,
        subject: 'video',
        key: '7704296445743973717',
        from: '2026-11-09',
        to: '2026-11-15',
        at: null,
        values: {
          views: 1_333_977,
          product_clicks: 830,
          gmv: 1_234_500,
          gpm: null,
          ctr: 0.0066418,
        },
        attributes: {
          creator: 'dapur.nirmala',
          creator_id: '6934410287715533849',
          title: 'Kopi, pagi | "hangat" ☕',
          posted_at: '2026-11-04T19:45:00+07:00',
        },
      },
    ])
    expect(end.account).toBe('dapur.nirmala')
  })

  test('ids that Excel has destroyed refuse their row, the others stay', () => {
    const destroyed = video.with(3, '7,70429E+18')
    const { refused, facts } = readAll(videoList, [week, [], labels, destroyed, video])
    expect(refused).toMatchObject([{ row: 4, column: 'ID Video', value: '7,70429E+18' }])
    expect(refused[0]?.reason.id).toContain('Excel')
    expect(facts).toHaveLength(1)
  })

  test('the same video twice is one fact; with other figures the second row is refused', () => {
    const { facts, refused } = readAll(videoList, [
      week,
      [],
      labels,
      video,
      video,
      video.with(5, '7'),
    ])
    expect(facts).toHaveLength(1)
    expect(refused).toMatchObject([{ row: 6 }])
    expect(refused[0]?.reason.id).toContain('baris 4')
  })

  test.each([
    ['Video Performance List_20261116091244.xlsx', 'asked', null],
    ['video 2026-11-09 ~ 2026-11-15.xlsx', 'name', { from: '2026-11-09', to: '2026-11-15' }],
  ])('without a date range %s makes the period %s', (file, periodFrom, period) => {
    const { recognition, facts } = readAll(videoList, [labels, video], { file })
    expect(recognition).toMatchObject({ periodFrom, period })
    expect(facts[0]?.from).toBe(period?.from ?? null)
  })

  test('money of another country refuses the file', () => {
    const dollars = labels.with(7, 'Gross merchandise value (Video) ($)')
    expect(readAll(videoList, [week, [], dollars, video]).end.problem?.id).toContain('rupiah')
    const reais = readAll(videoList, [week, [], labels, video.with(7, 'BRL 35,91')])
    expect(reais.refused[0]?.reason.id).toContain('Mata uang')
  })

  test('a total row at the end names no video', () => {
    const { facts, refused } = readAll(videoList, [
      week,
      [],
      labels,
      video,
      ['Total', '', '', '', '', '9'],
    ])
    expect(facts).toHaveLength(1)
    expect(refused).toEqual([])
  })
})
