import { formatDay, formatInstant } from '#kernel/format.ts'
import type { TeamId } from '#kernel/ids.ts'
import { asNamed, type Found, type SearchSource } from '#kernel/search.ts'
import { addDays, type Day, Instant } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import { likeWord } from '#platform/db/like.ts'

import { mostListDays } from '../contract.ts'
import type { FoundList } from '../domain/lists/found-lists.ts'
import { queryOf } from '../domain/lists/item-name.ts'
import { instantSql } from './lists/list-sql.ts'
import { readOwnItems } from './lists/mapped-sources.ts'

/** More than are shown, so that the best of them can be chosen. */
const mostRead = 100
/** So many that fit are looked at for the newest; who finds more has to type on. */
const mostFitting = 5_000
/** So many names are looked into for what stands inside a word, and for no less than a syllable. */
const mostLookedInto = 10_000
const shortestInside = 3

type Row = {
  readonly key: string
  readonly name: string
  readonly about: string
  readonly at: number | null
  readonly last: Day
}
type Asked = {
  readonly team: TeamId
  readonly list: FoundList
  readonly wanted: readonly string[]
}

/** Everything a list may show of the whole history, by title, account and id. */
export function createItemSource(
  db: Db,
  { kind, list, words }: { readonly kind: string; readonly list: FoundList; readonly words: Words },
): SearchSource {
  return {
    kind,
    words,
    action: 'metrics.read',
    find: async ({ team }, { words: wanted, today }) => {
      const asked = { team: team.id, list, wanted }
      const rows = await byBeginnings(db, asked)
      const inside = rows.length === 0 && wanted.some(({ length }) => length >= shortestInside)
      const found = inside ? await insideWords(db, asked) : rows
      const own = await ownBesides(db, asked, { found, since: addDays(today, -mostListDays) })
      return [...found, ...own].map((row) => asFound(row, team.timeZone))
    },
  }

  function asFound({ key, name, about, at, last }: Row, timeZone: string): Found {
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

/** What only tables of the team name; the exports know their items by title as well as by id. */
async function ownBesides(
  db: Db,
  { team, list, wanted }: Asked,
  { found, since }: { readonly found: readonly Row[]; readonly since: Day },
): Promise<readonly Row[]> {
  const rows = await readOwnItems(db.$client, team, { list, likes: wanted.map(likeWord), since })
  const known = new Set(found.flatMap(({ key, name }) => [key, name.toLowerCase()]))
  return rows.filter(({ key, name }) => !known.has(key) && !known.has(name.toLowerCase()))
}

const newestOf = (fitting: string) => `
  select key, name, about, ${instantSql('at')} as at, to_char(last, 'YYYY-MM-DD') as last
  from (${fitting}) as item order by item.last desc, key limit ${mostRead}`

const ofList = 'from fact_name where team_id = $1 and list = $2'

async function byBeginnings(db: Db, { team, list, wanted }: Asked): Promise<readonly Row[]> {
  const { rows } = await db.$client.query<Row>(
    newestOf(`select * ${ofList} and words @@ $3::tsquery limit ${mostFitting}`),
    [team, list, queryOf({ team, list }, wanted)],
  )
  return rows
}

/** A word in the middle of another, or a piece of an id. */
async function insideWords(db: Db, { team, list, wanted }: Asked): Promise<readonly Row[]> {
  const { rows } = await db.$client.query<Row>(
    newestOf(`select * from (select * ${ofList} limit ${mostLookedInto}) as looked
      where concat_ws(' ', key, name, about) ilike all($3)`),
    [team, list, wanted.map(likeWord)],
  )
  return rows
}
