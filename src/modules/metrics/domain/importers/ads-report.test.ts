import { describe, expect, test } from 'vitest'

import { adsReport } from './ads-report.ts'
import { readAll, recognise } from './testing.ts'

const labels = ['By Day', 'Campaign name', 'Ad group name', 'Ad name', 'Ad ID', 'Cost', 'CTR (all)']
const ad = ['2026-11-09', 'Kunjungi Lagi', 'Perempuan 25+', 'Rak', '1852017733', '1,234.56', '1.8%']
const read = (rows: (string | number)[][], header = labels) => readAll(adsReport, [header, ...rows])

describe('a row of an Ads Manager report', () => {
  test('is a fact of a day, by the finest thing it names', () => {
    const { facts, refused } = read([ad])
    expect(refused).toEqual([])
    expect(facts).toEqual([
      {
        row: 2,
        subject: 'ad',
        key: 'Kunjungi Lagi/Perempuan 25+/1852017733',
        from: '2026-11-09',
        to: '2026-11-09',
        at: null,
        values: { cost: 1234.56, ctr_all: 0.018 },
        attributes: {
          campaign: 'Kunjungi Lagi',
          ad_group: 'Perempuan 25+',
          ad: 'Rak',
          ad_id: '1852017733',
          name: 'Rak',
        },
      },
    ])
  })

  test('has a dot for its decimals, never for thousands', () => {
    expect(read([ad.with(5, '1.234')]).facts[0]?.values['cost']).toBe(1.234)
  })

  test.each([
    ['ad_group', ['Day', 'Ad group name', 'Spend'], '/Rak/'],
    ['campaign', ['Date', 'Campaign name', 'Spend'], 'Rak//'],
    ['campaign', ['Tanggal', 'Nama kampanye', 'Biaya'], 'Rak//'],
  ])('is about an %s where the report names no more', (subject, header, key) => {
    const { facts } = read([['2026-11-09', 'Rak', '10.5']], header)
    expect(facts).toMatchObject([{ subject, key, values: { cost: 10.5 } }])
  })

  test.each([
    [0, 'kemarin', 'By Day'],
    [4, '1,85202E+15', 'Ad ID'],
    [5, 'banyak', 'Cost'],
  ])('is refused where column %i says %s', (index, value, column) => {
    const { refused, facts } = read([ad.with(index, value)])
    expect(refused).toMatchObject([{ row: 2, column, value }])
    expect(facts).toEqual([])
  })

  test('in another currency is refused', () => {
    const { refused } = read(
      [['2026-11-09', 'Rak', '1', 'USD']],
      ['Date', 'Ad name', 'Cost', 'Currency'],
    )
    expect(refused).toMatchObject([{ column: 'Currency', value: 'USD' }])
    expect(
      read([['2026-11-09', 'Rak', '1']], ['Date', 'Ad name', 'Cost (USD)']).end.problem?.id,
    ).toContain('rupiah')
  })
})

test.each([
  [['Total of 1 results', '', '', '', '', '1234.56', '1.8%']],
  [['', '-', '-', '-', '-', '1234.56', '1.8%']],
  [['-', 'Total', '', '', '', '1234.56', '1.8%']],
  [['2026-11-09', '', '', '', '', '1234.56', '1.8%']],
])('the total %j that closes the file is no ad', (total) => {
  const { facts, refused } = read([ad, total])
  expect([facts.length, refused.length]).toEqual([1, 0])
})

describe('any choice of columns', () => {
  test.each([
    ['By Day,Cost,Campaign ID'],
    ['Ad name,Impressions,Date,Spend'],
    ['Date,Ad group name,Reach,Frequency,CPM,Cost,Results,Result type,Some new metric'],
  ])('with a day, a cost and a name is known: %s', (header) => {
    expect(recognise([adsReport], [header.split(',')])).toEqual(['ads_report'])
  })

  test.each([
    ['By Day,Campaign name,Impressions,Reach,CPM,Clicks (all),Conversions,Results'],
    ['Campaign name,Campaign ID,Cost,Impressions,Reach,CPM,Clicks (all),Conversions'],
    ['By Day,Cost,Impressions,Reach,CPM,Clicks (all),Conversions,Results,LIVE views'],
    ['By Day,Hour,Campaign name,Cost'],
  ])('without one of them is not, however many others there are: %s', (header) => {
    expect(recognise([adsReport], [header.split(',')])).toEqual([])
  })

  test('misses nothing', () => {
    expect(
      read([['2026-11-09', 'Rak', '1']], ['Date', 'Ad name', 'Cost']).recognition.missing,
    ).toEqual([])
  })
})
