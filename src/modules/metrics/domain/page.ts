import { toRupiah } from '#kernel/money.ts'
import type { Day, Instant } from '#kernel/time.ts'

import type {
  AdRow,
  FigureId,
  FigureView,
  LiveRow,
  SourceState,
  VideoRow,
  WeekPage,
} from '../contract.ts'
import type { Book } from './book.ts'
import { work } from './figure.ts'
import { funnelOf } from './funnel.ts'
import type { Kind } from './importers/vocabulary.ts'
import { adsInsight, followersInsight, unpaidInsight, videosInsight } from './insights/content.ts'
import type { Draft, Material } from './insights/draft.ts'
import { gmvInsight } from './insights/gmv.ts'
import { livesInsight } from './insights/lives.ts'
import { dailyInsight, funnelInsight } from './insights/shop.ts'
import { readDaily } from './reading.ts'
import { isExpected, sourceOf } from './sources.ts'
import type { Calendar, Span } from './span.ts'
import { accountFigures, figureKinds, shopFigures } from './wanted.ts'

/** A LIVE as it is stored, before it is compared. */
export type Session = Pick<
  LiveRow,
  'key' | 'startedAt' | 'account' | 'viewers' | 'views' | 'gmv'
> & {
  readonly day: Day
  readonly seconds: number | null
  readonly orders: number | null
}

export type Account = { readonly subject: string; readonly book: Book }

/** Everything a page is made of. */
export type Ingredients = {
  readonly calendar: Calendar
  readonly book: Book
  readonly accounts: readonly Account[]
  readonly sessions: readonly Session[]
  readonly videos: {
    readonly top: readonly VideoRow[]
    readonly bottom: readonly VideoRow[]
    readonly bottomAbove: number | null
  }
  readonly ads: readonly AdRow[]
  /** The latest import of a kind that touches the week. */
  readonly importedAt: (kind: Kind) => Instant | null
  readonly dataUntil: Day | null
}

/** Everything but the targets, which people set and no export tells. */
export function composePage(made: Ingredients): WeekPage {
  const { book, accounts, videos, ads } = made
  const { now } = made.calendar
  const { week, period, days } = now
  const figures = figuresOf(made)
  const figure = (id: FigureId) => figures.find((found) => found.id === id)
  const sources = new Map(figureKinds.map((kind) => [kind, stateOf(kind, made)]))
  const source = (kind: Kind) => sources.get(kind) ?? stateOf(kind, made)
  const funnel = funnelOf(figure)
  const known = source('live_sessions').state !== 'missing'
  const lives = known ? liveRows(made, figure('live.gmv_per_hour')) : null
  const material: Material = { week, period, days, figures, funnel, lives, videos: videos.top, ads }
  const drafts = {
    daily: dailyInsight(material),
    funnel: funnelInsight(material),
    lives: livesInsight(material),
    videos: videosInsight(material),
    ads: adsInsight(material),
    followers: followersInsight(material),
  }
  return {
    week,
    period,
    dataUntil: made.dataUntil,
    headline: shown(gmvInsight(material)),
    insights: [
      drafts.daily,
      drafts.lives,
      drafts.videos,
      drafts.funnel,
      unpaidInsight(material),
    ].flatMap((draft) => (draft?.telling ? [shown(draft) ?? []].flat() : [])),
    figures,
    targets: [],
    daily: { title: drafts.daily.title, days: [...days], ...dailyOf(figure) },
    funnel: { title: drafts.funnel.title, steps: funnel },
    lives: { title: drafts.lives.title, rows: lives ?? [], source: source('live_sessions') },
    videos: {
      title: drafts.videos.title,
      bottomAbove: videos.bottomAbove,
      top: [...videos.top],
      bottom: [...videos.bottom],
      count: single(figure('video.count')?.value),
      source: source('video_list'),
    },
    ads: { title: drafts.ads.title, rows: [...ads], source: source('gmvmax_live') },
    followers: {
      title: drafts.followers.title,
      days: followerDays(accounts[0]?.book ?? book, now),
      source: source('studio_followers'),
    },
    sources: [...sources].flatMap(([kind, found]) =>
      isExpected({ kind, state: found.state }) ? [found] : [],
    ),
    // The store adds the team's own tables, which no figure is made from.
    tables: [],
  }
}

const single = (value: FigureView['value'] | undefined) =>
  typeof value === 'number' ? value : null

const figuresOf = ({ calendar, book, accounts }: Ingredients): FigureView[] => [
  ...shopFigures.map((id) => work(id, 'shop', { calendar, book }).view),
  ...accounts.flatMap(({ subject, book: own }) =>
    accountFigures.map((id) => work(id, subject, { calendar, book: own }).view),
  ),
]

/** Of several accounts the best known one speaks for the source. */
function stateOf(kind: Kind, made: Ingredients): SourceState {
  const { calendar, importedAt } = made
  const books = kind.startsWith('studio_') ? made.accounts.map(({ book }) => book) : []
  const states = [...books, made.book].map((book) =>
    sourceOf(kind, { span: calendar.now, book, importedAt: importedAt(kind) }),
  )
  const best = (['complete', 'partial', 'missing'] as const).flatMap((state) =>
    states.filter((found) => found.state === state),
  )
  return (
    best[0] ?? sourceOf(kind, { span: calendar.now, book: made.book, importedAt: importedAt(kind) })
  )
}

function shown(draft: Draft | null) {
  if (!draft) return null
  const { telling: _telling, ...insight } = draft
  return insight
}

/** A session of a few minutes says nothing about an hour. */
const shortest = 600

function liveRows({ sessions, ads }: Ingredients, perHour: FigureView | undefined): LiveRow[] {
  const mean = single(perHour?.mean4)
  return sessions.map(({ day: _day, seconds, ...row }) => {
    const rate =
      row.gmv !== null && seconds !== null && seconds > 0
        ? toRupiah((row.gmv / seconds) * 3600)
        : null
    const compared = rate !== null && mean !== null && mean > 0 && (seconds ?? 0) >= shortest
    return {
      ...row,
      name: nameOf(row.startedAt, ads),
      minutes: seconds === null ? null : Math.floor(seconds / 60),
      gmvPerHour: rate,
      againstMean: compared ? rate / mean - 1 : null,
    }
  })
}

/** LIVE Analysis knows no titles; the ad of the same minute does, if it is the only one. */
function nameOf(startedAt: Instant, ads: readonly AdRow[]): string | null {
  const minute = Math.floor(startedAt / 60_000)
  const names = ads
    .filter(({ launchedAt }) => launchedAt !== null && Math.floor(launchedAt / 60_000) === minute)
    .map(({ name }) => name)
  return new Set(names).size === 1 ? (names[0] ?? null) : null
}

const daily = (figure: FigureView | undefined): (number | null)[] =>
  Array.isArray(figure?.value) ? figure.value : []

function dailyOf(figure: (id: FigureId) => FigureView | undefined) {
  const gmv = figure('shop.gmv.daily')
  return {
    gmv: daily(gmv),
    live: daily(figure('shop.live_gmv.daily')),
    mean4: Array.isArray(gmv?.mean4) ? gmv.mean4 : [],
  }
}

function followerDays(book: Book, span: Span) {
  const each = (kind: Kind, metric: string) =>
    readDaily({ how: 'daily', kind, metrics: [metric] }, span, book)
  const followers = each('studio_followers', 'followers')
  const views = each('studio_overview', 'video_views')
  return span.days.map((day, at) => ({
    day,
    followers: followers[at] ?? null,
    views: views[at] ?? null,
  }))
}
