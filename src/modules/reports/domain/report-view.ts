import {
  formatChange,
  formatCount,
  formatDay,
  formatInstant,
  formatMinutes,
  formatNumber,
  formatPeriod,
  formatPoints,
  formatRatio,
  formatRupiah,
  formatRupiahShort,
  formatWeekday,
  missing,
} from '#kernel/format.ts'
import { dayAt } from '#kernel/time.ts'
import type {
  FigureId,
  FigureView,
  LiveRow,
  MetricDefinition,
  Unit,
  WeekPage,
} from '#modules/metrics/contract.ts'

import type { Report } from '../contract.ts'
import { readLines } from './read-lines.ts'

/** The figures of the first page, in reading order. */
const headFigures: readonly FigureId[] = [
  'shop.gmv',
  'shop.orders',
  'shop.aov',
  'shop.conversion_rate',
  'live.gmv',
  'ads.cost',
]

/** Beside the funnel. */
const orderFigures: readonly FigureId[] = [
  'orders.placed',
  'orders.cancelled_unpaid',
  'orders.repeat_buyers',
  'shop.refunds',
]

export type Heading = {
  readonly team: string
  readonly timeZone: string
  /** Who drafted the report. */
  readonly author: string
}

/** What of a report its document needs. */
export type Written = Pick<
  Report,
  'week' | 'period' | 'state' | 'author' | 'text' | 'handedOverAt' | 'handedOverBy'
>

/**
 * Everything the PDF shows, as finished words: the template only sets them. Rows are cut so that
 * six pages always suffice; what is cut is said.
 */
export function reportView(
  report: Written,
  page: WeekPage,
  context: { readonly definitions: readonly MetricDefinition[]; readonly heading: Heading },
) {
  const { definitions, heading } = context
  const names = new Map(definitions.map((definition) => [definition.id, definition]))
  const used = new Set<string>()
  const lines = (text: string) =>
    readLines(text).map(({ item, text: sentence, cites }) => {
      for (const name of cites) used.add(name)
      return { item, text: printable(sentence), cites: cites.join(' · ') }
    })
  const written = {
    summary: lines(report.text.summary),
    insights: lines(report.text.insights),
    recommendations: lines(report.text.recommendations),
    nextWeek: lines(report.text.nextWeek),
  }
  const [first, ...rest] = written.summary
  return {
    team: heading.team,
    head: `Laporan mingguan · Minggu ${Number(report.week.slice(6))} · ${formatPeriod(report.period, 'id')}`,
    status: status(report, page, heading),
    title: page.headline?.title.id ?? `Minggu ${Number(report.week.slice(6))}`,
    dek: page.headline?.evidence.id ?? '',
    summary:
      first && page.headline && first.text.startsWith(page.headline.title.id)
        ? rest
        : written.summary,
    figures: headFigures.flatMap((id) => {
      const figure = page.figures.find((one) => one.id === id)
      return figure ? [figureView(figure, names.get(id))] : []
    }),
    daily: { title: page.daily.title.id, known: page.daily.gmv.some((value) => value !== null) },
    insights: written.insights,
    recommendations: written.recommendations,
    nextWeek: written.nextWeek,
    funnel: {
      title: page.funnel.title.id,
      rows: page.funnel.steps.map(({ name, count, rate, previousRate, range }) => ({
        name: name.id,
        count: shown(count, 'count'),
        rate: shown(rate, 'ratio'),
        previous: shown(previousRate, 'ratio'),
        range: range ? `${formatRatio(range[0], 'id')}–${formatRatio(range[1], 'id')}` : missing,
      })),
    },
    lives: livesView(page, heading.timeZone),
    videos: {
      title: page.videos.title.id,
      top: page.videos.top.slice(0, 8).map(videoView),
      bottom: page.videos.bottom.slice(0, 5).map(videoView),
      bottomTitle:
        page.videos.bottomAbove === null
          ? 'Terbawah'
          : `Terbawah, tayangan di atas ${formatCount(page.videos.bottomAbove, 'id')}`,
    },
    ads: {
      title: page.ads.title.id,
      rows: page.ads.rows.slice(0, 8).map(({ name, cost, revenue, roi, orders, views }) => ({
        name: printable(name),
        cost: shown(cost, 'IDR'),
        revenue: shown(revenue, 'IDR'),
        roi: roi === null ? missing : formatNumber(roi, 'id', 2),
        orders: shown(orders, 'count'),
        views: shown(views, 'count'),
      })),
    },
    followers: {
      title: page.followers.title.id,
      rows: page.followers.days.map(({ day, followers, views }) => ({
        day: formatWeekday(day, 'id'),
        followers: shown(followers, 'count'),
        views: shown(views, 'count'),
      })),
      known: page.followers.days.some(
        ({ followers, views }) => followers !== null || views !== null,
      ),
    },
    orders: orderFigures.flatMap((id) => {
      const figure = page.figures.find((one) => one.id === id)
      return figure ? [figureView(figure, names.get(id))] : []
    }),
    sources: page.sources.map(({ name, state, importedAt }) => ({
      name: name.id,
      state: { complete: 'lengkap', partial: 'sebagian', missing: 'belum ada' }[state],
      at: importedAt === null ? missing : formatInstant(importedAt, heading.timeZone, 'id'),
    })),
    glossary: glossary(definitions, used),
  }
}

function status(report: Written, page: WeekPage, { author, timeZone }: Heading): string {
  if (report.state === 'handed-over' && report.handedOverAt !== null)
    return `Diserahkan ${formatInstant(report.handedOverAt, timeZone, 'id')}, ${report.handedOverBy ?? author}`
  const until = page.dataUntil ? `data sampai ${formatDay(page.dataUntil, 'id')}` : 'belum ada data'
  return `Draf ${author}, ${until}`
}

function figureView(figure: FigureView, definition: MetricDefinition | undefined) {
  const value = single(figure.value)
  const previous = single(figure.previous)
  const mean = single(figure.mean4)
  const good = definition?.good ?? 0
  const change = changeOf(value, previous, figure.unit)
  const quiet =
    value === null ||
    change === null ||
    (figure.range && value >= figure.range[0] && value <= figure.range[1])
  const direction = quiet || change === 0 || change === null ? 'flat' : change > 0 ? 'up' : 'down'
  return {
    name: definition?.name.id ?? figure.id,
    value: tight(value, figure.unit),
    change:
      change === null
        ? ''
        : figure.unit === 'ratio'
          ? formatPoints(change, 'id')
          : formatChange(change, 'id'),
    direction,
    tone:
      direction === 'flat' || good === 0
        ? 'flat'
        : (direction === 'up') === (good === 1)
          ? 'good'
          : 'bad',
    against: previous === null ? '' : `dari ${tight(previous, figure.unit)}`,
    mean: mean === null ? 'rerata 4 minggu —' : `rerata 4 minggu ${tight(mean, figure.unit)}`,
    reason: value === null ? (figure.missing?.id ?? '') : '',
  }
}

/** The document font has no pictographs; where one stood, nothing is better than an empty box. */
const printable = (text: string): string =>
  text
    .replaceAll(/ ?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D})/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()

const single = (value: FigureView['value']) => (typeof value === 'number' ? value : null)

function changeOf(value: number | null, previous: number | null, unit: Unit): number | null {
  if (value === null || previous === null) return null
  if (unit === 'ratio') return value - previous
  return previous === 0 ? null : value / previous - 1
}

function livesView(page: WeekPage, timeZone: string) {
  const rows = page.lives.rows
  const shownRows = rows.slice(0, 16)
  const sum = (pick: (row: LiveRow) => number | null) =>
    rows.every((row) => pick(row) !== null)
      ? rows.reduce((total, row) => total + (pick(row) ?? 0), 0)
      : null
  return {
    title: page.lives.title.id,
    rows: shownRows.map((row) => ({
      start: `${formatWeekday(dayAt(row.startedAt, timeZone), 'id')} ${row.key.slice(-5).replace(':', '.')}`,
      name: printable(row.name ?? row.account),
      duration: shown(row.minutes, 'minutes'),
      viewers: shown(row.viewers, 'count'),
      orders: shown(row.orders, 'count'),
      gmv: shown(row.gmv, 'IDR'),
      perHour: row.gmvPerHour === null ? missing : formatRupiahShort(row.gmvPerHour, 'id'),
      against: row.againstMean === null ? missing : formatChange(row.againstMean, 'id'),
    })),
    rest: rows.length - shownRows.length,
    total: {
      duration: shown(
        sum(({ minutes }) => minutes),
        'minutes',
      ),
      gmv: shown(
        sum(({ gmv }) => gmv),
        'IDR',
      ),
      orders: shown(
        sum(({ orders }) => orders),
        'count',
      ),
    },
  }
}

const videoView = ({
  title,
  creator,
  views,
  ctr,
  orders,
  gmv,
  gpm,
}: WeekPage['videos']['top'][number]) => ({
  title: printable(title),
  creator,
  views: shown(views, 'count'),
  ctr: shown(ctr, 'ratio'),
  orders: shown(orders, 'count'),
  gmv: shown(gmv, 'IDR'),
  gpm: gpm === null ? missing : formatRupiah(gpm, 'id'),
})

function shown(value: number | null, unit: Unit): string {
  if (value === null) return missing
  if (unit === 'IDR') return formatRupiah(value, 'id')
  if (unit === 'ratio') return formatRatio(value, 'id')
  if (unit === 'minutes') return formatMinutes(value, 'id')
  return formatCount(value, 'id')
}

const tight = (value: number | null, unit: Unit): string =>
  value !== null && unit === 'IDR' ? formatRupiahShort(value, 'id') : shown(value, unit)

/** The metrics it shows as figures and those the text cites; a report explains only what it uses. */
function glossary(definitions: readonly MetricDefinition[], cited: ReadonlySet<string>) {
  return definitions
    .filter(
      ({ id, name }) => headFigures.includes(id) || orderFigures.includes(id) || cited.has(name.id),
    )
    .map(({ name, meaning, formula, source }) => ({
      name: name.id,
      meaning: meaning.id,
      formula: formula.id,
      source: source.id,
    }))
}
