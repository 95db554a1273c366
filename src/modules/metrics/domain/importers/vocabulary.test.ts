import { expect, test } from 'vitest'

import { importers } from '../../logic.ts'
import { adsReportColumns } from './ads-report.ts'
import { affiliateOrderColumns } from './affiliate-orders.ts'
import {
  affiliateCreatorColumns,
  affiliateProductColumns,
} from './affiliate-transaction-columns.ts'
import { affiliateVideoColumns } from './affiliate-videos.ts'
import { gmvmaxCreativeColumns } from './gmvmax-creative.ts'
import { gmvmaxLiveCampaignColumns } from './gmvmax-live-campaign.ts'
import { gmvmaxLiveColumns } from './gmvmax-live.ts'
import type { Column } from './kit/columns.ts'
import { liveCoreStatsColumns } from './live-core-stats.ts'
import { liveRoomColumns } from './live-rooms.ts'
import { liveSessionColumns } from './live-sessions.ts'
import { orderColumns } from './orders/columns.ts'
import { productCardTrafficColumns } from './product-card-traffic.ts'
import { productListColumns } from './product-list-columns.ts'
import { promotionListColumns } from './promotion-list.ts'
import { settlementColumns } from './settlements.ts'
import { shopAnalyticsColumns } from './shop-analytics.ts'
import { activityColumns, genderColumns, territoryColumns } from './studio-audience.ts'
import { contentColumns } from './studio-content.ts'
import { followerColumns, overviewColumns, viewerColumns } from './studio.ts'
import { videoListColumns } from './video-list.ts'
import { derivedFrom } from './vocabulary-more.ts'
import { attributes, kinds, values } from './vocabulary.ts'

const tables = {
  shop_analytics: shopAnalyticsColumns,
  video_list: videoListColumns,
  live_sessions: liveSessionColumns,
  live_core_stats: liveCoreStatsColumns,
  gmvmax_live: gmvmaxLiveColumns,
  studio_overview: overviewColumns,
  studio_followers: followerColumns,
  live_rooms: liveRoomColumns,
  affiliate_orders: affiliateOrderColumns,
  settlements: settlementColumns,
  ads_report: adsReportColumns,
  studio_content: contentColumns,
  studio_viewers: viewerColumns,
  studio_activity: activityColumns,
  studio_gender: genderColumns,
  studio_territories: territoryColumns,
  affiliate_creators: affiliateCreatorColumns,
  affiliate_products: affiliateProductColumns,
  affiliate_videos: affiliateVideoColumns,
  product_list: productListColumns,
  gmvmax_creative: gmvmaxCreativeColumns,
  gmvmax_live_campaign: gmvmaxLiveCampaignColumns,
  product_card_traffic: productCardTrafficColumns,
  promotion_list: promotionListColumns,
}

test('every kind has its importer', () => {
  expect(importers.map(({ kind }) => kind)).toEqual([...kinds])
})

const isDerived = (kind: string, name: string) =>
  ['affiliate_orders', 'settlements'].includes(kind) && Object.hasOwn(derivedFrom, name)

const figures = (columns: readonly Column[]): string[] =>
  columns
    .filter(({ shape }) => !['id', 'text', 'moment', 'skip'].includes(shape))
    .map(({ name }) => name)

test.each(Object.entries(tables))('%s writes the values the vocabulary names', (kind, columns) => {
  const named = Object.entries(values).find(([name]) => name === kind)?.[1] ?? []
  expect(figures(columns)).toEqual(named.filter((name) => !isDerived(kind, name)))
})

test.each(Object.entries(tables))('%s has a column for each of its attributes', (kind, columns) => {
  const names = new Set(columns.map(({ name }) => name))
  const told = Object.entries(attributes).find(([name]) => name === kind)?.[1] ?? []
  expect(told.filter((name) => !names.has(name))).toEqual([])
})

test.each(Object.entries({ ...tables, orders: orderColumns }))(
  'the columns of %s have each their own name and labels',
  (_kind, columns) => {
    const names = columns.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const labels = columns.flatMap(({ id, en, old, group = '', again }) =>
      [...new Set([id, en]), ...(old ?? [])].map(
        (label) => `${group}${again ? ' again' : ''}: ${label}`,
      ),
    )
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
  },
)
