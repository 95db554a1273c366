import { describe, expect, test } from 'vitest'

import { studioActivity, studioGender, studioTerritories } from './studio-audience.ts'
import { studioViewers } from './studio.ts'
import { readAll } from './testing.ts'

const archive = 'Followers_2026-11-02_1794188760_rumah.senja.zip'

const day = (date: string, of: (hour: number) => number) =>
  Array.from({ length: 24 }, (_, hour) => [date, String(hour), String(of(hour))])

describe('viewers', () => {
  const labels = ['Date', 'Total Viewers', 'New Viewers', 'Returning Viewers']

  test('are told by day, and the day Studio does not know yet is left out', () => {
    const rows = [labels, ['7 November', '212558', '155130', '57428']]
    const unknown = ['8 November', 'undefined', 'undefined', 'undefined']
    const { facts, end } = readAll(studioViewers, [...rows, unknown], { archive })
    expect(facts).toMatchObject([
      { subject: 'account', key: 'rumah.senja', from: '2026-11-07', to: '2026-11-07' },
    ])
    expect(facts[0]?.values).toEqual({
      viewers: 212_558,
      new_viewers: 155_130,
      returning_viewers: 57_428,
    })
    expect(end.notes?.[0]?.en).toContain('without a single figure')
  })
})

describe('follower activity', () => {
  const labels = ['Date', 'Hour', 'Active followers']
  test('is a fact for each hour of seven days', () => {
    const rows = ['2', '3', '4', '5', '6', '7', '8'].flatMap((date) =>
      day(`${date} November`, (hour) => 1000 + hour),
    )
    const { facts, refused, end } = readAll(studioActivity, [labels, ...rows], { archive })
    expect(facts).toHaveLength(168)
    expect(facts[23]).toMatchObject({ key: 'rumah.senja/23', from: '2026-11-02' })
    expect(facts[23]?.values).toEqual({ active_followers: 1023 })
    expect(refused).toEqual([])
    expect(end).toMatchObject({ notes: [], period: { from: '2026-11-02', to: '2026-11-08' } })
  })

  test('a last day of zeros is said to be unknown to Studio', () => {
    const rows = [...day('7 November', () => 9), ...day('8 November', () => 0)]
    expect(readAll(studioActivity, [labels, ...rows]).end.notes?.[0]?.id).toContain('nol')
  })

  test.each(['24', '-1', 'pagi', ''])('the hour “%s” refuses its row', (hour) => {
    const { facts, refused } = readAll(studioActivity, [labels, ['8 November', hour, '12']])
    expect(facts).toEqual([])
    expect(refused[0]?.column).toBe('Hour')
  })
})

describe('the make-up of the followers', () => {
  test.each([
    ['the day of the export where the name tells it', archive, '2026-11-09'],
    ['the day of the upload where it does not', 'Followers_rumah.senja.zip', '2026-11-23'],
  ])('is of %s', (_name, zip, told) => {
    const rows = [
      ['Gender', 'Distribution'],
      ['Female', '0.7126'],
      ['Male', '28.74%'],
    ]
    const { facts, end } = readAll(studioGender, rows, { archive: zip, file: 'FollowerGender.csv' })
    expect(facts.map(({ key, values }) => [key, values['share']])).toEqual([
      ['rumah.senja/female', 0.7126],
      ['rumah.senja/male', 0.2874],
    ])
    expect(facts[0]).toMatchObject({ subject: 'account_gender', from: told, to: told })
    expect(end.notes).toHaveLength(zip === archive ? 0 : 1)
  })

  test('a share above one is not guessed at', () => {
    const rows = [
      ['Top territories', 'Distribution'],
      ['ID', '98.71'],
      ['Others', '0.0065'],
    ]
    const { facts, refused } = readAll(studioTerritories, rows)
    expect(facts.map(({ key }) => key)).toEqual(['/others'])
    expect(refused).toHaveLength(1)
  })
})
