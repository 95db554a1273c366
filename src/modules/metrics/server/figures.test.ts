import { beforeEach, describe, expect, test } from 'vitest'

import { addDays, daysOf, type Instant, periodOf, type Week } from '#kernel/time.ts'
import { WeekFigures, WeekPage, type FigureId } from '#modules/metrics/contract.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { createFigures } from './figures.ts'
import { createStock } from './make-facts.ts'

const { db, pool } = await testDatabase()
const clock = () => Date.UTC(2026, 10, 16, 3) as Instant
const figures = createFigures({ db, clock })
const week = '2026-W46' as Week
const before = '2026-W45' as Week
const span = periodOf(week)
const days = daysOf(span)
const onDay = (day: string) => ({ from: day, to: day })

let stock = createStock(pool)
beforeEach(() => {
  stock = createStock(pool)
})

/** The printed figure, as a program would look it up. */
async function printed(id: FigureId, subject?: string) {
  const { figures: all } = await figures.weekFigures(stock.caller, week)
  return all.find((figure) => figure.id === id && (!subject || figure.subject === subject))
}

const session = (day: string, clockTime: string, values: Record<string, number | null>) => ({
  subject: 'live',
  key: `719/${day}T${clockTime}`,
  period: onDay(day),
  at: `${day}T${clockTime}:00+07:00`,
  values,
  attributes: { creator: 'griyalelap.id' },
})
const video = (key: string, views: number, gmv: number | null) => ({
  subject: 'video',
  key,
  values: { views, gmv, ctr: 0.01 },
  attributes: {
    title: `Video ${key}`,
    creator: 'griyalelap.id',
    posted_at: '2026-10-11T21:00:00+07:00',
  },
})
const follower = (key: string, day: string, followers: number) => ({
  subject: 'account',
  key,
  period: onDay(day),
  values: { followers },
})

const shopColumns = { gmv: 'GMV', orders: 'Pesanan', buyers: 'Pembeli', visitors: 'Pengunjung' }

describe('the shop', () => {
  test('has its week from one row and its days from others, each with its cells', async () => {
    const id = await stock.addImport(
      { kind: 'shop_analytics', period: span, columns: shopColumns },
      [
        { values: { gmv: 331_755_600, orders: 1315, buyers: 1272, visitors: 56_617 } },
        ...days.map((day, at) => ({ period: onDay(day), values: { gmv: at * 1000 } })),
      ],
    )
    expect(await printed('shop.gmv')).toEqual({
      id: 'shop.gmv',
      subject: 'shop',
      value: 331_755_600,
      unit: 'IDR',
      previous: null,
      mean4: null,
      origin: [{ import: id, file: 'shop_analytics.xlsx', sheet: 'Sheet1', row: 4, column: 'GMV' }],
    })
    const daily = await printed('shop.gmv.daily')
    expect(daily?.value).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6000])
    expect(daily?.origin.map(({ row }) => row)).toEqual([5, 6, 7, 8, 9, 10, 11])
    const conversion = await printed('shop.conversion_rate')
    expect(conversion?.value).toBeCloseTo(0.022467, 6)
    expect(conversion?.origin.map(({ column }) => column)).toEqual(['Pembeli', 'Pengunjung'])
    expect((await printed('shop.aov'))?.value).toBe(252_286)
  })

  test('is compared with last week and with four weeks, ratios as sum over sum', async () => {
    for (const [at, gmv] of [100, 200, 300, 400, 900].entries())
      // oxlint-disable-next-line no-await-in-loop -- in the order of the weeks
      await stock.addImport(
        {
          kind: 'shop_analytics',
          period: {
            from: addDays(span.from, (at - 4) * 7),
            to: addDays(span.to, (at - 4) * 7),
          },
        },
        [{ values: { gmv, orders: at === 0 ? 1 : 3 } }],
      )
    expect(await printed('shop.gmv')).toMatchObject({ value: 900, previous: 400, mean4: 250 })
    expect(await printed('shop.aov')).toMatchObject({ value: 300, previous: 133, mean4: 100 })
  })

  test('of another team is never seen', async () => {
    await createStock(pool).addImport({ kind: 'shop_analytics', period: span }, [
      { values: { gmv: 5 } },
    ])
    expect((await printed('shop.gmv'))?.value).toBeNull()
    expect((await figures.weeks(stock.caller)).weeks).toEqual([])
  })

  test('with a longer period stands beside, untouched', async () => {
    const month = { from: '2026-11-01', to: '2026-11-30' }
    await stock.addImport({ kind: 'shop_analytics', period: month }, [{ values: { gmv: 3000 } }])
    const page = await figures.weekPage(stock.caller, week)
    const gmv = page.figures.find(({ id }) => id === 'shop.gmv')
    expect(gmv).toMatchObject({ value: null, beside: [{ period: month, value: 3000 }] })
  })
})

describe('LIVE sessions', () => {
  test('count by the day they start, the false starts too, and know their minutes', async () => {
    const columns = { launched_at: 'Waktu Live', gmv: 'GMV dari LIVE (Rp)', seconds: 'Durasi' }
    await stock.addImport({ kind: 'live_sessions', period: span, columns }, [
      session('2026-11-09', '19:00', { seconds: 10_740, gmv: 9_688_100 }),
      session('2026-11-15', '23:30', { seconds: 7250, gmv: 1_000_000 }),
      session('2026-11-10', '12:00', { seconds: 0, gmv: 0 }),
    ])
    expect(await printed('live.count')).toMatchObject({ value: 3, previous: null })
    expect((await printed('live.count'))?.origin.map(({ column }) => column)).toEqual([
      'Waktu Live',
      'Waktu Live',
      'Waktu Live',
    ])
    expect((await printed('live.minutes'))?.value).toBe(299)
    expect((await printed('live.gmv'))?.value).toBe(10_688_100)
    expect(await printed('live.session.minutes', '719/2026-11-09T19:00')).toMatchObject({
      value: 179,
      unit: 'minutes',
      previous: null,
    })
    expect(await printed('live.session.gmv', '719/2026-11-10T12:00')).toMatchObject({ value: 0 })
    const page = await figures.weekPage(stock.caller, week)
    expect(page.lives.rows.map(({ key, minutes }) => `${key} ${minutes}`)).toEqual([
      '719/2026-11-09T19:00 179',
      '719/2026-11-10T12:00 0',
      '719/2026-11-15T23:30 120',
    ])
  })

  test('are zero where an import covers the week, and unknown once it is taken back', async () => {
    const id = await stock.addImport({
      kind: 'live_sessions',
      period: { from: '2026-11-01', to: '2026-11-30' },
    })
    expect((await printed('live.count'))?.value).toBe(0)
    await pool.query(`update import set state = 'undone' where id = $1`, [id])
    expect((await printed('live.count'))?.value).toBeNull()
  })
})

describe('videos', () => {
  test('are added up, counted once, and compared with themselves', async () => {
    await stock.addImport({ kind: 'video_list', period: periodOf(before) }, [video('a', 10, 1)])
    await stock.addImport({ kind: 'video_list', period: span }, [
      video('a', 100, 7),
      video('b', 50, 9),
    ])
    expect(await printed('video.count')).toMatchObject({ value: 2, previous: 1 })
    expect(await printed('video.gmv')).toMatchObject({ value: 16, previous: 1 })
    expect(await printed('video.item.views', 'a')).toMatchObject({
      value: 100,
      previous: 10,
      mean4: null,
    })
    expect(await printed('video.item.gmv', 'b')).toMatchObject({ value: 9, previous: null })
  })

  test('stand at the top by what they sold and at the bottom by what they did not', async () => {
    const many = Array.from({ length: 12 }, (_, at) => video(`v${at}`, 20_000 + at, at * 1000))
    await stock.addImport({ kind: 'video_list', period: span }, [...many, video('small', 5, 0)])
    const { videos } = await figures.weekPage(stock.caller, week)
    expect(videos.top.map(({ key }) => key)).toEqual(['v11', 'v10', 'v9', 'v8', 'v7'])
    expect(videos.bottom.map(({ key }) => key)).toEqual(['v0', 'v1', 'v2'])
    expect(videos).toMatchObject({ bottomAbove: 10_000, count: 13 })
    expect(videos.top[0]).toMatchObject({
      title: 'Video v11',
      ctr: 0.01,
      postedAt: Date.UTC(2026, 9, 11, 14),
    })
  })
})

test('an account without a name is the one that has one, and followers are those of Sunday', async () => {
  await stock.addImport({ kind: 'studio_followers', period: periodOf(before) }, [
    follower('griyalelap.id', '2026-11-08', 52_744),
  ])
  await stock.addImport(
    { kind: 'studio_followers', period: span, columns: { followers: 'Followers' } },
    [follower('', '2026-11-08', 1), follower('', '2026-11-15', 55_268)],
  )
  const figure = await printed('account.followers')
  expect(figure).toMatchObject({ subject: 'griyalelap.id', value: 55_268, previous: 52_744 })
  expect(figure?.origin).toMatchObject([{ row: 6, column: 'Followers' }])
})

test('ads are whole rupiah and their return says what it contains', async () => {
  await stock.addImport({ kind: 'gmvmax_live', period: span }, [
    {
      subject: 'live_ad',
      key: '1/11.11/2026-11-11T17:00:09',
      at: '2026-11-11T17:00:09+07:00',
      values: {
        cost: 2_561_220.62,
        gross_revenue: 36_257_900,
        gross_revenue_current_shop: 36_257_900,
      },
      attributes: { name: '11.11 Puncak', campaign: 'GMV Max LIVE' },
    },
  ])
  const page = await figures.weekPage(stock.caller, week)
  expect(page.ads.rows).toMatchObject([
    { name: '11.11 Puncak', cost: 2_561_221, revenue: 36_257_900 },
  ])
  const roi = page.figures.find(({ id }) => id === 'ads.live_roi')
  expect(roi?.value).toBeCloseTo(14.156_5, 4)
  expect(roi?.note?.id).toContain('organik')
})

test('of several downloads of one room the newest counts, in whatever order they came', async () => {
  const columns = { gmv: 'Attributed GMV' }
  const room = (key: string, gmv: number) => ({
    subject: 'room',
    key,
    period: onDay('2026-11-10'),
    values: { gmv },
  })
  const last = await stock.addImport({ kind: 'live_rooms', period: span, columns }, [
    room('77@2026-11-11T02:49:53', 30),
    room('78@2026-11-10T23:00:00', 5),
  ])
  await stock.addImport({ kind: 'live_rooms', period: onDay('2026-11-10'), columns }, [
    room('77@2026-11-10T20:31:05', 12),
  ])
  const figure = await printed('live.streamer_gmv')
  expect(figure).toMatchObject({ value: 35, unit: 'IDR' })
  expect(figure?.origin.map(({ import: id, column }) => [id, column])).toEqual([
    [last, 'Attributed GMV'],
    [last, 'Attributed GMV'],
  ])
})

const adCost = (subject: string, key: string, cost: number) => ({
  subject,
  key,
  period: onDay('2026-11-10'),
  values: { cost },
  attributes: {
    campaign: key.slice(0, key.indexOf('/')),
    [subject]: key.split('/').findLast((part) => part !== '') ?? '',
  },
})
const withId = (told: ReturnType<typeof adCost>, id: string) => ({
  ...told,
  key: id,
  attributes: { ...told.attributes, [`${told.subject}_id`]: id },
})

test.each([
  {
    what: 'told by ad and by campaign costs once, one told by campaign only too',
    first: [adCost('campaign', 'Rutin//', 30), adCost('campaign', 'Lain//', 5)],
    later: [adCost('ad', 'Rutin/A/1', 20), adCost('ad', 'Rutin/A/2', 10)],
  },
  {
    what: 'told with ids and with names costs once, whichever came first',
    first: [withId(adCost('campaign', 'Rutin//', 30), '1')],
    later: [adCost('campaign', 'Rutin//', 30), adCost('campaign', 'Lain//', 5)],
  },
])('of Ads Manager reports a campaign $what', async ({ first, later }) => {
  const columns = { cost: 'Cost' }
  await stock.addImport({ kind: 'ads_report', period: span, columns }, first)
  await stock.addImport({ kind: 'ads_report', period: span, columns }, later)
  const figure = await printed('ads.report_cost')
  expect(figure).toMatchObject({ value: 35, unit: 'IDR' })
})

test('the weeks that hold figures are told newest first, none of the future', async () => {
  await stock.addImport({ kind: 'shop_analytics', period: span }, [{ values: { gmv: 12 } }])
  await stock.addImport({
    kind: 'studio_overview',
    period: { from: '2026-10-30', to: '2026-11-30' },
  })
  const { current, weeks } = await figures.weeks(stock.caller)
  expect(current).toBe('2026-W47')
  expect(weeks.map(({ week: at, gmv, sources }) => `${at} ${gmv} ${sources}`)).toEqual([
    '2026-W47 null 1',
    '2026-W46 12 2',
    '2026-W45 null 1',
    '2026-W44 null 1',
  ])
})

test('an empty team gets a page that says what is missing, in the shape of the contract', async () => {
  const page = await figures.weekPage(stock.caller, week)
  expect(WeekPage.parse(page)).toEqual(page)
  expect(page.headline).toBeNull()
  expect(page.sources.every(({ state }) => state === 'missing')).toBe(true)
  expect(page.figures.every(({ missing }) => missing !== null)).toBe(true)
  const printedAll = await figures.weekFigures(stock.caller, week)
  expect(WeekFigures.parse(printedAll)).toEqual(printedAll)
})
