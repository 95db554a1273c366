import type { ErasedKey } from '#modules/team/contract.ts'
import type { Config } from '#platform/config/config.ts'
import type { Database } from '#platform/db/database.ts'
import type { Log } from '#platform/log/log.ts'

import { composeOn } from './compose.ts'

/** Erases again, in data out of a back-up, everybody on the list; answers how many keys that were. */
export async function forgetAgain(
  database: Database,
  around: { readonly config: Config; readonly log: Log },
  list: readonly ErasedKey[],
): Promise<number> {
  if (list.length === 0) return 0
  // Whoever restores closes the database.
  const borrowed = { ...database, close: async () => undefined }
  const composition = await composeOn(borrowed, around)
  try {
    return await composition.team.erased.again(list)
  } finally {
    await composition.close()
  }
}
