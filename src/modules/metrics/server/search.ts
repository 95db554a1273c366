import { formatDay, formatPeriod, formatWeekday } from '#kernel/format.ts'
import { type Found, lookThrough, type SearchSource } from '#kernel/search.ts'
import { periodOf, type Week } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'

import { definitions } from '../domain/definitions.ts'
import { namedDays, namedWeeks } from '../domain/named-weeks.ts'
import { weekNumber } from '../domain/speak.ts'
import { createItemSource } from './item-search.ts'

/** Everything this module lets people find. */
export const createSearchSources = ({ db }: { readonly db: Db }): readonly SearchSource[] => [
  weekSource,
  daySource,
  createItemSource(db, { kind: 'video', list: 'videos', words: { id: 'Video', en: 'Videos' } }),
  createItemSource(db, {
    kind: 'product',
    list: 'products',
    words: { id: 'Produk', en: 'Products' },
  }),
  createItemSource(db, { kind: 'live', list: 'lives', words: { id: 'LIVE', en: 'LIVE' } }),
  createItemSource(db, {
    kind: 'creator',
    list: 'creators',
    words: { id: 'Kreator', en: 'Creators' },
  }),
  createItemSource(db, {
    kind: 'campaign',
    list: 'campaigns',
    words: { id: 'Kampanye', en: 'Campaigns' },
  }),
  meaningSource,
]

/** Weeks by number, name or a day in them. */
const weekSource: SearchSource = {
  kind: 'week',
  words: { id: 'Minggu', en: 'Weeks' },
  action: 'metrics.read',
  find: async (_, { text, today }) =>
    namedWeeks(text, today).map((week, place) =>
      // A bare number may just as well be part of a name.
      found(week, (/^\d+$/.test(text) ? 0.7 : 1) - place * 0.01),
    ),
}

function found(week: Week, score: number): Found {
  const number = weekNumber(week)
  const period = periodOf(week)
  return {
    id: week,
    title: { id: `Minggu ${number}`, en: `Week ${number}` },
    detail: { id: formatPeriod(period, 'id'), en: formatPeriod(period, 'en') },
    path: `weeks/${week}`,
    score,
  }
}

/** The page of a day that is named. */
const daySource: SearchSource = {
  kind: 'day',
  words: { id: 'Hari', en: 'Days' },
  action: 'metrics.read',
  find: async (_, { text, today }) =>
    namedDays(text, today).map((day, place) => ({
      id: day,
      title: { id: formatDay(day, 'id'), en: formatDay(day, 'en') },
      detail: { id: formatWeekday(day, 'id'), en: formatWeekday(day, 'en') },
      path: `days/${day}`,
      score: 0.98 - place * 0.01,
    })),
}

const meanings = definitions.map(({ id, name, meaning }) => ({
  id,
  title: name,
  detail: meaning,
  path: `metrics?id=${id}`,
  also: [id],
}))

/** What a figure means, by its name. */
const meaningSource: SearchSource = {
  kind: 'metric',
  words: { id: 'Arti angka', en: 'What figures mean' },
  action: 'metrics.read',
  find: async (_, query) => lookThrough(query, meanings),
}
