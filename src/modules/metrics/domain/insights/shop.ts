import type { FunnelStep } from '../../contract.ts'
import { isUsual } from '../judge.ts'
import { words } from '../speak.ts'
import { cite, daily, type Draft, type Material, plain } from './draft.ts'
import { peakOf } from './gmv.ts'

export function dailyInsight(material: Material): Draft {
  const gmv = daily(material, 'shop.gmv.daily')
  const base = { id: 'daily', cites: cite('shop.gmv.daily') }
  const known = gmv.flatMap((value, at) =>
    value === null ? [] : [{ value, day: material.days[at] }],
  )
  if (known.length === 0)
    return plain({ ...base, title: { id: 'GMV harian belum ada', en: 'No daily GMV yet' } })
  const peak = peakOf(material)
  if (peak && peak.share >= 0.3) {
    const { day, name, share, total, value } = peak
    return {
      ...base,
      title: words({
        id: (say) =>
          `Satu hari, ${name ?? say.weekday(day)}, membawa ${say.share(share)} GMV minggu ini`,
        en: (say) =>
          `One day, ${name ?? say.weekday(day)}, brought ${say.share(share)} of the week's GMV`,
      }),
      evidence: words({
        id: ({ rp, weekday }) => `${weekday(day)} ${rp(value)} dari ${rp(total)}.`,
        en: ({ rp, weekday }) => `${weekday(day)} ${rp(value)} of ${rp(total)}.`,
      }),
      telling: true,
    }
  }
  const [low, high] = [
    Math.min(...known.map(({ value }) => value)),
    Math.max(...known.map(({ value }) => value)),
  ]
  const missing = 7 - known.length
  return plain({
    ...base,
    title: words({
      id: ({ rp, count }) =>
        `GMV harian antara ${rp(low)} dan ${rp(high)}${missing > 0 ? `; ${count(missing)} hari belum ada` : ''}`,
      en: ({ rp, count }) =>
        `Daily GMV between ${rp(low)} and ${rp(high)}${missing > 0 ? `; ${count(missing)} days are missing` : ''}`,
    }),
  })
}

const rateName = {
  clicks: { id: 'CTR produk', en: 'Product CTR' },
  orders: { id: 'Pesanan per klik', en: 'Orders per click' },
}

const isOutside = ({ rate, range }: FunnelStep) =>
  rate !== null && range !== null && !isUsual(rate, range)
const isInside = ({ rate, range }: FunnelStep) =>
  rate !== null && range !== null && rate >= range[0] && rate <= range[1]

/** The step furthest down: what reaches a purchase matters more than what reaches a look. */
export function funnelInsight(material: Material): Draft {
  const base = {
    id: 'funnel',
    cites: cite('shop.product_impressions', 'shop.product_clicks', 'shop.orders'),
  }
  const steps = material.funnel
  const outside = steps.findLast(isOutside)
  if (outside && outside.id !== 'impressions' && outside.rate !== null && outside.range !== null) {
    const { rate, range } = outside
    const name = rateName[outside.id]
    const up = rate > range[1]
    return {
      ...base,
      cites: cite(outside.id === 'clicks' ? 'shop.ctr' : 'shop.orders_per_click'),
      title: words({
        id: (say) => `${name.id} ${up ? 'naik' : 'turun'} ke luar kisaran: ${say.rate(rate)}`,
        en: (say) => `${name.en} ${up ? 'rose' : 'fell'} out of its range: ${say.rate(rate)}`,
      }),
      evidence: words({
        id: (say) => `Kisaran empat minggu ${say.rateRange(range)}.`,
        en: (say) => `Range of four weeks ${say.rateRange(range)}.`,
      }),
      telling: true,
    }
  }
  const rated = steps.filter(({ rate }) => rate !== null)
  if (rated.length > 0 && rated.every(isInside))
    return plain({
      ...base,
      title: {
        id: 'Semua langkah di dalam kisaran empat minggu',
        en: 'Every step is within its range of four weeks',
      },
    })
  const [impressions, clicks, orders] = steps.map(({ count }) => count)
  if (impressions == null || clicks == null || orders == null)
    return plain({
      ...base,
      title: { id: 'Corong belanja belum lengkap', en: 'The funnel is incomplete' },
    })
  return plain({
    ...base,
    title: words({
      id: ({ short, count }) =>
        `${short(impressions)} tayangan produk menjadi ${count(orders)} pesanan`,
      en: ({ short, count }) =>
        `${short(impressions)} product impressions became ${count(orders)} orders`,
    }),
  })
}
