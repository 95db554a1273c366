import { formatPeriod } from '#kernel/format.ts'
import { type Found, lookThrough, type SearchSource } from '#kernel/search.ts'
import { periodOf, type Week } from '#kernel/time.ts'

import { definitions } from '../domain/definitions.ts'
import { namedWeeks } from '../domain/named-weeks.ts'
import { weekNumber } from '../domain/speak.ts'

/** Weeks by number, name or a day in them. */
export const weekSource: SearchSource = {
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

const meanings = definitions.map(({ id, name, meaning }) => ({
  id,
  title: name,
  detail: meaning,
  path: `metrics?id=${id}`,
  also: [id],
}))

/** What a figure means, by its name. */
export const meaningSource: SearchSource = {
  kind: 'metric',
  words: { id: 'Arti angka', en: 'What figures mean' },
  action: 'metrics.read',
  find: async (_, query) => lookThrough(query, meanings),
}
