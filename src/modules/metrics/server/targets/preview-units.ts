/** Metrics that are not counts, by the words of `domain/importers/vocabulary.ts`. */
const byName: Readonly<Record<string, string>> = {
  aov: 'IDR',
  cpm: 'IDR',
  cpc_all: 'IDR',
  cpc_destination: 'IDR',
  frequency: 'number',
  roas: 'number',
  average_play_seconds: 'seconds',
  ctr_all: 'ratio',
  ctr_destination: 'ratio',
  commission: 'IDR',
  flat_fee: 'IDR',
  engagement: 'ratio',
  share: 'ratio',
  gpm: 'IDR',
  show_gpm: 'IDR',
  refunds: 'IDR',
  gross_revenue: 'IDR',
  gross_revenue_current_shop: 'IDR',
  gross_revenue_again: 'IDR',
  current_budget: 'IDR',
  net_cost: 'IDR',
  average_price: 'IDR',
  ctr: 'ratio',
  ctor: 'ratio',
  roi: 'number',
  roi_current_shop: 'number',
  seconds: 'seconds',
  average_view_seconds: 'seconds',
  average_live_minutes: 'minutes',
  conversion_rate: 'ratio',
  finish_rate: 'ratio',
  video_to_live_rate: 'ratio',
  minutes: 'minutes',
  tax: 'IDR',
  shipping_fees: 'IDR',
  discount_amount: 'IDR',
}

const paid =
  /^(settlement|revenue|fees|adjustment)$|^(subtotal|refund)_(before|after|discounts)$|_(discounts?|fee|shipping)$/
const commission = /^(est|actual)_(base|standard|shop_ads|bonus)$|^(price|payment)$/
const rate = /(^|_)(ctr|ctor|rate)(_\w+)?$/

const money = /^(gmv|cost)(_|$)|^(creator|linked)_live(_|$)|^(affiliate|linked)_video(_|$)/

/** In what a metric of a fact is told, for the preview of an import. */
export const unitOf = (metric: string): string =>
  byName[metric] ??
  ([money, commission, paid].some((named) => named.test(metric))
    ? 'IDR'
    : rate.test(metric)
      ? 'ratio'
      : 'count')
