import type { Importer } from '#modules/imports/contract/importer.ts'

import { adsReport } from './domain/importers/ads-report.ts'
import { affiliateOrders } from './domain/importers/affiliate-orders.ts'
import { affiliateCreators, affiliateProducts } from './domain/importers/affiliate-transactions.ts'
import { affiliateVideos } from './domain/importers/affiliate-videos.ts'
import { gmvmaxCreative } from './domain/importers/gmvmax-creative.ts'
import { gmvmaxLiveCampaign } from './domain/importers/gmvmax-live-campaign.ts'
import { gmvmaxLive } from './domain/importers/gmvmax-live.ts'
import { liveCoreStats } from './domain/importers/live-core-stats.ts'
import { liveRooms } from './domain/importers/live-rooms.ts'
import { liveSessions } from './domain/importers/live-sessions.ts'
import { orders } from './domain/importers/orders/orders.ts'
import { productCardTraffic } from './domain/importers/product-card-traffic.ts'
import { productList } from './domain/importers/product-list.ts'
import { promotionList } from './domain/importers/promotion-list.ts'
import { settlements } from './domain/importers/settlements.ts'
import { shopAnalytics } from './domain/importers/shop-analytics.ts'
import {
  studioActivity,
  studioGender,
  studioTerritories,
} from './domain/importers/studio-audience.ts'
import { studioContent } from './domain/importers/studio-content.ts'
import { studioFollowers, studioOverview, studioViewers } from './domain/importers/studio.ts'
import { videoList } from './domain/importers/video-list.ts'

export { twoShops } from './domain/importers/two-shops.ts'

/** Every kind of export whose rows become facts or order lines. */
export const importers: readonly Importer[] = [
  orders,
  shopAnalytics,
  videoList,
  liveSessions,
  liveCoreStats,
  gmvmaxLive,
  studioOverview,
  studioFollowers,
  studioContent,
  studioViewers,
  studioActivity,
  studioGender,
  studioTerritories,
  affiliateCreators,
  affiliateProducts,
  affiliateVideos,
  productList,
  gmvmaxCreative,
  gmvmaxLiveCampaign,
  productCardTraffic,
  promotionList,
  liveRooms,
  affiliateOrders,
  settlements,
  adsReport,
]

export { dailyChart } from './domain/charts/daily.ts'
export { exampleExports, type ExampleFile } from './domain/example/example-exports.ts'
export { tableMapper } from './domain/mapped/table-mapper.ts'
