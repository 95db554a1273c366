import { describe, expect, test } from 'vitest'

import { gmvmaxLive } from './gmvmax-live.ts'
import { liveCoreStats } from './live-core-stats.ts'
import { liveSessions } from './live-sessions.ts'
import { readAll } from './testing.ts'

const week = ['[Date Range]: 2026-11-09 ~ 2026-11-15']

describe('LIVE Analysis', () => {
  const labels = ['ID Kreator', 'Kreator', 'Waktu Live', 'Durasi', 'GMV dari LIVE (Rp)', 'CTR']
  const live = [
    '7248113590264417818',
    'rumahsenja.id',
    '2026/11/09/ 19:00',
    '3h 1min',
    'Rp9.378.200',
    '4,02%',
  ]
  const read = (...rows: string[][]) => readAll(liveSessions, [week, [], labels, ...rows])

  test('a session is known by creator and start, and belongs to the day it started', () => {
    const midnight = live.with(2, '2026/11/09 23:30').with(3, '74h 48min')
    const { facts, end } = read(live, midnight)
    expect(facts[0]).toMatchObject({
      subject: 'live',
      key: '7248113590264417818/2026-11-09T19:00',
      from: '2026-11-09',
      to: '2026-11-09',
      at: '2026-11-09T19:00:00+07:00',
      values: { seconds: 10_860, gmv: 9_378_200, ctr: 0.0402 },
    })
    expect(facts[1]).toMatchObject({ to: '2026-11-09', values: { seconds: 269_280 } })
    expect(end).toMatchObject({
      account: 'rumahsenja.id',
      identity: { accounts: ['7248113590264417818'] },
    })
  })

  test('a false start of no minutes belongs, even in the same minute as the real one', () => {
    const { facts } = read(live, live.with(3, '0min').with(4, 'Rp0').with(5, '-'))
    expect(facts.map(({ key }) => key)).toEqual([
      '7248113590264417818/2026-11-09T19:00',
      '7248113590264417818/2026-11-09T19:00#2',
    ])
    expect(facts[1]?.values).toEqual({ seconds: 0, gmv: 0, ctr: null })
  })

  test('a start that cannot be read refuses its row', () => {
    const { refused, facts } = read(live.with(2, 'kemarin'), live)
    expect(refused).toMatchObject([{ row: 4, column: 'Waktu Live', value: 'kemarin' }])
    expect(facts).toHaveLength(1)
  })

  test('without the start of a LIVE nothing can be applied, and the sentence names the column', () => {
    const all =
      'ID Kreator,Kreator,Nama panggilan,Mulai apa,Durasi,GMV dari LIVE (Rp),GMV LIVE (Rp),GMV tidak langsung dari LIVE (Rp),Produk yang ditambahkan,Produk Terjual,Pemesanan,Pesanan Dibayar,Produk yang terjual melalui LIVE,Produk yang terjual dari LIVE,Produk yang terjual dari LIVE secara tidak langsung,Pembeli unik,Harga Rata-Rata (Rp),CTOR,Penonton,Live Stream Dilihat,Durasi menonton rata-rata (Siaran LIVE),Komentar,Live Dibagikan,Suka pada LIVE'.split(
        ',',
      )
    const { end } = readAll(liveSessions, [week, [], all, all.map(() => '1')])
    expect(end.problem?.id).toContain('“Waktu Live”')
  })
})

test('LIVE core stats are a fact for each day', () => {
  const { facts, end } = readAll(liveCoreStats, [
    ['Date Range: 2026-11-09 ~ 2026-11-15'],
    [],
    ['Waktu', 'GMV dari LIVE (Rp)', 'Jumlah Siaran LIVE yang menghasilkan GMV', 'Tayangan LIVE'],
    ['2026-11-09', '1.21082485E8', 1, 19_712],
    ['2026-11-10', 'Rp5.000', '2', '--'],
    ['Total', 'Rp6', '3', '4'],
  ])
  expect(facts).toMatchObject([
    { subject: 'live_day', from: '2026-11-09', values: { gmv: 121_082_485, views: 19_712 } },
    { subject: 'live_day', from: '2026-11-10', values: { streams_with_gmv: 2, views: null } },
  ])
  expect(end.identity?.days).toEqual({ '2026-11-09': 121_082_485, '2026-11-10': 5000 })
})

describe('GMV Max livestreams', () => {
  const labels = [
    'Nama LIVE',
    'Waktu peluncuran',
    'Status',
    'Nama kampanye',
    'ID Campaign',
    'Biaya',
    'Pesanan SKU',
    'Pendapatan kotor',
    'Mata uang',
  ]
  const ad = [
    'Sabtu Senja',
    '2026-11-14 19:01:00',
    'Selesai',
    'LIVE GMV Max',
    '1851304477120930',
    '1049097.07',
    54,
    '10,880,800.00',
    'IDR',
  ]
  const file = 'livestream data for live campaigns 2026-11-09 00 ~ 2026-11-15 23.xlsx'

  test('the period is proposed by the file name, the dot is the decimal point', () => {
    const { recognition, facts } = readAll(gmvmaxLive, [labels, ad], { file })
    expect(recognition).toMatchObject({
      periodFrom: 'name',
      period: { from: '2026-11-09', to: '2026-11-15' },
    })
    expect(facts[0]).toMatchObject({
      subject: 'live_ad',
      key: '1851304477120930/Sabtu Senja/2026-11-14T19:01:00',
      from: '2026-11-09',
      at: '2026-11-14T19:01:00+07:00',
      values: { cost: 1_049_097.07, sku_orders: 54, gross_revenue: 10_880_800 },
      attributes: { name: 'Sabtu Senja', campaign: 'LIVE GMV Max', currency: 'IDR' },
    })
  })

  test('a renamed file asks for its period', () => {
    const { recognition, facts } = readAll(gmvmaxLive, [labels, ad], { file: 'iklan.xlsx' })
    expect(recognition).toMatchObject({ periodFrom: 'asked', period: null })
    expect(facts[0]).toMatchObject({ from: null, to: null })
  })

  test('a name that belongs to another week is noted', () => {
    const other = file.replace('-09', '-02').replace('-15', '-08')
    expect(readAll(gmvmaxLive, [labels, ad], { file: other }).end.notes?.[0]?.id).toContain(
      'periode',
    )
  })

  test('another currency refuses the row', () => {
    const { refused } = readAll(gmvmaxLive, [labels, ad.with(8, 'USD')], { file })
    expect(refused).toMatchObject([{ column: 'Mata uang', value: 'USD' }])
  })
})
