import { eq, sql } from 'drizzle-orm'

import { type Meant, valueWithout } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { importMappingTable as table } from '../tables.ts'

/** Mappings that name somebody: in their own name, in a label, or as the one name of all rows. */
async function naming(tx: Transaction, team: string, meant: Meant) {
  const rows = await within(tx).select().from(table).where(eq(table.teamId, team))
  return rows.flatMap(({ id, name, spec }) => {
    const told = { name, spec }
    const clean = valueWithout(told, meant)
    return clean === told ? [] : [{ id, told, clean }]
  })
}

/** What people wrote into the mappings of their tables. */
export const mappingData: PersonalData = {
  kind: 'imports.mappings',
  words: { id: 'Pemetaan kolom', en: 'Column mappings' },
  purpose: {
    id: 'Membaca tabel milik tim. Namanya atau satu nama untuk semua baris bisa menyebut orang.',
    en: 'To read the team’s own tables. A name, or the one name of all rows, may be somebody’s.',
  },
  retention: null,
  async find(tx, team, { meant }) {
    const found = await naming(tx, team, meant)
    return found.map(({ told: { name } }) => ({
      where: { id: `Pemetaan “${name}”`, en: `Mapping “${name}”` },
      data: { name },
    }))
  },
  async erase(tx, team, { meant }) {
    const found = await naming(tx, team, meant)
    for (const { id, clean } of found) {
      // A page that is open with the name on it saves an older version, and is told so.
      // oxlint-disable-next-line no-await-in-loop -- one connection
      await within(tx)
        .update(table)
        .set({ ...clean, version: sql`${table.version} + 1` })
        .where(eq(table.id, id))
    }
    return found.length
  },
}
