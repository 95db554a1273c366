import type { Authorized } from '#kernel/actor.ts'
import type { Given, Received } from '#kernel/endpoint.ts'
import { addDays, dayAt, type Instant } from '#kernel/time.ts'
import type { Db } from '#platform/db/connection.ts'
import { likeWord } from '#platform/db/like.ts'

import { type ComparedItem, type comparedItems, mostListDays } from '../../contract.ts'

const most = 20
/** So many names are looked through; who has more goes by the pages of the lists. */
const mostLookedAt = 20_000

const queries = {
  named: `select key, name, about from (
      select * from fact_name where team_id = $1 and list = $2 order by last desc limit ${mostLookedAt}
    ) as item where concat_ws(' ', key, name, about) ilike $3 order by last desc, key limit ${most}`,
  accounts: `select key, key as name, '' as about from (
      select coalesce(nullif(subject_key, ''), '~') as key from fact
      where team_id = $1 and kind in ('studio_overview', 'studio_followers') and period_from > $3
      union
      select attributes ->> 'creator' from fact
      where team_id = $1 and kind = 'live_sessions' and period_from > $3
    ) as account where key ilike $2 order by key limit ${most}`,
  brands: `select id::text as key, name, '' as about from brand
    where team_id = $1 and deleted_at is null and name ilike $2 order by lower(name) limit ${most}`,
}

/** What can be compared: the newest items of a list, or those a search finds. */
export function createComparedItems({
  db,
  clock,
}: {
  readonly db: Db
  readonly clock: () => Instant
}) {
  return async (
    { team }: Authorized,
    { list, search }: Received<typeof comparedItems>,
  ): Promise<Given<typeof comparedItems>> => {
    if (list === 'shop') return { items: [] }
    const like = likeWord(search)
    const since = addDays(dayAt(clock(), team.timeZone), -mostListDays)
    const [query, values] =
      list === 'brands'
        ? [queries.brands, [team.id, like]]
        : list === 'accounts'
          ? [queries.accounts, [team.id, like, since]]
          : [queries.named, [team.id, list, like]]
    const { rows } = await db.$client.query<ComparedItem>(query, values)
    return { items: rows }
  }
}
