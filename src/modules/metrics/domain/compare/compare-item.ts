import { addDays, type Period, periodOf, weekOf } from '#kernel/time.ts'

import type { Item, ItemSource } from '../../contract.ts'
import { before, comparePath, type Pair } from './periods.ts'

/** The newest days anything is told of, and those before; of single days their weeks. */
export function newestPair(sources: readonly Pick<ItemSource, 'rows'>[]): Pair | null {
  const periods = sources.flatMap(({ rows }) => rows.map(({ period }) => period))
  const [newest] = periods.toSorted((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))
  if (!newest) return null
  const period = newest.from === newest.to ? periodOf(weekOf(newest.from)) : newest
  return { period, other: before(period) }
}

/**
 * Where an item stands beside itself. A LIVE is over in a night: its evening is compared with the one
 * a week before, of its account where the export tells it.
 */
export function compareWith({ list, key, about, sources }: Item): string {
  if (list !== 'lives') {
    const lasting = sources.filter(({ kind }) => kind !== 'studio_content')
    const pair = newestPair(lasting.length > 0 ? lasting : sources)
    return comparePath({ list, item: key, pair })
  }
  const day = sources[0]?.rows[0]?.period
  const pair = day ? { period: day, other: weekEarlier(day) } : null
  return about === ''
    ? comparePath({ list: 'lives', pair })
    : comparePath({ list: 'accounts', item: about.replace(/^@/, ''), pair })
}

const weekEarlier = ({ from, to }: Period): Period => ({
  from: addDays(from, -7),
  to: addDays(to, -7),
})
