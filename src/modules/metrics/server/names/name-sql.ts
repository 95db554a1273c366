import { type FoundList, foundLists, namingSources } from '../../domain/lists/found-lists.ts'
import type { ListDefinition } from '../../domain/lists/list-source.ts'
import { aboutSql, keySql, nameSql, subjectSql } from '../lists/list-sql.ts'

// Every name below comes from the definitions in code, never from a caller.

const momentSql = ({ at }: ListDefinition): string => {
  if (at === null) return 'null::timestamptz'
  return at === 'at' ? 'at' : `(attributes ->> '${at.attribute}')::timestamptz`
}

const sources = foundLists.flatMap((list) =>
  namingSources(list).map((definition, rank) => ({ list, definition, rank })),
)

/** Exports that name anything one looks for. */
export const namingKinds: readonly string[] = [
  ...new Set(sources.map(({ definition }) => definition.kind)),
]

/** What some exports tell of, and every export that tells of the same. */
export function besides(kinds: readonly string[]): readonly string[] {
  const told = new Set(
    sources.filter(({ definition }) => kinds.includes(definition.kind)).map(({ list }) => list),
  )
  return sources.filter(({ list }) => told.has(list)).map(({ definition }) => definition.kind)
}

/** Longer ones cannot stand in an index, and nobody looks for them. */
const longestKey = 500

export type Facts = {
  /** Exports to look at; all that name anything when nothing is said. */
  readonly kinds?: readonly string[]
  /** Which of their rows, told of each list by the SQL of its key. */
  readonly which: (list: FoundList, key: string) => string
}

/** A row for each item some facts tell of, with the newest that is said of each part of its name. */
export function namesSql({ kinds = namingKinds, which }: Facts): string {
  const parts = sources
    .filter(({ definition }) => kinds.includes(definition.kind))
    .map(({ list, definition, rank }) => {
      const key = keySql(definition)
      return `
        select '${list}' as list, ${key} as key, ${nameSql(definition)} as name,
          ${aboutSql(definition)} as about, ${momentSql(definition)} as at, period_to as last,
          ${rank} as rank
        from fact
        where kind = '${definition.kind}' and ${subjectSql(definition)} and ${which(list, key)}`
    })
  return `
    select list, key, ${newest('name', `name <> ''`, `''`)}, ${newest('about', `about <> ''`, `''`)},
      ${newest('at', 'at is not null', 'null')}, to_char(max(last), 'YYYY-MM-DD') as last
    from (${parts.join(' union all ')}) as told
    where key <> '' and length(key) <= ${longestKey} group by list, key`
}

const newest = (column: string, said: string, none: string): string =>
  `coalesce((array_agg(${column} order by last desc, rank) filter (where ${said}))[1], ${none}) as ${column}`
