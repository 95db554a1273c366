import type { TeamId } from '#kernel/ids.ts'
import { toRupiah } from '#kernel/money.ts'
import type { Day, Week } from '#kernel/time.ts'

import type { Figure, Origin, WeekFigures } from '../contract.ts'
import { type ItemFigureId, itemFigures } from '../domain/cells.ts'
import { definitionOf } from '../domain/definitions.ts'
import { work } from '../domain/figure.ts'
import { read } from '../domain/reading.ts'
import { accountFigures, shopFigures } from '../domain/wanted.ts'
import { type Item, readItems } from './item-reads.ts'
import type { Cell } from './origin-reads.ts'
import { cellsOf, located } from './origins.ts'
import type { Reader } from './snapshot.ts'
import { readStudioVideos, studioCell } from './studio-videos.ts'
import { readWeek, type WeekBook } from './week-reader.ts'
import { readAchieved } from './week-targets/achieved-reads.ts'

type Bare = Omit<Figure, 'origin'> & { readonly cells: readonly Cell[] }
type In = { readonly reader: Reader; readonly team: TeamId; readonly week: WeekBook }

const everything = { offset: 0, limit: 1_000_000 }

/** Every figure of a week with every cell it was made from. */
export async function readFigures(
  reader: Reader,
  team: TeamId,
  { week: asked, today }: { readonly week: Week; readonly today: Day },
): Promise<WeekFigures> {
  const week = await readWeek(reader, team, asked)
  const where = { reader, team, week }
  const figures = [
    ...(await weekFigures(where)),
    ...(await sessionFigures(where)),
    ...(await listFigures(where, ['video.item.views', 'video.item.gmv'])),
    ...(await listFigures(where, ['product.item.gmv'])),
    ...(await studioFigures(where)),
  ]
  const cells = figures.flatMap((figure) => figure.cells)
  const { origin } = await located(reader, team, cells)
  const targets = await readAchieved({ reader, team, today }, week)
  let from = 0
  return {
    week: asked,
    period: week.calendar.now.period,
    figures: figures.map(({ cells: own, ...figure }) => {
      const origins = origin.slice(from, from + own.length).map(bare)
      from += own.length
      return Object.assign(figure, { origin: origins })
    }),
    targets: targets.map(({ missing: _missing, ...target }) => target),
  }
}

const bare = ({ import: id, file, sheet, row, column }: Origin): Origin => ({
  import: id,
  file,
  sheet,
  row,
  column,
})

async function weekFigures({ reader, team, week }: In): Promise<Bare[]> {
  const { calendar, book, accounts } = week
  const asked = [
    ...shopFigures.map((id) => ({ id, subject: 'shop', book })),
    ...accounts.flatMap(({ subject, book: own }) =>
      accountFigures.map((id) => ({ id, subject, book: own })),
    ),
  ]
  const figures: Bare[] = []
  for (const { id, subject, book: own } of asked) {
    const { view } = work(id, subject, { calendar, book: own })
    const { value, unit, previous, mean4 } = view
    // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
    const { cells } = await cellsOf({ reader, team, week }, { id, subject }, everything)
    figures.push({ id, subject, value, unit, previous, mean4, cells })
  }
  return figures
}

/** Sessions are single events: there is no last week's session to compare with. */
async function sessionFigures({ reader, team, week }: In): Promise<Bare[]> {
  const { now } = week.calendar
  const days = now.days.map((day) => ({ from: day, to: day }))
  const asked = { kind: 'live_sessions', weeks: [days], metrics: ['gmv', 'seconds'] } as const
  const items = await readItems(reader, team, asked)
  return items
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
    .flatMap((item) => [
      figureOf('live.session.gmv', item, { value: item.first, previous: null, mean4: null }),
      figureOf('live.session.minutes', item, { value: item.second, previous: null, mean4: null }),
    ])
}

const startOf = ({ key }: Item) => key.slice(key.indexOf('/') + 1)

type ListFigureId = Exclude<ItemFigureId, `live.${string}`>

/** A video or a product against itself in the weeks before. */
async function listFigures(
  { reader, team, week }: In,
  [id, other]: readonly [ListFigureId, ListFigureId?],
): Promise<Bare[]> {
  const { calendar, book } = week
  const { kind, metric, whole } = itemFigures[id]
  const second = other ? itemFigures[other].metric : metric
  const weeks = calendar.weeks.slice(-5).map((span) => read(whole, span, book).periods)
  const asked = { kind, weeks, metrics: [metric, second] } as const
  const items = await readItems(reader, team, asked)
  const now = weeks.length - 1
  const before = new Map(items.map((item) => [`${item.week} ${item.key}`, item]))
  const amounts = (item: Item, place: 'first' | 'second') => {
    const known = [0, 1, 2, 3].map((at) => before.get(`${at} ${item.key}`)?.[place] ?? null)
    const sum = known.reduce(add, 0)
    return {
      value: item[place],
      previous: known[3] ?? null,
      mean4: sum === null ? null : sum / 4,
    }
  }
  return items
    .filter((item) => item.week === now)
    .flatMap((item) => {
      const first = figureOf(id, item, amounts(item, 'first'))
      return other ? [first, figureOf(other, item, amounts(item, 'second'))] : [first]
    })
}

/** Totals since the post, against those of a week before; a mean of running totals says nothing. */
async function studioFigures({ reader, team, week }: In): Promise<Bare[]> {
  const spans = week.calendar.weeks.slice(-2)
  const videos = await readStudioVideos(reader, team, { spans })
  const before = new Map(videos.map((video) => [`${video.week} ${video.key}`, video.views]))
  const id = 'video.studio.views'
  const { unit } = definitionOf(id)
  return videos.flatMap((video) => {
    const { key, views } = video
    if (video.week !== 1) return []
    const previous = before.get(`0 ${key}`) ?? null
    return [
      { id, subject: key, unit, value: views, previous, mean4: null, cells: [studioCell(video)] },
    ]
  })
}

const add = (sum: number | null, value: number | null) =>
  sum === null || value === null ? null : sum + value

type Amounts = {
  readonly value: number | null
  readonly previous: number | null
  readonly mean4: number | null
}

function figureOf(id: ItemFigureId, { key, rows }: Item, amounts: Amounts): Bare {
  const { metric, per } = itemFigures[id]
  const { unit } = definitionOf(id)
  const settle = (value: number | null) =>
    value === null
      ? null
      : unit === 'IDR'
        ? toRupiah(value)
        : unit === 'minutes'
          ? Math.floor(value / per)
          : value
  return {
    id,
    subject: key,
    unit,
    value: settle(amounts.value),
    previous: settle(amounts.previous),
    mean4: settle(amounts.mean4),
    cells:
      amounts.value === null
        ? []
        : rows.map(({ import: from, row }) => ({
            import: from,
            row,
            metric,
            value: amounts.value,
          })),
  }
}
