import { periodOf } from '#kernel/time.ts'
import type { Cell } from '#modules/imports/contract/importer.ts'

import { gmvmaxCreativeColumns } from '../importers/gmvmax-creative.ts'
import { gmvmaxLiveCampaignColumns } from '../importers/gmvmax-live-campaign.ts'
import { clockTime, type Calendar } from './calendar.ts'
import { ownAccount, skus } from './catalogue.ts'
import type { ExampleFile } from './exports.ts'
import type { VideoFigures } from './figures.ts'
import { sum } from './sales.ts'
import type { SimulatedWeek } from './simulate.ts'
import { ratio, writeTable, type Figure, type Style } from './style.ts'

/** What GMV Max says of a week beside its LIVEs; the days stand in the names only. */
export function adExportsOf(week: SimulatedWeek, calendar: Calendar, style: Style): ExampleFile[] {
  const { from, to } = periodOf(week.week)
  const days = `${from} 00 ~ ${to} 23`
  return [
    {
      kind: 'gmvmax_creative',
      week: week.week,
      name: `creative data for product campaigns ${days}.xlsx`,
      sheet: 'Sheet1',
      rows: creativeRows(week, calendar, style),
    },
    {
      kind: 'gmvmax_live_campaign',
      week: week.week,
      name: `Live campaign data ${days}.xlsx`,
      sheet: 'Sheet1',
      rows: liveCampaignRows(week, style),
    },
  ]
}

/** How many rows are read from each of them. */
export const adCounts = (week: SimulatedWeek) => ({
  gmvmax_creative: advertised(week).length * 2,
  gmvmax_live_campaign: new Set(week.ads.map(({ campaignId }) => campaignId)).size,
})

/** The videos that show a product and were seen most. */
const advertised = ({ figures }: SimulatedWeek): readonly VideoFigures[] =>
  figures.videos.filter(({ video }) => video.products.length > 0).slice(0, 6)

/** Each video and the card of its product, in the campaign of its brand. */
function creativeRows(week: SimulatedWeek, calendar: Calendar, style: Style): Cell[][] {
  const id = style.language === 'id'
  const columns = gmvmaxCreativeColumns.filter(({ name }) => name !== 'roi')
  const rows = advertised(week).flatMap((one, at): Record<string, Figure>[] => {
    const sku = skus.find(({ product }) => product === one.video.products[0])
    const base = {
      campaign: `GMV Max Produk ${sku?.brand ?? ''}`,
      campaign_id: `18513044771211${String(10 + at)}`,
      product_id: sku?.productId,
      status: id ? 'Ditayangkan' : 'Delivering',
      currency: 'IDR',
    }
    const own = one.video.account.id === ownAccount.id
    return [
      {
        ...base,
        ...spent(one.views / 40, one.skuOrdersDirect, one.gmvDirect),
        creative_type: 'Video',
        title: one.video.title,
        video_id: one.video.id,
        account: one.video.account.handle,
        posted_at: `${calendar.dayOf(one.video.postedAt)} ${clockTime(one.video.postedAt)}`,
        authorization: own
          ? id
            ? 'Akun resmi TikTok Shop'
            : 'TikTok Shop official account'
          : id
            ? 'Otorisasi massal afiliasi'
            : 'Affiliate mass authorization',
        view_rate_2s: 0.41,
        view_rate_6s: 0.17,
        view_rate_25: 0.28,
        view_rate_50: 0.19,
        view_rate_75: 0.11,
        view_rate_100: one.finishRate / 4,
      },
      {
        ...base,
        ...spent(one.views / 90, at, at * 149_000),
        creative_type: id ? 'Kartu produk' : 'Product card',
      },
    ]
  })
  const { labels, cells } = writeTable(columns, rows, style)
  return [labels, ...cells]
}

function spent(clicks: number, orders: number, revenue: number) {
  const seen = Math.round(clicks)
  const cost = Math.round(clicks * 612.37 * 100) / 100
  return {
    cost,
    sku_orders: orders,
    cost_per_order: ratio(cost, orders),
    gross_revenue: revenue,
    product_ad_impressions: seen * 33,
    product_ad_clicks: seen,
    product_ad_click_rate: ratio(seen, seen * 33),
    ad_conversion_rate: ratio(orders, seen),
  }
}

/** A row for each campaign, in English: no other labels are known. */
function liveCampaignRows({ ads }: SimulatedWeek, style: Style): Cell[][] {
  const ids = [...new Set(ads.map(({ campaignId }) => campaignId))]
  const rows = ids.map((id) => {
    const own = ads.filter(({ campaignId }) => campaignId === id)
    const cost = sum(own, (ad) => ad.cost)
    const revenue = sum(own, (ad) => ad.revenue)
    const views = sum(own, (ad) => ad.views)
    const views10 = sum(own, (ad) => ad.views10)
    const orders = sum(own, (ad) => ad.skuOrders)
    return {
      campaign_id: id,
      name: own[0]?.campaign,
      cost,
      roi_protection: 'Off',
      net_cost: sum(own, (ad) => ad.netCost),
      gross_revenue: revenue,
      gross_revenue_again: revenue,
      roi: ratio(revenue, cost),
      sku_orders: orders,
      cost_per_order: ratio(cost, orders),
      live_views: views,
      cost_per_live_view: ratio(cost, views),
      live_views_10s: views10,
      cost_per_live_view_10s: ratio(cost, views10),
      average_live_minutes: sum(own, ({ session }) => session.seconds) / own.length / 60,
      follows: sum(own, (ad) => ad.follows),
      current_budget: 500_000,
      currency: 'IDR',
      optimizations: '-',
    }
  })
  const { labels, cells } = writeTable(gmvmaxLiveCampaignColumns, rows, {
    ...style,
    language: 'en',
  })
  return [labels, ...cells]
}
