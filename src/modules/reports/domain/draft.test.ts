import { expect, test } from 'vitest'

import { BrandId } from '#kernel/ids.ts'
import { Day, Instant, Week } from '#kernel/time.ts'
import type { WeekPage } from '#modules/metrics/contract.ts'

import { citedNames, splitCites } from './cite.ts'
import { draftReport } from './draft.ts'
import { makeDefinitions, makeWeekPage } from './make-week-page.ts'
import { reportView } from './report-view.ts'

const definitions = makeDefinitions()
const whole = (text: Record<string, string>) => Object.values(text).join('\n')

test('the draft tells the week in numbers that stand on the page', () => {
  const { summary } = draftReport(makeWeekPage(), definitions)
  expect(summary).toContain('GMV Rp331.755.600, naik 19,5% dari Rp277,6\u00A0jt. [GMV]')
  expect(summary).toContain('14 sesi selama 41\u00A0j\u00A031\u00A0m')
})

test('every sentence with figures names them, by the names of the glossary', () => {
  const known = new Set(definitions.map(({ name }) => name.id))
  const cited = citedNames(whole(draftReport(makeWeekPage(), definitions)))
  expect(cited.length).toBeGreaterThan(4)
  expect(cited.filter((name) => !known.has(name))).toEqual([])
})

test('a missing figure leaves its sentence out and never becomes zero', () => {
  const page = makeWeekPage({ headline: null, insights: [], figures: [] })
  const text = draftReport(page, definitions)
  expect(text.summary).not.toMatch(/GMV Rp|Pesanan dibayar|LIVE:/)
  expect(text.insights).toBe('Data belum cukup untuk menarik insight minggu ini.')
})

test('what was not imported is named, and asked for', () => {
  const text = draftReport(makeWeekPage(), definitions)
  expect(text.summary).toContain('Belum diunggah untuk minggu ini: GMV Max siaran LIVE.')
  expect(text.recommendations).toContain('Unggah ekspor yang belum ada')
})

const nextWeekOf = (week: string) =>
  draftReport(makeWeekPage({ week: Week.parse(week) }), definitions).nextWeek

test('next week knows double dates and payday from the calendar alone', () => {
  expect(nextWeekOf('2026-W49')).toContain('Tanggal kembar 12.12')
  expect(nextWeekOf('2026-W47')).toContain('Tanggal 25')
  expect(nextWeekOf('2026-W45')).toContain('Tanggal kembar 11.11')
})

test('cites are split from the sentence, other brackets of one line too long are kept', () => {
  expect(splitCites('GMV naik. [GMV] [Pesanan]')).toEqual({
    text: 'GMV naik.',
    cites: ['GMV', 'Pesanan'],
  })
})

test('the document shows a dash with its reason where a figure is missing', () => {
  const page = makeWeekPage()
  const view = viewOf(page)
  expect(view.figures.find(({ name }) => name === 'Biaya iklan')).toMatchObject({
    value: '—',
    reason: 'Ekspor GMV Max belum ada.',
    change: '',
  })
})

test('a fall in refunds is good news, a fall of the order value is not', () => {
  const view = viewOf(makeWeekPage())
  const tone = (name: string) =>
    [...view.figures, ...view.orders].find((figure) => figure.name === name)?.tone
  expect(tone('Pengembalian dana')).toBe('good')
  expect(tone('Nilai per pesanan')).toBe('bad')
})

test('the document leaves out pictographs its font cannot draw', () => {
  const view = viewOf(makeWeekPage())
  expect(view.videos.top[1]?.title).toBe(
    'Kamar kos 3×3 rapi tanpa lemari besar dan tanpa bor #kamarkos',
  )
})

test('the glossary explains the figures shown and what the text cites, nothing else', () => {
  const names = viewOf(makeWeekPage()).glossary.map(({ name }) => name)
  expect(names).toContain('Batal tanpa bayar')
  expect(names).not.toContain('Pengunjung')
})

function viewOf(page: ReturnType<typeof makeWeekPage>) {
  return reportView(
    {
      week: page.week,
      period: page.period,
      state: 'draft',
      author: 'Nadia Aulia',
      text: draftReport(page, definitions),
      handedOverAt: null,
      handedOverBy: null,
    },
    page,
    { definitions, heading: { team: 'Rumah Teduh', timeZone: 'Asia/Jakarta', author: 'Nadia' } },
  )
}

test('the headline stands once, as the title of the first page', () => {
  const page = makeWeekPage({
    headline: {
      id: 'gmv',
      title: { id: 'GMV naik Rp54,1\u00A0jt.', en: '' },
      evidence: { id: 'LIVE Rp97,8\u00A0jt.', en: '' },
      cites: [],
    },
  })
  const view = viewOf(page)
  expect(view.title).toBe('GMV naik Rp54,1\u00A0jt.')
  expect(view.summary.map(({ text }) => text).join(' ')).not.toContain('GMV naik Rp54,1')
})

const goal = (patch: Partial<WeekPage['targets'][number]> = {}): WeekPage['targets'][number] => ({
  subject: 'shop',
  brand: null,
  metric: 'shop.gmv',
  unit: 'IDR',
  target: 300_000_000,
  setBy: 'Nadia',
  setAt: Instant.parse(0),
  aim: 'least',
  value: 331_755_600,
  until: Day.parse('2026-11-15'),
  share: 1.1058,
  difference: 31_755_600,
  pace: null,
  state: 'reached',
  missing: null,
  ...patch,
})
const targetsSay = (...targets: WeekPage['targets']) =>
  draftReport(makeWeekPage({ targets }), definitions)
    .summary.split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.replaceAll('\u00A0', ' '))

test.each([
  [{}, 'Target GMV Rp300,0 jt tercapai: 111%, lebih Rp31,8 jt. [GMV]'],
  [
    { state: 'missed', share: 0.9, difference: -30_000_000 },
    'Target GMV Rp300,0 jt belum tercapai: 90%, kurang Rp30,0 jt. [GMV]',
  ],
  [
    { state: 'ahead', share: 0.6, pace: 4 / 7, until: Day.parse('2026-11-12') },
    'Target GMV Rp300,0 jt berjalan: 60% sampai Kam 12, seharusnya 57%. [GMV]',
  ],
  [
    { metric: 'ads.cost', aim: 'most', state: 'missed', share: 1.1, difference: 30_000_000 },
    'Target Biaya iklan Rp300,0 jt terlewati: 110%, lebih Rp30,0 jt. [Biaya iklan]',
  ],
  [
    { metric: 'ads.cost', aim: 'most', share: 0.9, difference: -30_000_000 },
    'Target Biaya iklan Rp300,0 jt tidak terlewati: 90%, sisa Rp30,0 jt. [Biaya iklan]',
  ],
  [
    { value: null, share: null, difference: null, state: 'unknown' },
    'Target GMV Rp300,0 jt: angkanya belum ada. [GMV]',
  ],
  [
    { target: 0, value: 5, share: null, difference: 5, aim: 'most', state: 'missed' },
    'Target GMV Rp0 terlewati: Rp5, lebih Rp5. [GMV]',
  ],
] as const)('a target %j has its line', (patch, line) => {
  expect(targetsSay(goal(patch))).toEqual([`- ${line}`])
})

const brandId = (at: number) =>
  BrandId.parse(`019ab000-0000-7000-8000-0000000000${String(at).padStart(2, '0')}`)

test('brands follow, the furthest from its target first, and many of them are counted', () => {
  const brands = Array.from({ length: 15 }, (_, at) =>
    goal({
      subject: brandId(at),
      brand: { id: brandId(at), name: `Brand ${at}`, color: 1 },
      share: 2 - at / 10,
    }),
  )
  const lines = targetsSay(...brands)
  expect(lines).toHaveLength(13)
  expect(lines[0]).toContain('Brand 14: Target GMV')
  expect(lines.at(-1)).toBe('- 3 target brand lain, 3 tercapai.')
})
