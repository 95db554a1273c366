import { describe, expect, test } from 'vitest'

import { shopAnalytics } from './shop-analytics.ts'
import { readAll } from './testing.ts'

describe('Shop Analytics', () => {
  const labels = [
    'GMV',
    'Pesanan',
    'Pembeli',
    'Pengembalian dana',
    'Pengunjung',
    'Persentase konversi',
  ]
  const period = [
    'Tanggal analisis: 09/11/2026-15/11/2026',
    'Tanggal perbandingan: 02/11/2026-08/11/2026',
  ]
  const total = ['Total nilai', 'Rp3.000.000', '30', '28', 'Rp0', '1.400', '2,00%']
  const change = ['Perubahan persentase', '19,49%', '5,00%', '-3,00%', '-', '65,92%', '1,00%']
  const day = ['09/11/2026', 'Rp1.000.000', '10', '9', '-', '500', '0.018']

  const file = (header: (string | null)[], daily = ['Tanggal', ...labels]) => [
    period,
    ['Ringkasan data'],
    header,
    total,
    change,
    [],
    ['Data harian'],
    daily,
    day,
  ]

  test('holds the week and its days; the row of change tells nothing', () => {
    const { facts, recognition, end, refused } = readAll(shopAnalytics, file([null, ...labels]))
    expect(refused).toEqual([])
    expect(recognition).toMatchObject({ headerRow: 3, periodFrom: 'file', account: null })
    expect(facts).toEqual([
      expect.objectContaining({
        row: 4,
        subject: 'shop',
        key: '',
        from: '2026-11-09',
        to: '2026-11-15',
      }),
      expect.objectContaining({
        row: 9,
        subject: 'shop',
        key: '',
        from: '2026-11-09',
        to: '2026-11-09',
      }),
    ])
    expect(facts[0]?.values).toEqual({
      gmv: 3_000_000,
      orders: 30,
      buyers: 28,
      refunds: 0,
      visitors: 1400,
      conversion_rate: 0.02,
    })
    expect(facts[1]?.values).toMatchObject({ refunds: null, conversion_rate: 0.018 })
    expect(end.identity?.days).toEqual({ '2026-11-09': 1_000_000 })
  })

  test('the cell above the titles may not exist at all', () => {
    const { facts } = readAll(shopAnalytics, file(labels))
    expect(facts.map(({ values }) => values['gmv'])).toEqual([3_000_000, 1_000_000])
  })

  test('the daily table may name a column as in another month', () => {
    const daily = ['Date', ...labels.toReversed()].map((label) =>
      label === 'Pengembalian dana' ? 'Produk yang dikembalikan dananya' : label,
    )
    const rows = file([null, ...labels], daily)
    rows[8] = ['09/11/2026', '0.018', '500', 'Rp7.000', '9', '10', 'Rp1.000.000']
    const { facts, recognition } = readAll(shopAnalytics, rows)
    expect(facts[1]?.values).toEqual({
      conversion_rate: 0.018,
      visitors: 500,
      refunds: 7000,
      buyers: 9,
      orders: 10,
      gmv: 1_000_000,
    })
    expect(recognition.renamed).toEqual([
      { from: 'Pengembalian dana', to: 'Produk yang dikembalikan dananya' },
    ])
  })

  test('columns a Tokopedia export lacks are missing, and their values absent, not zero', () => {
    const { facts, recognition } = readAll(shopAnalytics, file([null, ...labels]))
    expect(recognition.missing.map(({ label }) => label)).toContain('GMV dari LIVE kreator')
    expect(facts[0]?.values).not.toHaveProperty('creator_live')
  })

  test('without a period the days tell it, and the total is refused: of which days is it?', () => {
    const { facts, refused, end, recognition } = readAll(
      shopAnalytics,
      file([null, ...labels]).slice(1),
    )
    expect(recognition).toMatchObject({ period: null, periodFrom: 'rows' })
    expect(facts).toMatchObject([{ row: 8, from: '2026-11-09', to: '2026-11-09' }])
    expect(refused).toMatchObject([{ row: 3, column: 'Tanggal', value: '' }])
    expect(refused[0]?.reason.en).toContain('does not say its period')
    expect(end.period).toEqual({ from: '2026-11-09', to: '2026-11-09' })
    expect(end.problem).toBeUndefined()
  })

  test('without a period and without days a person is asked for the period', () => {
    const rows = file([null, ...labels]).slice(1, 4)
    const { facts, refused, end, recognition } = readAll(shopAnalytics, rows)
    expect(recognition).toMatchObject({ period: null, periodFrom: 'asked' })
    expect(facts).toMatchObject([{ row: 3, from: null, to: null }])
    expect(refused).toEqual([])
    expect(end.period).toBeUndefined()
  })

  test('without a period, days far below a total refuse the file', () => {
    const [title = [], header = [], ...rest] = file([null, ...labels]).slice(1)
    const far = Array.from({ length: 20 }, () => ['Catatan'])
    const rows = [title, header, ...rest.slice(0, 2), ...far, ...rest.slice(2)]
    const { end, recognition } = readAll(shopAnalytics, rows)
    expect(recognition.periodFrom).toBe('asked')
    expect(end.problem?.en).toContain('does not say its period')
  })

  test('the total may have no title', () => {
    const rows = file([null, ...labels])
    rows[3] = ['', ...total.slice(1)]
    expect(readAll(shopAnalytics, rows).facts).toHaveLength(2)
  })

  test('a file about one day is one fact', () => {
    const rows = file([null, ...labels])
    rows[0] = ['Tanggal analisis: 09/11/2026-09/11/2026']
    expect(readAll(shopAnalytics, rows).facts).toHaveLength(1)
  })

  test('a future period refuses the file and names the dates', () => {
    const rows = file([null, ...labels])
    rows[0] = ['Tanggal analisis: 08/11/2027-14/11/2027']
    expect(readAll(shopAnalytics, rows).end.problem?.id).toMatch(/8–14\sNov\s2027.*23\sNov\s2026/)
  })

  test('an unreadable figure refuses its row where it matters and is left empty elsewhere', () => {
    const rows = file([null, ...labels])
    rows[3] = ['Total nilai', 'Rp3.00', '3O', '28', 'Rp0', 'banyak', '2,00%']
    const { refused, facts, end } = readAll(shopAnalytics, rows)
    expect(refused).toMatchObject([{ row: 4, column: 'Pesanan', value: '3O' }])
    expect(facts).toHaveLength(1)
    rows[3] = ['Total nilai', 'Rp3.000', '3', '28', 'Rp0', 'banyak', '2,00%']
    const second = readAll(shopAnalytics, rows)
    expect(second.facts[0]?.values['visitors']).toBeNull()
    expect(second.end.notes?.[0]?.id).toContain('“Pengunjung”: 1 nilai tidak terbaca')
    expect(end.notes).toEqual([])
  })
})
