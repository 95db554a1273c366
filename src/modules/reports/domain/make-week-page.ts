import { daysOf, instantAt, periodOf, Week } from '#kernel/time.ts'
import type {
  FigureId,
  FigureView,
  MetricDefinition,
  SourceState,
  WeekPage,
} from '#modules/metrics/contract.ts'

const week = Week.parse('2026-W46')

const figure = (id: FigureId, patch: Partial<FigureView> = {}): FigureView => ({
  id,
  subject: 'shop',
  value: 100,
  unit: 'count',
  previous: 80,
  mean4: null,
  originRows: 1,
  trend: [80, 100],
  range: null,
  missing: null,
  partial: false,
  other: [],
  beside: [],
  note: null,
  ...patch,
})

const source = (kind: string, name: string, state: SourceState['state'] = 'complete') => ({
  kind,
  name: { id: name, en: name },
  state,
  importedAt: instantAt('2026-11-16T09:40:00', 'Asia/Jakarta'),
  period: periodOf(week),
})

const live = (start: string, gmv: number, minutes: number) => ({
  key: `7100000000000000001/${start}`,
  startedAt: instantAt(`${start}:00`, 'Asia/Jakarta'),
  account: 'rumahteduh.id',
  name: null,
  minutes,
  viewers: 4260,
  views: 7800,
  gmv,
  orders: 52,
  gmvPerHour: minutes > 0 ? Math.round(gmv / (minutes / 60)) : null,
  againstMean: 0.48,
})

const video = (title: string, views: number, gmv: number | null) => ({
  key: title,
  title,
  creator: 'rumahteduh.id',
  postedAt: null,
  views,
  ctr: 0.048,
  ctor: 0.02,
  orders: 12,
  gmv,
  gpm: gmv === null ? null : Math.round((gmv / views) * 1000),
})

/** The page of an invented week that went well: valid by default, override what the test is about. */
export const makeWeekPage = (patch: Partial<WeekPage> = {}): WeekPage => ({
  week,
  period: periodOf(week),
  dataUntil: periodOf(week).to,
  headline: {
    id: 'gmv',
    title: { id: 'GMV naik Rp54,1 jt dari minggu 45.', en: 'GMV is up Rp54.1 m from week 45.' },
    evidence: { id: 'Rp277,6 jt menjadi Rp331,8 jt.', en: 'Rp277.6 m to Rp331.8 m.' },
    cites: [{ id: 'shop.gmv', subject: 'shop' }],
  },
  insights: [
    {
      id: 'day',
      title: { id: 'Satu hari, 11.11, membawa 36,8% GMV.', en: 'One day, 11.11, brought 36.8%.' },
      evidence: { id: 'Rp122,0 jt dari Rp331,8 jt.', en: 'Rp122.0 m of Rp331.8 m.' },
      cites: [{ id: 'shop.gmv.daily', subject: 'shop' }],
    },
  ],
  targets: [],
  figures: [
    figure('shop.gmv', { value: 331_755_600, previous: 277_642_100, unit: 'IDR' }),
    figure('shop.orders', { value: 1315, previous: 1046 }),
    figure('shop.aov', { value: 252_286, previous: 265_432, unit: 'IDR' }),
    figure('shop.conversion_rate', { value: 0.0225, previous: 0.03, unit: 'ratio' }),
    figure('live.count', { value: 14, previous: 12 }),
    figure('live.minutes', { value: 2491, previous: 1966, unit: 'minutes' }),
    figure('live.gmv', { value: 146_932_000, previous: 97_764_300, unit: 'IDR' }),
    figure('ads.cost', {
      value: null,
      previous: null,
      unit: 'IDR',
      missing: { id: 'Ekspor GMV Max belum ada.', en: 'No GMV Max export yet.' },
    }),
    figure('orders.placed', { value: 1400, previous: 1149 }),
    figure('orders.cancelled_unpaid', { value: 120, previous: 88 }),
    figure('orders.repeat_buyers', { value: 41, previous: 37 }),
    figure('shop.refunds', { value: 19_725_112, previous: 19_810_811, unit: 'IDR' }),
  ],
  daily: {
    title: { id: 'Satu hari, 11.11, membawa 36,8% GMV minggu ini', en: 'One day, 11.11' },
    days: daysOf(periodOf(week)),
    gmv: [30_459_100, 32_736_000, 121_981_000, 37_282_500, 33_305_600, 42_558_000, 33_433_400],
    live: [5_622_800, 13_659_100, 74_707_500, 10_301_000, 15_624_000, 15_863_100, 11_154_500],
    mean4: [null, null, null, null, null, null, null],
  },
  funnel: {
    title: { id: 'CTR produk naik, konversi turun', en: 'CTR up, conversion down' },
    steps: [
      {
        id: 'impressions',
        name: { id: 'Tayangan produk', en: 'Product impressions' },
        count: 3_388_596,
        rate: null,
        previousRate: null,
        range: null,
      },
      {
        id: 'clicks',
        name: { id: 'Klik produk', en: 'Product clicks' },
        count: 110_529,
        rate: 0.0326,
        previousRate: 0.0267,
        range: [0.025, 0.0331],
      },
    ],
  },
  lives: {
    title: { id: '14 sesi LIVE, terbaik malam 11.11', en: '14 LIVE sessions' },
    rows: [
      live('2026-11-11T19:02', 74_620_000, 312),
      live('2026-11-15T19:00', 26_880_000, 140),
      live('2026-11-13T10:00', 0, 0),
    ],
    source: source('live_sessions', 'Analisis LIVE'),
  },
  videos: {
    title: { id: 'Tiga video membawa 61% GMV video', en: 'Three videos brought 61%' },
    bottomAbove: 10_000,
    top: [
      video('Tes tidur 10 menit', 214_300, 18_640_000),
      video(
        'Kamar kos 3×3 rapi tanpa lemari besar dan tanpa bor 😴 #kamarkos',
        168_900,
        11_270_000,
      ),
    ],
    bottom: [video('11.11 semua diskon', 41_200, 0)],
    count: 36,
    source: source('video_list', 'Performa video'),
  },
  ads: {
    title: { id: 'Iklan LIVE', en: 'LIVE ads' },
    rows: [],
    source: source('gmvmax_live', 'GMV Max siaran LIVE', 'missing'),
  },
  followers: {
    title: { id: 'Pengikut bertambah 2.389', en: '2,389 more followers' },
    days: daysOf(periodOf(week)).map((day, at) => ({
      day,
      followers: 52_879 + at * 400,
      views: 200_000,
    })),
    source: source('studio_followers', 'Riwayat pengikut'),
  },
  tables: [],
  sources: [
    source('shop_analytics', 'Metrik utama toko'),
    source('gmvmax_live', 'GMV Max siaran LIVE', 'missing'),
  ],
  ...patch,
})

const definition = (id: FigureId, name: string, good: -1 | 0 | 1 = 1): MetricDefinition => ({
  id,
  name: { id: name, en: name },
  unit: 'count',
  formula: { id: 'jumlah', en: 'sum' },
  source: { id: 'Metrik utama toko', en: 'Key metrics' },
  meaning: { id: `${name} yang dibayar dalam minggu itu.`, en: `${name} of the week.` },
  good,
})

export const makeDefinitions = (): MetricDefinition[] => [
  definition('shop.gmv', 'GMV'),
  definition('shop.gmv.daily', 'GMV harian'),
  definition('shop.orders', 'Pesanan'),
  definition('shop.visitors', 'Pengunjung'),
  definition('shop.aov', 'Nilai per pesanan'),
  definition('shop.conversion_rate', 'Konversi'),
  definition('live.count', 'Sesi LIVE', 0),
  definition('live.minutes', 'Durasi LIVE', 0),
  definition('live.gmv', 'GMV LIVE'),
  definition('live.session.gmv', 'GMV per sesi LIVE'),
  definition('video.item.gmv', 'GMV per video'),
  definition('video.item.views', 'Tayangan per video'),
  definition('ads.cost', 'Biaya iklan', -1),
  definition('orders.placed', 'Pesanan dibuat'),
  definition('orders.cancelled_unpaid', 'Batal tanpa bayar', -1),
  definition('orders.repeat_buyers', 'Pembeli berulang'),
  definition('shop.refunds', 'Pengembalian dana', -1),
]
