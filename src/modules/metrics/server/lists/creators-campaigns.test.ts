import { beforeAll, describe, expect, test } from 'vitest'

import type { Period } from '#kernel/time.ts'
import { connect } from '#platform/db/connection.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { itemList, type ListName, listOrigin } from '../../contract.ts'
import { createStock } from '../make-facts.ts'
import { createLists } from './lists.ts'

const { connection, pool } = await testDatabase()
const log = createLog({ level: 'silent', stream: process.stderr, format: 'text' })
const lists = createLists(connect(connection, { log }))
const stock = createStock(pool)
const week = { from: '2026-11-09', to: '2026-11-15' } as Period

const list = (wish: { readonly list: ListName } & Record<string, string>) =>
  lists.list(stock.caller, { team: stock.team, ...itemList.takes.parse({ ...week, ...wish }) })
const item = (name: ListName, key: string) =>
  lists.item(stock.caller, { team: stock.team, list: name, key })

const line = (order: string, creator: string, values: Record<string, number>) => ({
  subject: 'affiliate_line',
  key: `${order}/1`,
  period: { from: '2026-11-10', to: '2026-11-10' },
  values,
  attributes: { creator, product_id: 'p1', content_id: '7301' },
})

describe('creators', () => {
  beforeAll(async () => {
    await stock.addImport({ kind: 'affiliate_creators', period: week }, [
      { subject: 'creator', key: 'dewi.rumah', values: { gmv: 900, orders: 3, commission: 90 } },
      { subject: 'creator', key: 'sari_kos', values: { gmv: 100, orders: 1, commission: 10 } },
    ])
    await stock.addImport({ kind: 'affiliate_orders', period: week }, [
      line('1', '@Dewi.Rumah', { sales: 500, commission: 50, quantity: 1 }),
      line('2', 'dewi.rumah', { sales: 300, commission: 30, quantity: 2 }),
    ])
    await stock.addImport({ kind: 'video_list', period: week }, [
      {
        subject: 'video',
        key: '7301',
        values: { gmv: 400, views: 10 },
        attributes: { title: 'Kasur', creator: 'Dewi.Rumah' },
      },
    ])
  })

  test('stand by what they sold; one order may have come from two of them', async () => {
    const { kind, rows, totals, sources } = await list({ list: 'creators' })
    expect(kind).toBe('affiliate_creators')
    expect(rows.map(({ key }) => key)).toEqual(['dewi.rumah', 'sari_kos'])
    expect(totals).toMatchObject({ gmv: { value: 1000 }, orders: { value: null } })
    expect(sources.map((source) => source.kind)).not.toContain('video_list')
  })

  test('are one person however their handle is written', async () => {
    const { rows } = await list({ list: 'creators', kind: 'affiliate_orders' })
    expect(rows).toMatchObject([
      { key: 'dewi.rumah', facts: 2, values: { sales: 800, commission: 80, quantity: 3 } },
    ])
  })

  test('have a page where every export that names them stands by itself', async () => {
    const page = await item('creators', 'dewi.rumah')
    expect(page.name).toBe('dewi.rumah')
    expect(page.sources.map(({ kind, rows }) => [kind, rows[0]?.values])).toMatchObject([
      ['affiliate_creators', { gmv: 900 }],
      ['affiliate_orders', { sales: 800 }],
      ['video_list', { gmv: 400 }],
    ])
    const { origin } = await lists.origin(stock.caller, {
      team: stock.team,
      ...listOrigin.takes.parse({
        list: 'creators',
        kind: 'video_list',
        measure: 'gmv',
        key: 'dewi.rumah',
        ...week,
      }),
    })
    expect(origin).toMatchObject([{ file: 'video_list.xlsx', value: 400 }])
  })

  test('are told of on the pages of what they sold', async () => {
    const sold = (await item('videos', '7301')).sources
    expect(sold.map(({ kind }) => kind)).toEqual(['video_list', 'affiliate_orders'])
    expect((await item('products', 'p1')).sources[0]?.rows[0]?.values).toMatchObject({ sales: 800 })
  })
})

describe('campaigns', () => {
  const day = { from: '2026-11-10', to: '2026-11-10' }
  const ad = (subject: string, ids: Record<string, string>, cost: number) => ({
    subject,
    key: Object.values(ids).join('/'),
    period: day,
    values: { cost, gross_revenue: cost * 3, impressions: 100, clicks_destination: 5 },
    attributes: { campaign: 'Gajian', ...ids },
  })
  beforeAll(async () => {
    await stock.addImport({ kind: 'gmvmax_live_campaign', period: week }, [
      {
        subject: 'live_campaign',
        key: '77',
        values: { cost: 100.4, gross_revenue: 900 },
        attributes: { name: 'LIVE malam' },
      },
    ])
    await stock.addImport({ kind: 'gmvmax_live', period: week }, [
      {
        subject: 'live_ad',
        key: '77/Malam/2026-11-09T19:00:00',
        values: { cost: 60 },
        attributes: { campaign: 'LIVE malam', campaign_id: '77' },
      },
      {
        subject: 'live_ad',
        key: '77/Siang/2026-11-10T12:00:00',
        values: { cost: 40 },
        attributes: { campaign: 'LIVE malam', campaign_id: '77' },
      },
    ])
    await stock.addImport({ kind: 'ads_report', period: week }, [
      ad('campaign', { campaign_id: '88' }, 30),
      ad('ad', { campaign_id: '88', ad_id: '1' }, 10),
      ad('ad', { campaign_id: '88', ad_id: '2' }, 20),
      { ...ad('campaign', {}, 5), key: 'Tanpa ID', attributes: { campaign: 'Tanpa ID' } },
    ])
    await stock.addImport({ kind: 'promotion_list', period: week }, [
      {
        subject: 'promotion',
        key: '5',
        values: { gmv: 70, roi: 4 },
        attributes: { name: 'Flash' },
      },
    ])
  })

  test('tell by the first export that knows the days', async () => {
    const { kind, rows } = await list({ list: 'campaigns' })
    expect(kind).toBe('gmvmax_live_campaign')
    expect(rows).toMatchObject([
      { key: '77', name: 'LIVE malam', values: { cost: 100, gross_revenue: 900 } },
    ])
    expect(rows[0]?.values['roi']).toBeCloseTo(8.96, 2)
  })

  test('of a report by ad count its ads once, whatever else tells of them', async () => {
    const { rows, totals, measures } = await list({ list: 'campaigns', kind: 'ads_report' })
    expect(rows.map(({ key, name, values }) => [key, name, values['cost']])).toEqual([
      ['88', 'Gajian', 30],
      ['Tanpa ID', 'Tanpa ID', 5],
    ])
    expect(totals['cost']?.value).toBe(35)
    expect(measures.map(({ id }) => id)).toEqual([
      'cost',
      'gross_revenue',
      'roas',
      'impressions',
      'clicks_destination',
      'ctr',
    ])
    const page = await item('campaigns', '88')
    expect(page.sources[0]?.rows).toMatchObject([{ values: { cost: 30, roas: 3, ctr: 0.05 } }])
  })

  test('have a page where their LIVEs stand beside what the campaign says', async () => {
    const { sources, name } = await item('campaigns', '77')
    expect(name).toBe('LIVE malam')
    expect(sources.map(({ kind, rows }) => [kind, rows[0]?.values['cost']])).toEqual([
      ['gmvmax_live_campaign', 100],
      ['gmvmax_live', 100],
    ])
  })

  test('of the shop itself are not added up, for nobody knows of what period they are', async () => {
    const { rows, totals } = await list({ list: 'campaigns', kind: 'promotion_list' })
    expect(rows).toMatchObject([{ name: 'Flash', values: { gmv: 70, roi: 4 } }])
    expect(totals['gmv']?.value).toBeNull()
  })
})
