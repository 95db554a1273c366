import type { TeamId } from '#kernel/ids.ts'
import { Day, type Period } from '#kernel/time.ts'

import type { Item, ListName } from '../../contract.ts'
import { isTold, silentOf } from '../../domain/audience/audience-sources.ts'
import { weekIs, weeklyChart } from '../../domain/lists/item-chart.ts'
import type { ListDefinition } from '../../domain/lists/list-source.ts'
import { calledBy, lists } from '../../domain/lists/lists.ts'
import { sourceWords } from '../../domain/lists/range.ts'
import type { Reader } from '../snapshot.ts'
import { readAudience } from './audience-reads.ts'
import {
  type ItemAsked,
  noSuchItem,
  readHistory,
  readNewestPeriods,
  type Told,
} from './item-history.ts'
import { readLive } from './live-page.ts'
import { readOwn } from './own-tables.ts'

/** What every export tells of one item, side by side. */
export const readItem = (reader: Reader, team: TeamId, asked: ItemAsked): Promise<Item> =>
  asked.list === 'lives' ? readLive(reader, team, asked) : readListed(reader, team, asked)

type Found = {
  readonly periods: readonly (Period & { readonly kind: string })[]
  readonly found: readonly Told[]
}

/** Lists whose items have a name that people write down as it is. */
const byName: ReadonlySet<ListName> = new Set(['videos', 'products', 'campaigns'])

/** What the exports of the newest periods tell, or of those until a day. */
async function readTold(
  reader: Reader,
  team: TeamId,
  { list, key, until }: Pick<ItemAsked, 'list' | 'key'> & { readonly until: Day | null },
): Promise<Found> {
  const definitions = lists[list]
  const kinds = definitions.map(({ kind }) => kind)
  const periods =
    list === 'shop' ? thatDay(kinds, key) : await readNewestPeriods(reader, team, { kinds, until })
  const found: Told[] = []
  for (const definition of definitions) {
    const own = periods.filter(({ kind }) => kind === definition.kind)
    // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
    const told = await readHistory(reader, team, { definition, periods: own, key })
    if (told) found.push(told)
  }
  return { periods, found }
}

/** The last day any export tells of an item the newest know nothing of any more. */
async function lastDayOf(reader: Reader, team: TeamId, { list, key }: ItemAsked) {
  const { rows } = await reader.query<{ last: Day }>(
    `select to_char(last, 'YYYY-MM-DD') as last from fact_name
     where team_id = $1 and list = $2 and key = $3`,
    [team, list, key],
  )
  return rows[0]?.last ?? null
}

async function readListed(reader: Reader, team: TeamId, asked: ItemAsked): Promise<Item> {
  const { list, key } = asked
  const definitions = lists[list]
  let { periods, found: told } = await readTold(reader, team, { list, key, until: null })
  if (told.length === 0) {
    const until = await lastDayOf(reader, team, asked)
    if (until !== null)
      ({ periods, found: told } = await readTold(reader, team, { list, key, until }))
  }
  const called = told.find(({ about }) => about.name !== '')?.about.name ?? ''
  const named = { list, keys: [key], name: byName.has(list) ? called : '' }
  const own = await readOwn(reader, team, named)
  const found = [...told, ...own]
  const audience = list === 'accounts' ? await readAudience(reader, team, key) : null
  // A day is there even while nothing is known of it.
  if (found.length === 0 && list !== 'shop' && !isTold(audience)) throw noSuchItem()
  const weekly =
    found.find(({ definition: { timing } }) => timing === 'tiled') ??
    own.find(({ source }) => source.rows.some(({ period }) => weekIs(period)))
  const stored = [...periods, ...(weekly ? own.flatMap(rowPeriods) : [])]
  const known = stored.flatMap((period) =>
    period.kind === weekly?.definition.kind ? (weekIs(period) ?? []) : [],
  )
  return {
    list,
    key,
    name: calledBy(list, { key, name: called || (own[0]?.about.name ?? '') }),
    about: found.find(({ about }) => about.about !== '')?.about.about ?? '',
    at: found.find(({ about }) => about.at !== null)?.about.at ?? null,
    ...(weekly ? weeklyChart(weekly.source, known) : { title: null, chart: null }),
    sources: found.map(({ source }) => source),
    audience,
    silent: [
      ...definitions.flatMap((definition) =>
        found.some((one) => one.definition === definition) ? [] : [sourceWords(definition)],
      ),
      ...(audience ? silentOf(audience) : []),
    ],
  }
}

function thatDay(kinds: readonly ListDefinition['kind'][], key: string) {
  const day = Day.safeParse(key)
  if (!day.success) throw noSuchItem()
  return kinds.map((kind) => ({ kind, from: day.data, to: day.data }))
}

const rowPeriods = ({ definition, source }: Told) =>
  source.rows.map(({ period }) => Object.assign({ kind: definition.kind }, period))
