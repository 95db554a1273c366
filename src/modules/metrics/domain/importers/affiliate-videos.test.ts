import { describe, expect, test } from 'vitest'

import { importers } from '../../logic.ts'
import { affiliateVideos } from './affiliate-videos.ts'
import { readAll, recognise } from './testing.ts'

const labels = [
  'Video title',
  'Video ID',
  'Post date',
  'Video link',
  'Creator name',
  'Product ID',
  'Creator video-attributed GMV',
  'Video-attributed orders',
  'Est. commission',
  'Video views',
  'Completion rate',
  'Video GPM',
]
const row = [
  'Rak rapi',
  '7705645494475739230',
  '2026/11/10 19:05',
  'https://www.tiktok.com/@dapur.nirmala/video/7705645494475739230',
  'dapur.nirmala',
  '1731420719305118402',
  'Rp1.500.000',
  '12',
  'Rp120.000',
  '15.000',
  '12.5%',
  'Rp100.000',
]
const file = 'Video_List_20261109-20261115.xlsx'

describe('affiliate videos', () => {
  test('have their period from the name and one fact for each product shown', () => {
    const other = row.with(5, '1731420719305118777').with(6, 'Rp0').with(7, '0')
    const { facts, recognition } = readAll(affiliateVideos, [labels, row, other], { file })
    expect(recognition.periodFrom).toBe('name')
    expect(facts.map(({ key }) => key)).toEqual([
      '7705645494475739230/1731420719305118402',
      '7705645494475739230/1731420719305118777',
    ])
    expect(facts[0]).toMatchObject({ from: '2026-11-09', to: '2026-11-15' })
    expect(facts[0]?.values).toEqual({
      gmv: 1_500_000,
      orders: 12,
      commission: 120_000,
      views: 15_000,
      finish_rate: 0.125,
      gpm: 100_000,
    })
    expect(facts[0]?.attributes).toMatchObject({
      creator: 'dapur.nirmala',
      posted_at: '2026-11-10T19:05:00+07:00',
    })
  })

  test('without a product stand under their own id', () => {
    const { facts } = readAll(affiliateVideos, [labels, row.with(5, '-')], { file })
    expect(facts[0]?.key).toBe('7705645494475739230')
  })

  test('the row of definitions is skipped, a rounded id refused', () => {
    const explained = labels.map((label) => `${label} as it was counted in the period.`)
    const rounded = row.with(1, '7,70565E+18')
    const { facts, refused } = readAll(affiliateVideos, [labels, explained, row, rounded], { file })
    expect(facts).toHaveLength(1)
    expect(refused.map(({ column }) => column)).toEqual(['Video ID'])
  })

  const list = [
    'Creator name',
    'Creator ID',
    'Video Info',
    'Video ID',
    'Time',
    'Products',
    'VV',
    'Likes',
    'Comments',
    'Shares',
    'Product Impressions',
    'Product Clicks',
    'Video-attributed GMV (Rp)',
    'Video GMV (Rp)',
    'CTR',
  ]
  const content = ['Time', 'Video title', 'Video link', 'Post time', 'Total likes', 'Total views']

  test.each([
    ['affiliate_videos', labels],
    ['affiliate_videos', labels.filter((label) => label !== 'Video link')],
    ['video_list', list],
    ['video_list', list.filter((label) => label !== 'Creator ID')],
    ['studio_content', content],
  ])('%s is known from other lists of videos, whatever the file is called', (kind, header) => {
    for (const name of [file, 'Video Performance List_20261116091244.xlsx', 'Content.csv'])
      expect(recognise(importers, [header], { file: name })).toEqual([kind])
  })

  test('a video list that lost its telling columns is nobody’s, not another kind', () => {
    const short = ['Video ID', 'Creator name', 'Video title', 'Video views', 'Likes', 'CTR']
    expect(recognise(importers, [short])).toEqual([])
  })
})
