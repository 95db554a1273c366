import {
  formatChange,
  formatCount,
  formatMinutes,
  formatPeriod,
  formatRatio,
  formatRupiah,
  formatRupiahShort,
  formatWeekday,
} from '#kernel/format.ts'
import { addWeeks, Day, daysOf, periodOf } from '#kernel/time.ts'
import type { Insight, MetricDefinition, WeekPage } from '#modules/metrics/contract.ts'

import type { ReportText } from '../contract.ts'
import { type Book, openBook } from './cite.ts'
import { targetLines } from './targets.ts'

const short = (value: number) => formatRupiahShort(value, 'id')
const count = (value: number) => formatCount(value, 'id')
const percent = (value: number) => formatRatio(value, 'id', 1)
export const weekNumber = (week: string) => Number(week.slice(6))

/** A change within half a percent is not worth a direction. */
function moved(value: number, previous: number | null, shown: (value: number) => string): string {
  if (previous === null) return ''
  if (previous === 0) return ` (minggu lalu ${shown(0)})`
  const change = value / previous - 1
  if (Math.abs(change) < 0.005) return `, sama dengan minggu lalu (${shown(previous)})`
  const word = change > 0 ? 'naik' : 'turun'
  return `, ${word} ${formatChange(Math.abs(change), 'id').replace('+', '')} dari ${shown(previous)}`
}

const items = (lines: readonly (string | null)[]) =>
  lines.flatMap((line) => (line ? [`- ${line}`] : [])).join('\n')

/**
 * The first draft of a weekly report, in Indonesian. Every sentence stands on figures of the page
 * and names them in brackets; where a figure is missing the sentence is left out.
 */
export function draftReport(page: WeekPage, definitions: readonly MetricDefinition[]): ReportText {
  const book = openBook(page, definitions)
  return {
    summary: summary(book),
    insights:
      items(page.insights.map((insight) => insightLine(book, insight))) ||
      'Data belum cukup untuk menarik insight minggu ini.',
    recommendations:
      items([
        remindPayment(book),
        repeatLive(book),
        followVideo(book),
        checkVideo(book),
        importMore(book),
      ]) || 'Data belum cukup untuk memberi rekomendasi.',
    nextWeek: nextWeek(book),
  }
}

function summary(book: Book): string {
  const { page } = book
  const lines: (string | null)[] = [
    page.headline ? `${page.headline.title.id} ${page.headline.evidence.id}` : null,
  ]
  const gmv = book.amount('shop.gmv')
  if (gmv !== null)
    lines.push(
      `GMV ${formatRupiah(gmv, 'id')}${moved(gmv, book.previous('shop.gmv'), short)}. ${book.cite('shop.gmv')}`,
    )
  const orders = book.amount('shop.orders')
  const aov = book.amount('shop.aov')
  if (orders !== null)
    lines.push(
      `Pesanan dibayar ${count(orders)}${moved(orders, book.previous('shop.orders'), count)}${
        aov === null ? '' : `; rata-rata ${formatRupiah(aov, 'id')} per pesanan`
      }. ${aov === null ? book.cite('shop.orders') : book.cite('shop.orders', 'shop.aov')}`,
    )
  lines.push(lives(book), ...targetLines(book))
  const absent = page.sources.filter(({ state }) => state === 'missing').map(({ name }) => name.id)
  if (absent.length > 0) lines.push(`Belum diunggah untuk minggu ini: ${absent.join(', ')}.`)
  return lines.filter((line) => line !== null).join('\n')
}

function lives(book: Book): string | null {
  const sessions = book.amount('live.count')
  const minutes = book.amount('live.minutes')
  const gmv = book.amount('live.gmv')
  if (sessions === null || minutes === null || gmv === null || sessions === 0) return null
  const previous = moved(gmv, book.previous('live.gmv'), short)
  return `LIVE: ${count(sessions)} sesi selama ${formatMinutes(minutes, 'id')} dengan GMV ${short(gmv)}${previous}. ${book.cite('live.count', 'live.minutes', 'live.gmv')}`
}

const insightLine = (book: Book, { title, evidence, cites }: Insight) =>
  `${closed(title.id)} ${evidence.id} ${book.cite(...new Set(cites.map(({ id }) => id)))}`.trim()

/** Titles stand alone on a page; inside a paragraph they end. */
const closed = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`)

const liveName = ({ name, account, key }: WeekPage['lives']['rows'][number]) => {
  const [day = '', clock = ''] = key.slice(key.indexOf('/') + 1).split('T')
  const start = Day.safeParse(day)
  if (!start.success) return name ?? account
  return `${name ?? account} (${formatWeekday(start.data, 'id')} pukul ${clock.replace(':', '.')})`
}

function remindPayment(book: Book): string | null {
  const [placed, cancelled] = [book.amount('orders.placed'), book.amount('orders.cancelled_unpaid')]
  if (!placed || !cancelled || cancelled / placed < 0.05) return null
  return `Ingatkan pembayaran selama LIVE dan di pesan otomatis: ${percent(cancelled / placed)} pesanan batal tanpa dibayar. ${book.cite('orders.cancelled_unpaid', 'orders.placed')}`
}

function repeatLive(book: Book): string | null {
  const best = book.page.lives.rows
    .filter(
      ({ againstMean, minutes }) =>
        againstMean !== null && againstMean > 0.2 && (minutes ?? 0) >= 30,
    )
    .toSorted((a, b) => (b.againstMean ?? 0) - (a.againstMean ?? 0))[0]
  if (!best) return null
  return `Ulangi sesi LIVE ${liveName(best)} pada jam yang sama: GMV per jam ${formatChange(best.againstMean ?? 0, 'id')} terhadap rerata empat minggu. Satu sesi belum cukup untuk disebut pola. ${book.cite('live.session.gmv')}`
}

function followVideo(book: Book): string | null {
  const best = book.page.videos.top[0]
  if (!best?.gmv || !best.views) return null
  return `Buat lanjutan video "${best.title}": ${short(best.gmv)} dari ${count(best.views)} tayangan. ${book.cite('video.item.gmv', 'video.item.views')}`
}

function checkVideo(book: Book): string | null {
  const quiet = book.page.videos.bottom.find(
    ({ views, gmv }) => (views ?? 0) >= 10_000 && gmv === 0,
  )
  if (!quiet) return null
  return `Periksa keranjang kuning pada video "${quiet.title}": ${count(quiet.views ?? 0)} tayangan tanpa penjualan. ${book.cite('video.item.views', 'video.item.gmv')}`
}

function importMore(book: Book): string | null {
  const absent = book.page.sources.filter(({ state }) => state === 'missing')
  if (absent.length === 0) return null
  return `Unggah ekspor yang belum ada supaya gambaran minggu depan lengkap: ${absent.map(({ name }) => name.id).join(', ')}.`
}

/** Double dates and payday need no fact: they stand in the calendar. */
function nextWeek(book: Book): string {
  const next = addWeeks(book.page.week, 1)
  const period = periodOf(next)
  const numbers = daysOf(period).map((day) => [Number(day.slice(5, 7)), Number(day.slice(8))])
  const double = numbers.find(([month, day]) => month === day)
  const payday = numbers.some(([, day]) => day === 25)
  return [
    `Minggu ${weekNumber(next)}, ${formatPeriod(period, 'id')}:`,
    ...(double
      ? [`- Tanggal kembar ${double[0]}.${double[1]}: siapkan stok, promo, dan jam LIVE.`]
      : []),
    ...(payday
      ? ['- Tanggal 25, hari gajian bagi banyak pembeli: jadwalkan LIVE utama di sekitarnya.']
      : []),
    '- Unggah semua ekspor pada Senin pagi dan susun laporan berikutnya.',
  ].join('\n')
}
