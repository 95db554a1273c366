import type { Cell } from '#modules/imports/contract/importer.ts'

import {
  affiliateCreatorColumns,
  affiliateProductColumns,
} from '../importers/affiliate-transaction-columns.ts'
import { affiliateVideoColumns } from '../importers/affiliate-videos.ts'
import type { Column } from '../importers/kit/columns.ts'
import { clockTime, type Calendar } from './calendar.ts'
import { affiliates, skus } from './catalogue.ts'
import { sum } from './sales.ts'
import type { SimulatedWeek } from './simulate.ts'
import { ratio, writeTable, type Figure, type Style } from './style.ts'

const commissionOf = (gmv: number): number => Math.round(gmv * 0.08)

/** English exports explain their columns in a row below the labels. */
function table(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, Figure>>[],
  style: Style,
): Cell[][] {
  const { labels, cells } = writeTable(columns, rows, style)
  const explained = columns.map(({ en }) => `What ${en} counts in the chosen period.`)
  return style.language === 'en' ? [labels, explained, ...cells] : [labels, ...cells]
}

const without = (columns: readonly Column[], { language }: Style): readonly Column[] =>
  columns.filter(({ name }) => language === 'en' || name !== 'flat_fee')

/** Every creator of the programme, also those who sold nothing. */
export function affiliateCreatorRows(week: SimulatedWeek, style: Style): Cell[][] {
  const { sessions, videos } = week.figures
  const rows = affiliates.map((account) => {
    const lives = sessions.filter(({ session }) => session.account === account)
    const shown = videos.filter(({ video }) => video.account === account)
    const all = [...lives, ...shown]
    const gmv = sum(all, (one) => one.gmv)
    const orders = sum(all, ({ skuOrders }) => skuOrders)
    const clicks = sum(all, (one) => one.clicks)
    const impressions = sum(all, (one) => one.impressions)
    return {
      creator: account.handle,
      gmv,
      gmv_live: sum(lives, (one) => one.gmv),
      gmv_video: sum(shown, (one) => one.gmv),
      gmv_card: 0,
      refunds: 0,
      orders,
      items_sold: sum(all, ({ items }) => items),
      items_refunded: 0,
      aov: ratio(gmv, orders),
      ctor: ratio(orders, clicks),
      lives: lives.length,
      videos: shown.length,
      sample_content: 0,
      samples_shipped: 0,
      showcased: shown.length,
      ctr: ratio(clicks, impressions),
      product_impressions: impressions,
      video_views: sum(shown, ({ views }) => views),
      buyers: sum(all, ({ buyers }) => buyers),
      products_sold: sum(all, ({ products }) => products),
      commission: commissionOf(gmv),
      flat_fee: 0,
    }
  })
  return table(without(affiliateCreatorColumns, style), rows, style)
}

export function affiliateProductRows(week: SimulatedWeek, style: Style): Cell[][] {
  const rows = week.figures.products.map(({ id, name, by }) => {
    const channels = [by.creator_live, by.creator_video]
    const gmv = sum(channels, (one) => one.gmv)
    const orders = sum(channels, (one) => one.orders)
    const clicks = sum(channels, (one) => one.clicks)
    const impressions = sum(channels, (one) => one.impressions)
    return {
      name,
      product_id: id,
      category: skus.find(({ productId }) => productId === id)?.category,
      gmv,
      items_sold: sum(channels, ({ items }) => items),
      refunds: 0,
      items_refunded: 0,
      orders,
      ctor: ratio(orders, clicks),
      videos: by.creator_video.orders > 0 ? 2 : 0,
      lives: by.creator_live.orders > 0 ? 1 : 0,
      sample_content: 0,
      samples_shipped: 0,
      videos_with_sales: by.creator_video.orders > 0 ? 1 : 0,
      lives_with_sales: by.creator_live.orders > 0 ? 1 : 0,
      ctr: ratio(clicks, impressions),
      product_impressions: impressions,
      product_clicks: clicks,
      creators_posting: gmv > 0 ? 2 : 0,
      creators_with_sales: gmv > 0 ? 1 : 0,
      buyers: orders,
      commission: commissionOf(gmv),
      flat_fee: 0,
    }
  })
  return table(without(affiliateProductColumns, style), rows, style)
}

export function affiliateVideoRows(
  week: SimulatedWeek,
  calendar: Calendar,
  style: Style,
): Cell[][] {
  const shown = week.figures.videos.filter(({ video }) => !video.own)
  const rows = shown.map((one) => {
    const { video, gmv, views, skuOrders: orders } = one
    return {
      title: video.title,
      video_id: video.id,
      posted_at: `${calendar.dayOf(video.postedAt).replaceAll('-', '/')} ${clockTime(video.postedAt).slice(0, 5)}`,
      link: `https://www.tiktok.com/@${video.account.handle}/video/${video.id}`,
      creator: video.account.handle,
      product_id: skus.find(({ product }) => product === video.products[0])?.productId,
      gmv,
      orders,
      aov: ratio(gmv, orders),
      gmv_per_buyer: ratio(gmv, one.buyers),
      items_sold: one.items,
      refunds: 0,
      items_refunded: 0,
      commission: commissionOf(gmv),
      flat_fee: 0,
      views,
      likes: one.likes,
      comments: one.comments,
      shares: one.shares,
      product_impressions: one.impressions,
      product_clicks: one.clicks,
      finish_rate: views === 0 ? null : one.finishRate,
      ctr: ratio(one.clicks, one.impressions),
      engagement: ratio(one.likes + one.comments + one.shares, views),
      gpm: views === 0 ? null : (gmv / views) * 1000,
    }
  })
  return table(affiliateVideoColumns, rows, style)
}
