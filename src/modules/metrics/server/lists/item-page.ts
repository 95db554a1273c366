import type { TeamId } from '#kernel/ids.ts'

import type { Item } from '../../contract.ts'
import { kindWords } from '../../domain/kinds.ts'
import { weekIs, weeklyChart } from '../../domain/lists/item-chart.ts'
import { isByHandle, lists } from '../../domain/lists/lists.ts'
import type { Reader } from '../snapshot.ts'
import {
  type ItemAsked,
  noSuchItem,
  readHistory,
  readNewestPeriods,
  type Told,
} from './item-history.ts'
import { readLive } from './live-page.ts'

/** What every export tells of one item, side by side. */
export const readItem = (reader: Reader, team: TeamId, asked: ItemAsked): Promise<Item> =>
  asked.list === 'lives' ? readLive(reader, team, asked) : readListed(reader, team, asked)

async function readListed(reader: Reader, team: TeamId, { list, key }: ItemAsked): Promise<Item> {
  const definitions = lists[list]
  const kinds = definitions.map(({ kind }) => kind)
  const periods = await readNewestPeriods(reader, team, kinds)
  const found: Told[] = []
  for (const definition of definitions) {
    const own = periods.filter(({ kind }) => kind === definition.kind)
    // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
    const told = await readHistory(reader, team, { definition, periods: own, key })
    if (told) found.push(told)
  }
  const [first] = found
  if (!first) throw noSuchItem()
  const weekly = found.find(({ definition: { timing } }) => timing === 'tiled')
  const known = periods.flatMap((period) =>
    period.kind === weekly?.definition.kind ? (weekIs(period) ?? []) : [],
  )
  const named = found.find(({ about }) => about.name !== '') ?? first
  return {
    list,
    key,
    name: named.about.name || (isByHandle(list) && key !== '~' ? key : ''),
    about: found.find(({ about }) => about.about !== '')?.about.about ?? '',
    at: found.find(({ about }) => about.at !== null)?.about.at ?? null,
    ...(weekly ? weeklyChart(weekly.source, known) : { title: null, chart: null }),
    sources: found.map(({ source }) => source),
    silent: definitions.flatMap((definition) =>
      found.some((told) => told.definition === definition) ? [] : [kindWords[definition.kind]],
    ),
  }
}
