import { and, eq, lt } from 'drizzle-orm'
import type { z } from 'zod'

import { isNamedIn, type Meant, textWithout, valueWithout } from '#kernel/handle.ts'
import type { PersonalData, PersonalRecord } from '#kernel/personal.ts'
import type { Db } from '#platform/db/connection.ts'
import { eachRow } from '#platform/db/each-row.ts'
import { within } from '#platform/db/transaction.ts'

import { change } from '../tables.ts'

type Needs = { readonly db: Db }
type ChangeText = {
  readonly seq: string
  readonly at: Date
  readonly name: string
  readonly before: z.infer<ReturnType<typeof z.json>>
  readonly after: z.infer<ReturnType<typeof z.json>>
}

/** The audit: what stood there before may quote somebody. */
export const historyData = ({ db }: Needs): PersonalData => ({
  kind: 'team.history',
  words: { id: 'Riwayat perubahan', en: 'History of changes' },
  purpose: {
    id: 'Melihat siapa mengubah apa, dan mengurungkannya.',
    en: 'To see who changed what, and to take it back.',
  },
  retention: {
    days: 730,
    choices: [180, 365, 730, 1825],
    drop: async (team, before) => {
      const { rowCount } = await db
        .delete(change)
        .where(and(eq(change.teamId, team), lt(change.at, new Date(before))))
      return rowCount ?? 0
    },
  },
  async find(tx, team, { meant }) {
    const records: PersonalRecord[] = []
    for await (const row of eachRow<ChangeText>(tx, changesOf, [team])) {
      const { at, name, before, after } = row
      if (!namesAnybody(row, meant)) continue
      const where = { id: `Perubahan “${name}”`, en: `Change of “${name}”` }
      records.push({ where, data: { at: at.toISOString(), before, after } })
    }
    return records
  },
  async erase(tx, team, { meant }) {
    let touched = 0
    for await (const row of eachRow<ChangeText>(tx, changesOf, [team])) {
      if (!namesAnybody(row, meant)) continue
      touched += 1
      await within(tx)
        .update(change)
        .set({
          recordName: textWithout(row.name, meant),
          before: valueWithout(row.before, meant),
          after: valueWithout(row.after, meant),
        })
        .where(eq(change.seq, Number(row.seq)))
    }
    return touched
  },
})

const changesOf = `select seq, at, record_name as name, before, after from change
  where team_id = $1 order by seq`

const namesAnybody = ({ name, before, after }: ChangeText, meant: Meant) =>
  isNamedIn(name, meant) ||
  valueWithout(before, meant) !== before ||
  valueWithout(after, meant) !== after
