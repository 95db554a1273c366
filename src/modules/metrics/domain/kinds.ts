import type { Words } from '#kernel/words.ts'

import { adsReport } from './importers/ads-report.ts'
import { affiliateOrders } from './importers/affiliate-orders.ts'
import { affiliateCreators, affiliateProducts } from './importers/affiliate-transactions.ts'
import { affiliateVideos } from './importers/affiliate-videos.ts'
import { gmvmaxCreative } from './importers/gmvmax-creative.ts'
import { gmvmaxLiveCampaign } from './importers/gmvmax-live-campaign.ts'
import { gmvmaxLive } from './importers/gmvmax-live.ts'
import { liveCoreStats } from './importers/live-core-stats.ts'
import { liveRooms } from './importers/live-rooms.ts'
import { liveSessions } from './importers/live-sessions.ts'
import { orders } from './importers/orders/orders.ts'
import { productCardTraffic } from './importers/product-card-traffic.ts'
import { productList } from './importers/product-list.ts'
import { promotionList } from './importers/promotion-list.ts'
import { settlements } from './importers/settlements.ts'
import { shopAnalytics } from './importers/shop-analytics.ts'
import { studioActivity, studioGender, studioTerritories } from './importers/studio-audience.ts'
import { studioContent } from './importers/studio-content.ts'
import { studioFollowers, studioOverview, studioViewers } from './importers/studio.ts'
import { videoList } from './importers/video-list.ts'
import type { Kind } from './importers/vocabulary.ts'

/** What an export is called and where it is found: as its importer says, so that both screens agree. */
const told = ({ words, source }: { readonly words: Words; readonly source: Words }) => ({
  name: words,
  where: source,
})

export const kindWords: Record<Kind, { readonly name: Words; readonly where: Words }> = {
  shop_analytics: told(shopAnalytics),
  orders: told(orders),
  live_sessions: told(liveSessions),
  live_core_stats: told(liveCoreStats),
  video_list: told(videoList),
  gmvmax_live: told(gmvmaxLive),
  studio_overview: told(studioOverview),
  studio_followers: told(studioFollowers),
  studio_content: told(studioContent),
  studio_viewers: told(studioViewers),
  studio_activity: told(studioActivity),
  studio_gender: told(studioGender),
  studio_territories: told(studioTerritories),
  affiliate_creators: told(affiliateCreators),
  affiliate_products: told(affiliateProducts),
  affiliate_videos: told(affiliateVideos),
  product_list: told(productList),
  gmvmax_creative: told(gmvmaxCreative),
  gmvmax_live_campaign: told(gmvmaxLiveCampaign),
  product_card_traffic: told(productCardTraffic),
  promotion_list: told(promotionList),
  live_rooms: told(liveRooms),
  affiliate_orders: told(affiliateOrders),
  settlements: told(settlements),
  ads_report: told(adsReport),
}
