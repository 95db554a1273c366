import type { TeamId } from '#kernel/ids.ts'
import { addDays, type Day, type Period } from '#kernel/time.ts'
import { MappingSpec } from '#modules/imports/contract/mapping.ts'

import { type ListName, MappedKind, mostListDays } from '../../contract.ts'
import type { ListDefinition } from '../../domain/lists/list-source.ts'
import {
  mappedKey,
  type MappedTable,
  mappedSource,
  mappedSubject,
} from '../../domain/lists/mapped-lists.ts'
import type { Reader } from '../snapshot.ts'
import { keySql } from './list-sql.ts'

/** A mapping keeps its row when it is removed: what it brought still bears its name. */
const mapping = `import_mapping mapping`
const ofMapping = `fact.team_id = mapping.team_id and fact.kind = 'mapped:' || mapping.id`

type MappingRow = { readonly id: string; readonly name: string; readonly spec: unknown }

function tableOf({ id, name, spec }: MappingRow): MappedTable {
  const { columns } = MappingSpec.parse(spec)
  return {
    kind: MappedKind.parse(`mapped:${id}`),
    name,
    metrics: columns.map(({ metric }) => metric),
  }
}

export type MappedSource = {
  readonly definition: ListDefinition
  /** Of its rows, those that touch the days. */
  readonly periods: readonly Period[]
}

/** The team's own tables with rows about the items of a list on some days, by name. */
export async function readMappedSources(
  reader: Reader,
  team: TeamId,
  { list, days }: { readonly list: ListName; readonly days: Period },
): Promise<MappedSource[]> {
  const { rows } = await reader.query<MappingRow & { from: Day; to: Day }>(
    `select mapping.id, mapping.name, mapping.spec,
       to_char(period_from, 'YYYY-MM-DD') as "from", to_char(period_to, 'YYYY-MM-DD') as "to"
     from ${mapping} cross join lateral (
       select distinct period_from, period_to from fact
       where ${ofMapping} and subject = $2
         and period_from between $3::date and $4::date and period_to >= $5::date
     ) as told
     where mapping.team_id = $1 order by lower(mapping.name), mapping.id, 4, 5`,
    [team, mappedSubject(list), addDays(days.from, -mostListDays), days.to, days.from],
  )
  const found = new Map<string, { table: MappedTable; periods: Period[] }>()
  for (const { from, to, ...row } of rows) {
    const known = found.get(row.id) ?? { table: tableOf(row), periods: [] }
    known.periods.push({ from, to })
    found.set(row.id, known)
  }
  return [...found.values()].map(({ table, periods }) => ({
    definition: mappedSource(table, list),
    periods,
  }))
}

/** One of them by its kind, whether or not it tells of any days. */
export async function readMappedSource(
  reader: Reader,
  team: TeamId,
  { list, kind }: { readonly list: ListName; readonly kind: string },
): Promise<ListDefinition | null> {
  const { rows } = await reader.query<MappingRow>(
    `select id, name, spec from ${mapping} where team_id = $1 and 'mapped:' || id = $2`,
    [team, kind],
  )
  const [row] = rows
  return row ? mappedSource(tableOf(row), list) : null
}

/** Where a team's own tables tell of an item: under its key, or under its very name. */
export type MappedPlace = {
  readonly definition: ListDefinition
  readonly key: string
  readonly byName: boolean
}

/** As much of a name as is kept of it. */
const longestKey = 120

/** An item by every key it goes under, and by its name, if that may be looked for. */
export type ItemPlaces = {
  readonly list: ListName
  readonly keys: readonly string[]
  readonly name: string
}

export async function readMappedPlaces(
  reader: Reader,
  team: TeamId,
  { list, keys, name }: ItemPlaces,
): Promise<MappedPlace[]> {
  const key = keySql({ key: mappedKey(list) })
  const { rows } = await reader.query<MappingRow & { key: string; byName: boolean }>(
    `select distinct on (lower(mapping.name), mapping.id) mapping.id, mapping.name, mapping.spec,
       told.key, told."byName"
     from ${mapping} cross join lateral (
       select ${key} as key, not ${key} = any($3::text[]) as "byName", max(period_to) as last
       from fact where ${ofMapping} and subject = $2
         and (${key} = any($3::text[]) or lower(subject_key) = nullif(lower($4), ''))
       group by 1
     ) as told
     where mapping.team_id = $1
     order by lower(mapping.name), mapping.id, told."byName", told.last desc`,
    [team, mappedSubject(list), keys, name.replaceAll(/\s+/g, ' ').trim().slice(0, longestKey)],
  )
  return rows.map(({ key: found, byName, ...row }) => ({
    definition: mappedSource(tableOf(row), list),
    key: found,
    byName,
  }))
}

/** More than are shown, so that the best of them can be chosen. */
const mostFound = 100

/**
 * What the team's own tables call items of a list, the newest first. Table by table, so that a team
 * without any reads no fact at all: this is asked with every keystroke of the search.
 */
export async function readOwnItems(
  reader: Reader,
  team: TeamId,
  asked: { readonly list: ListName; readonly likes: readonly string[]; readonly since: Day },
) {
  const { list, likes, since } = asked
  const key = keySql({ key: mappedKey(list) })
  const { rows } = await reader.query<{ key: string; name: string; last: Day }>(
    `select told.key, min(told.name) as name, to_char(max(told.last), 'YYYY-MM-DD') as last
     from ${mapping} cross join lateral (
       select ${key} as key, min(coalesce(attributes ->> 'name', '')) as name,
         max(period_to) as last
       from fact where ${ofMapping} and subject = $2 and period_from >= $3::date
         and concat_ws(' ', ${key}, attributes ->> 'name') ilike all($4)
       group by 1
     ) as told
     where mapping.team_id = $1
     group by 1 order by max(told.last) desc, 1 limit ${mostFound}`,
    [team, mappedSubject(list), since, likes],
  )
  return rows.map((row) => Object.assign({ about: '', at: null }, row))
}
