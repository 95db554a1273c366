import type { Cell } from '#modules/imports/contract/importer.ts'

import { adsReportColumns } from '../importers/ads-report.ts'
import type { SimulatedWeek } from './simulate.ts'
import { writeTable, type Style } from './style.ts'

const campaigns = [
  { campaign: 'Kenalan Rumah Senja', campaign_id: '1852017733401001', share: 0.004 },
  { campaign: 'Kunjungi Lagi', campaign_id: '1852017733401002', share: 0.002 },
] as const

/** A report somebody made: a few columns of the many, two campaigns a day, a total without names. */
export function adsReportRows({ figures }: SimulatedWeek, style: Style): Cell[][] {
  const wanted = 'date campaign campaign_id cost impressions clicks_all ctr_all currency'.split(' ')
  const columns = adsReportColumns.filter(({ name }) => wanted.includes(name))
  const rows = figures.days.flatMap((date, day) =>
    campaigns.map(({ share, ...named }) => {
      const cost = Math.round((figures.shopByDay[day]?.gmv ?? 0) * share * 100) / 100
      const impressions = Math.round(cost / 12)
      const clicks = Math.round(impressions * 0.018)
      return {
        ...named,
        date,
        cost,
        impressions,
        clicks_all: clicks,
        ctr_all: impressions === 0 ? null : clicks / impressions,
        currency: 'IDR',
      }
    }),
  )
  const sum = (name: 'cost' | 'impressions' | 'clicks_all') =>
    rows.reduce((total, row) => total + row[name], 0)
  const total = {
    date: `Total of ${rows.length} results`,
    cost: sum('cost'),
    impressions: sum('impressions'),
    clicks_all: sum('clicks_all'),
  }
  const { labels, cells } = writeTable(columns, [...rows, total], style)
  return [labels, ...cells]
}

export const adsReportCount = ({ figures }: SimulatedWeek): number =>
  figures.days.length * campaigns.length
