import { formatDay, formatInstant } from '#kernel/format.ts'
import { asNamed, type Found, type SearchSource } from '#kernel/search.ts'
import { type Day, Instant } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import { likeWord } from '#platform/db/like.ts'

import type { ListName } from '../contract.ts'
import type { ListDefinition } from '../domain/lists/list-source.ts'
import { lists } from '../domain/lists/lists.ts'
import { readNewestPeriods } from './lists/item-history.ts'
import { periodArrays } from './lists/list-reads.ts'
import { aboutSql, keySql, nameSql, subjectSql } from './lists/list-sql.ts'
import { inSnapshot, type Reader } from './snapshot.ts'

/** Of each export so many of the newest are looked through: older items stand in their lists. */
const newest = 6
/** More than are shown, so that the best of them can be chosen. */
const mostRead = 200

const several: ReadonlySet<ListName> = new Set(['creators', 'campaigns'])

type Row = {
  readonly key: string
  readonly name: string
  readonly about: string
  readonly at: number | null
  readonly last: Day
}

/** Everything a list may show of the newest exports, by title, account and id. */
export function createItemSource(
  db: Db,
  { kind, list, words }: { readonly kind: string; readonly list: ListName; readonly words: Words },
): SearchSource {
  // Campaigns and creators are named by several exports, and not every shop has each of them.
  const sources = several.has(list)
    ? lists[list].filter(({ listed }) => listed)
    : lists[list].slice(0, 1)
  return {
    kind,
    words,
    action: 'metrics.read',
    find: ({ team }, { words: wanted }) =>
      inSnapshot(db, async (reader) => {
        const kinds = sources.map((source) => source.kind)
        const periods = await readNewestPeriods(reader, team.id, kinds)
        const rows = new Map<string, Row>()
        for (const source of sources) {
          const own = periods.filter((period) => period.kind === source.kind)
          const asked = [team.id, ...periodArrays(own.slice(0, newest)), wanted.map(likeWord)]
          // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
          for (const row of await rowsOf(reader, source, asked))
            if (!rows.get(row.key)?.name) rows.set(row.key, row)
        }
        return [...rows.values()].map((row) => found(row, team.timeZone))
      }),
  }

  function found({ key, name, about, at, last }: Row, timeZone: string): Found {
    const detail = (language: 'id' | 'en') =>
      [
        about && (list === 'campaigns' ? about : `@${about.replace(/^@/, '')}`),
        at === null
          ? formatDay(last, language)
          : formatInstant(Instant.parse(at), timeZone, language),
      ]
        .filter(Boolean)
        .join(' · ')
    return {
      id: key,
      title: asNamed(name || key),
      detail: { id: detail('id'), en: detail('en') },
      path: `${list}/${encodeURIComponent(key)}`,
      also: [key, about],
      // Found inside a word, where the ranking looks at beginnings.
      score: 0.3,
    }
  }
}

async function rowsOf(
  reader: Reader,
  definition: ListDefinition,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const { kind } = definition
  const { rows } = await reader.query<Row>(
    `select distinct on (key) key, name, about, at, to_char(period_to, 'YYYY-MM-DD') as last
     from (select ${keySql(definition)} as key, ${nameSql(definition)} as name,
         ${aboutSql(definition)} as about, (extract(epoch from at) * 1000)::double precision as at,
         period_to
       from fact join unnest($2::date[], $3::date[]) as p(first, last)
         on period_from >= p.first and period_from <= p.last and period_to <= p.last
       where team_id = $1 and kind = '${kind}' and ${subjectSql(definition)}) as item
     where key is not null and concat_ws(' ', key, name, about) ilike all($4)
     order by key, period_to desc limit ${mostRead}`,
    [...values],
  )
  return rows
}
