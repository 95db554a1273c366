import { describe, expect, test } from 'vitest'

import { Day } from '#kernel/time.ts'

import { importers } from '../../logic.ts'
import { studioContent } from './studio-content.ts'
import { readAll, recognise } from './testing.ts'
import { videoList } from './video-list.ts'

const labels = [
  'Time',
  'Video title',
  'Video link',
  'Post time',
  'Total likes',
  'Total comments',
  'Total shares',
  'Total views',
]
const link = 'https://www.tiktok.com/@rumah.senja/video/7705645494475739230'
const row = (more: { time?: string; link?: string; posted?: string; views?: string } = {}) => [
  more.time ?? '16 November',
  'Lampu, rak | "rapi" ✨',
  more.link ?? link,
  more.posted ?? '8 November',
  '255',
  '9',
  '20',
  more.views ?? '8319',
]

describe('TikTok Studio content', () => {
  test('is a snapshot of each video on the day of the export, by the id in its address', () => {
    const { facts, end, recognition } = readAll(studioContent, [labels, row()])
    expect(facts[0]).toEqual({
      row: 2,
      subject: 'video',
      key: '7705645494475739230',
      from: '2026-11-16',
      to: '2026-11-16',
      at: null,
      values: { likes: 255, comments: 9, shares: 20, views: 8319 },
      attributes: { title: 'Lampu, rak | "rapi" ✨', link, posted_on: '2026-11-08' },
    })
    expect(recognition.periodFrom).toBe('rows')
    expect(end.period).toEqual({ from: '2026-11-16', to: '2026-11-16' })
    expect(end.account).toBe('rumah.senja')
  })

  test.each([
    ['2 Januari', '30 Desember'],
    ['January 2', 'December 30'],
    ['2027-01-02', '2026-12-30'],
  ])('%s and %s are told over the turn of the year', (time, posted) => {
    const { facts } = readAll(studioContent, [labels, row({ time, posted })], {
      today: Day.parse('2027-01-04'),
    })
    expect(facts[0]?.from).toBe('2027-01-02')
    expect(facts[0]?.attributes['posted_on']).toBe('2026-12-30')
  })

  test('the moment in the name dates it, however late it is uploaded', () => {
    const { facts, end } = readAll(studioContent, [labels, row({ time: '9 November' })], {
      archive: 'Content_2026-11-02_1794188760_rumah.senja.zip',
      file: 'Content.csv',
      today: Day.parse('2027-10-01'),
    })
    expect(facts[0]?.from).toBe('2026-11-09')
    expect(end.problem).toBeUndefined()
  })

  test('a day after the upload is not put into last year in silence', () => {
    const { end } = readAll(studioContent, [labels, row({ time: '25 November' })])
    expect(end.problem?.id).toContain('tanpa tahun')
  })

  test.each([
    ['an address without a video', { link: 'https://www.tiktok.com/@rumah.senja' }],
    ['no address', { link: '' }],
    ['no day', { time: 'kemarin' }],
    ['views that are none', { views: 'banyak' }],
  ])('%s refuses the row', (_name, broken) => {
    const { facts, refused } = readAll(studioContent, [labels, row(broken)])
    expect(facts).toEqual([])
    expect(refused).toHaveLength(1)
  })

  test('is never taken for the video list of Seller Center, nor that for it', () => {
    const list = [
      'Nama Kreator',
      'ID Kreator',
      'Informasi Video',
      'ID Video',
      'Waktu',
      'VV',
      'GMV video (Rp)',
    ]
    expect(recognise(importers, [labels, row()])).toEqual(['studio_content'])
    expect(recognise(importers, [list])).toEqual(['video_list'])
    expect(videoList.recognise([{ row: 1, cells: labels }], { ...facts })).toBeNull()
    expect(studioContent.recognise([{ row: 1, cells: list }], { ...facts })).toBeNull()
  })
})

const facts = {
  file: 'Video Performance List_20261116091244.xlsx',
  archive: null,
  sheet: null,
  today: Day.parse('2026-11-23'),
  timeZone: 'Asia/Jakarta',
}
