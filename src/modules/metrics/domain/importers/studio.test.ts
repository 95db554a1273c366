import { describe, expect, test } from 'vitest'

import { Day } from '#kernel/time.ts'

import { studioFollowers, studioOverview } from './studio.ts'
import { readAll } from './testing.ts'

const row = (date: string) => [date, '88364', '764', '2402', '113', 'undefined']

describe('TikTok Studio', () => {
  const overview = ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares']
  const archive = 'Overview_2026-11-02_1794188760_griya.contoh.zip'

  test('dates without a year are dated back from the moment in the name of the ZIP', () => {
    const facts = { archive, file: 'Overview.csv', today: Day.parse('2028-02-01') }
    const { facts: days, recognition } = readAll(
      studioOverview,
      [overview, row('8 November')],
      facts,
    )
    expect(days[0]).toMatchObject({ subject: 'account', key: 'griya.contoh', from: '2026-11-08' })
    expect(days[0]?.values).toMatchObject({ video_views: 88_364, shares: null })
    expect(recognition.account).toBe('griya.contoh')
  })

  test('without such a name they are dated back from the upload, over the turn of the year', () => {
    const rows = [
      overview,
      row('30 Desember'),
      row('31 Desember'),
      row('1 Januari'),
      row('January 2'),
    ]
    const { facts, end } = readAll(studioOverview, rows, { today: Day.parse('2027-01-04') })
    expect(facts.map(({ from }) => from)).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ])
    expect(facts[0]?.key).toBe('')
    expect(end.period).toEqual({ from: '2026-12-30', to: '2027-01-02' })
    expect(end.problem).toBeUndefined()
  })

  test('dates after the upload are not put into last year in silence', () => {
    const rows = [overview, row('22 November'), row('23 November'), row('24 November')]
    const ends = readAll(studioOverview, [...rows, row('25 November')]).end
    expect(ends.problem?.id).toContain('Unggah ZIP asli')
  })

  test.each([
    ['Overview_2026-11-02_1794188760_rumah.senja.zip', 'rumah.senja'],
    ['Followers_rumah.senja (1).zip', 'rumah.senja'],
    ['FollowerHistory_2026-11-02_1794188760_rumah.senja.csv', 'rumah.senja'],
    ['Overview.csv', null],
    ['unduhan.zip', null],
  ])('%s is of account %s', (name, account) => {
    const labels = ['Date', 'Followers', 'Difference in followers from previous day']
    const rows = [labels, ['8 November', '52744', 'undefined']]
    const { recognition, facts } = readAll(studioFollowers, rows, { archive: name, file: 'x.csv' })
    expect(recognition.account).toBe(account)
    expect(facts[0]?.values).toEqual({ followers: 52_744, followers_change: null })
  })

  test('a day without a single figure is left out and counted', () => {
    const empty = ['9 November', 'undefined', 'undefined', '-', '--', '']
    const { facts, end } = readAll(studioOverview, [overview, row('8 November'), empty])
    expect(facts).toHaveLength(1)
    expect(end.notes?.[0]?.id).toContain('1 baris tanpa satu angka pun')
  })
})
