import { describe, expect, test } from 'vitest'

import { gmvmaxLiveCampaign } from './gmvmax-live-campaign.ts'
import { readAll } from './testing.ts'

const file = 'Live campaign data 2026-11-09 00 ~ 2026-11-15 23.xlsx'
const labels = [
  'Campaign ID',
  'Campaign name',
  'Cost',
  'ROI protection',
  'Net Cost',
  'Gross revenue',
  'ROI',
  'SKU orders',
  'LIVE views',
  'Gross revenue',
  '10-second LIVE views',
  'Current budget',
  'Currency',
]
const campaign = [
  '1851304477120930',
  'LIVE GMV Max Rutin',
  '1159606.61',
  'On',
  1_009_606.61,
  15_156_500,
  13.07,
  57,
  12_480,
  15_156_500,
  2900,
  '500000.00',
  'IDR',
]

const once = (row: readonly (string | number)[]) => row.toSpliced(9, 1)

describe('LIVE campaigns of GMV Max', () => {
  test('are facts of a campaign in the period of the file name; the dot is the decimal point', () => {
    const { facts, refused, recognition, end } = readAll(gmvmaxLiveCampaign, [labels, campaign], {
      file,
    })
    expect(refused).toEqual([])
    expect(recognition).toMatchObject({ periodFrom: 'name', unknown: [] })
    expect(end.notes).toEqual([])
    expect(facts).toMatchObject([
      {
        subject: 'live_campaign',
        key: '1851304477120930',
        from: '2026-11-09',
        to: '2026-11-15',
        values: {
          cost: 1_159_606.61,
          net_cost: 1_009_606.61,
          gross_revenue: 15_156_500,
          gross_revenue_again: 15_156_500,
          current_budget: 500_000,
        },
        attributes: { name: 'LIVE GMV Max Rutin', roi_protection: 'On', currency: 'IDR' },
      },
    ])
  })

  test('whose two columns of revenue differ use the first and say so', () => {
    const { facts, end } = readAll(gmvmaxLiveCampaign, [labels, campaign.with(9, 14_000_000)], {
      file,
    })
    expect(facts[0]?.values).toMatchObject({
      gross_revenue: 15_156_500,
      gross_revenue_again: 14_000_000,
    })
    expect(end.notes?.[0]?.id).toContain('1 baris')
  })

  test('with one column of revenue lack nothing', () => {
    const { facts, recognition } = readAll(gmvmaxLiveCampaign, [once(labels), once(campaign)], {
      file,
    })
    expect(facts[0]?.values).toMatchObject({ gross_revenue: 15_156_500, live_views_10s: 2900 })
    expect(recognition.missing.map(({ label }) => label)).not.toContain('Gross revenue')
  })

  test.each([
    ['Campaign ID', 0, '1,8513E+15'],
    ['Currency', 12, 'MXN'],
    ['Cost', 2, '1159606,61'],
  ])('are refused for their %s', (column, at, cell) => {
    const { facts, refused } = readAll(gmvmaxLiveCampaign, [labels, campaign.with(at, cell)], {
      file,
    })
    expect(facts).toEqual([])
    expect(refused).toMatchObject([{ row: 2, column, value: cell }])
  })

  test('close with a total that names no campaign', () => {
    const total = ['Total', '-', ...campaign.slice(2)]
    const { facts, refused } = readAll(gmvmaxLiveCampaign, [labels, campaign, total], { file })
    expect([facts.length, refused]).toEqual([1, []])
  })
})
