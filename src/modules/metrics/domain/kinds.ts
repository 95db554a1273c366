import type { Words } from '#kernel/words.ts'

import type { Kind } from './importers/vocabulary.ts'

/** What an export is called on screen and where it is found. */
export const kindWords: Record<Kind, { readonly name: Words; readonly where: Words }> = {
  shop_analytics: {
    name: { id: 'Shop Analytics', en: 'Shop Analytics' },
    where: {
      id: 'Seller Center, Kompas Data, metrik utama',
      en: 'Seller Center, Data Compass, key metrics',
    },
  },
  orders: {
    name: { id: 'Semua pesanan', en: 'All orders' },
    where: { id: 'Seller Center, Pesanan, Ekspor', en: 'Seller Center, Orders, Export' },
  },
  live_sessions: {
    name: { id: 'Analisis LIVE', en: 'LIVE Analysis' },
    where: { id: 'Seller Center, Kompas Data, LIVE', en: 'Seller Center, Data Compass, LIVE' },
  },
  live_core_stats: {
    name: { id: 'Data inti LIVE', en: 'LIVE core stats' },
    where: {
      id: 'Seller Center, Kompas Data, LIVE, data inti',
      en: 'Seller Center, Data Compass, LIVE, core data',
    },
  },
  video_list: {
    name: { id: 'Daftar performa video', en: 'Video Performance List' },
    where: { id: 'Seller Center, Kompas Data, Video', en: 'Seller Center, Data Compass, Video' },
  },
  gmvmax_live: {
    name: { id: 'GMV Max LIVE', en: 'GMV Max LIVE' },
    where: {
      id: 'Ads Manager, GMV Max, kampanye LIVE, data livestream',
      en: 'Ads Manager, GMV Max, LIVE campaigns, livestream data',
    },
  },
  studio_overview: {
    name: { id: 'Ikhtisar TikTok Studio', en: 'TikTok Studio overview' },
    where: {
      id: 'TikTok Studio, Analitik, unduh Overview',
      en: 'TikTok Studio, Analytics, download Overview',
    },
  },
  studio_followers: {
    name: { id: 'Pengikut TikTok Studio', en: 'TikTok Studio followers' },
    where: {
      id: 'TikTok Studio, Analitik, unduh Followers',
      en: 'TikTok Studio, Analytics, download Followers',
    },
  },
}
