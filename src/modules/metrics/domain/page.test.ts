import { describe, expect, test } from 'vitest'

import type { Instant } from '#kernel/time.ts'

import { makeBook } from './make-book.ts'
import { calendar, makePage, shop } from './make-page.ts'

const { period: span } = calendar.now

const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ')

const four = (gmv: number) =>
  [gmv * 0.9, gmv * 1.1, gmv * 0.95, gmv].map((value) => Object.assign({}, shop, { gmv: value }))

describe('the headline', () => {
  test.each([
    {
      name: 'LIVE carries most of a rise',
      weeks: [shop, { ...shop, gmv: 280_000_000, linked_live: 169_000_000 }],
      title: 'GMV naik Rp100,0 jt dari minggu 45, dan 79% kenaikan itu datang dari LIVE.',
    },
    {
      name: 'LIVE carries little of a fall',
      weeks: [shop, { ...shop, gmv: 140_000_000, linked_live: 86_000_000 }],
      title: 'GMV turun Rp40,0 jt dari minggu 45, dan 90% penurunan itu di luar LIVE.',
    },
    {
      name: 'LIVE went the other way',
      weeks: [shop, { ...shop, gmv: 140_000_000, linked_live: 96_000_000 }],
      title: 'GMV turun Rp40,0 jt dari minggu 45.',
    },
    {
      name: 'almost nothing changed',
      weeks: [shop, { ...shop, gmv: 181_000_000 }],
      title: 'GMV Rp181,0 jt, hampir sama dengan minggu 45 (Rp180,0 jt).',
    },
    {
      name: 'there is no week before',
      weeks: [shop],
      title: 'GMV Rp180,0 jt. Minggu 45 belum ada untuk dibandingkan.',
    },
    {
      name: 'a big change inside the usual range',
      weeks: [...four(100_000_000), { ...shop, gmv: 92_000_000 }],
      title: 'GMV Rp92,0 jt, di dalam kisaran empat minggu (Rp90,0 jt–Rp110,0 jt).',
    },
  ])('when $name', ({ weeks, title }) => {
    expect(plain(makePage({ weeks }).headline?.title.id)).toBe(title)
  })

  test('is silent where GMV is missing', () => {
    expect(makePage({ weeks: [] }).headline).toBeNull()
  })

  test('sets a double date apart and does not call one week a trend', () => {
    const page = makePage({
      weeks: [...four(100_000_000), { ...shop, gmv: 210_000_000 }],
      shares: [1, 1, 4, 1, 1, 1, 1],
    })
    expect(plain(page.headline?.evidence.id)).toBe(
      'LIVE Rp91,0 jt menjadi Rp91,0 jt. Tanpa Rab 11, rerata harian Rp21,0 jt, di atas kisaran empat minggu (Rp12,9 jt–Rp15,7 jt). Satu minggu belum cukup untuk disebut tren.',
    )
    expect(plain(page.daily.title.id)).toBe('Satu hari, 11.11, membawa 40% GMV minggu ini')
  })
})

describe('LIVE', () => {
  test('sessions are compared per hour with the four weeks before, short ones are not', () => {
    const page = makePage({
      sessions: [
        { gmv: 3_000_000 },
        { gmv: 500_000 },
        { seconds: 0, gmv: 0 },
        { seconds: 120, gmv: 900_000 },
      ],
      liveBefore: 1_000_000,
    })
    expect(page.lives.rows.map(({ againstMean }) => againstMean)).toEqual([2, -0.5, null, null])
    expect(plain(page.lives.title.id)).toBe('1 dari 2 sesi di atas rerata per jam')
    expect(page.lives.rows[2]).toMatchObject({ minutes: 0, gmvPerHour: null })
  })

  test('a session takes its name from the ad of the same minute', () => {
    const ad = {
      key: 'a',
      campaign: 'c',
      cost: 1,
      revenue: 2,
      roi: 2,
      orders: 1,
      views: 1,
      launchedAt: (1_794_225_600_000 + 22_000) as Instant,
    }
    const named = (names: readonly string[]) =>
      makePage({ sessions: [{}], more: { ads: names.map((name) => ({ ...ad, name })) } }).lives
        .rows[0]?.name
    expect(named(['11.11 Kick-off'])).toBe('11.11 Kick-off')
    expect(named(['11.11 Kick-off', 'Lain'])).toBeNull()
    expect(named([])).toBeNull()
  })

  test('no session in a known week is said, not hidden', () => {
    const book = makeBook({ covered: { live_sessions: [span] } })
    const page = makePage({ more: { book } })
    expect(page.lives.title.id).toBe('Tidak ada sesi LIVE minggu ini')
    expect(page.sources.find(({ kind }) => kind === 'live_sessions')?.state).toBe('complete')
  })
})

test('every source says whether it knows the week', () => {
  const page = makePage({ weeks: [shop] })
  expect(page.sources.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'orders missing',
    'shop_analytics complete',
    'video_list missing',
    'live_sessions missing',
    'live_core_stats missing',
    'gmvmax_live missing',
    'studio_overview missing',
    'studio_followers missing',
  ])
})

test('an export not every shop has is named where it is known, even on days without a row', () => {
  const monday = { from: span.from, to: span.from }
  const rows = [{ kind: 'settlements' as const, period: monday, values: { paid_out: 12 } }]
  const book = makeBook({ rows, covered: { settlements: [span] } })
  const { sources } = makePage({ more: { book } })
  expect(sources.find(({ kind }) => kind === 'settlements')?.state).toBe('complete')
  expect(makePage({}).sources.some(({ kind }) => kind === 'settlements')).toBe(false)
})
