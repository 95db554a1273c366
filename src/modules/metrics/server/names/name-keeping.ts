import type { TeamId } from '#kernel/ids.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Log } from '#platform/log/log.ts'

import { namingKinds } from './name-sql.ts'
import { nameMissing } from './name-store.ts'

/** Teams that have facts but no names of them. */
const unnamed = `
  select id from team where not exists (select from fact_name where team_id = team.id)
    and exists (select from fact where team_id = team.id and kind = any($1))`

/**
 * Names are not in a back-up, and an older Etalase had none. They are made in the background of a
 * start; until then the search finds what was imported since.
 */
export function createNameKeeping({ db, log }: { readonly db: Db; readonly log: Log }) {
  let underWay: Promise<void> = Promise.resolve()
  const stopped = new AbortController()

  async function nameAll(): Promise<void> {
    const { rows } = await db.$client.query<{ id: TeamId }>(unnamed, [namingKinds])
    for (const { id } of rows) {
      if (stopped.signal.aborted) return
      // oxlint-disable-next-line no-await-in-loop -- one after the other leaves room for people
      await inTransaction(db, (tx) => nameMissing(tx, id))
      log.info({ team: id }, 'Everything a team has can be found by name again')
    }
  }

  return {
    start: (): void => {
      underWay = nameAll().catch((err: unknown) => {
        if (!stopped.signal.aborted) log.error({ err }, 'Names for the search could not be made')
      })
    },
    close: async (): Promise<void> => {
      stopped.abort()
      await underWay
    },
  }
}
