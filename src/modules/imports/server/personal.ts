import { and, eq, isNotNull, lt } from 'drizzle-orm'

import { valueWithout } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import { importTable } from '../tables.ts'
import { buyerDays } from './applying.ts'
import { copyNames } from './copy-search.ts'
import { forgetInTexts } from './forget-erased.ts'
import { leaveCopy, lockTeamImports, type ImportRow } from './import-store.ts'
import type { Leavings } from './leavings.ts'
import { mappingData } from './personal-mappings.ts'
import type { Workshop } from './shared.ts'

/** What this module keeps about persons outside the team: copies of files, their names, buyers' hashes. */
export const createPersonalData = (shop: Workshop, leavings: Leavings): PersonalData[] => [
  textData,
  mappingData,
  copyData(shop, leavings),
  buyerData,
]

const rowsOf = (tx: Transaction, team: string): Promise<ImportRow[]> =>
  within(tx).select().from(importTable).where(eq(importTable.teamId, team))

const textData: PersonalData = {
  kind: 'imports.texts',
  words: { id: 'Nama berkas dan catatan impor', en: 'File names and notes of imports' },
  purpose: {
    id: 'Tahu berkas mana yang sudah masuk dan apa yang ditolak.',
    en: 'To know which files came in and what was refused.',
  },
  retention: null,
  async find(tx, team, { meant }) {
    const rows = await rowsOf(tx, team)
    return rows.flatMap(({ file, refusals, findings }) => {
      const told = { file, refusals, findings }
      if (valueWithout(told, meant) === told) return []
      return [{ where: { id: `Impor “${file}”`, en: `Import “${file}”` }, data: { file } }]
    })
  },
  async erase(tx, team, whom) {
    // Held to the end of the erasure, so that no file is applied while rows lose a name.
    await lockTeamImports(tx, team)
    let touched = 0
    for (const row of await rowsOf(tx, team)) {
      // oxlint-disable-next-line no-await-in-loop -- one connection
      if (await forgetInTexts(tx, row, whom)) touched += 1
    }
    return touched
  },
}

const copyData = (shop: Workshop, leavings: Leavings): PersonalData => {
  const { db, files } = shop
  const naming = async (tx: Transaction, team: string, meant: (handle: string) => boolean) => {
    const found: ImportRow[] = []
    for (const row of await rowsOf(tx, team)) {
      // oxlint-disable-next-line no-await-in-loop -- one file at a time keeps memory flat
      if (row.copy !== null && (await copyNames(files, row.copy, meant))) found.push(row)
    }
    return found
  }
  return {
    kind: 'imports.copies',
    words: { id: 'Salinan berkas impor', en: 'Copies of imported files' },
    purpose: {
      id: 'Menelusuri asal sebuah angka. Kolom pribadi pembeli tidak ikut disalin.',
      en: 'To follow a figure to its origin. Personal columns of buyers are not copied.',
    },
    retention: {
      days: 730,
      choices: [30, 90, 180, 365, 730],
      drop: async (team, before) => {
        const old = and(
          eq(importTable.teamId, team),
          lt(importTable.createdAt, new Date(before)),
          isNotNull(importTable.copy),
        )
        const dropped = await inTransaction(db, async (tx) => {
          const rows = await within(tx).select().from(importTable).where(old).for('update')
          // oxlint-disable-next-line no-await-in-loop -- one connection
          for (const row of rows) await leaveCopy(within(tx), row)
          return rows.length
        })
        if (dropped > 0) await leavings.dropCopies()
        return dropped
      },
    },
    async find(tx, team, { meant }) {
      const rows = await naming(tx, team, meant)
      return rows.map(({ file, createdAt }) => ({
        where: { id: `Salinan “${file}”`, en: `Copy of “${file}”` },
        data: { file, imported: createdAt.toISOString() },
      }))
    },
    async erase(tx, team, whom) {
      const rows = await naming(tx, team, whom.meant)
      for (const row of rows) {
        // oxlint-disable-next-line no-await-in-loop -- one connection
        await leaveCopy(within(tx), row)
      }
      return rows.length
    },
    afterwards: leavings.dropCopies,
  }
}

const buyerData: PersonalData = {
  kind: 'imports.buyers',
  words: { id: 'Sidik pembeli', en: 'Fingerprints of buyers' },
  purpose: {
    id: 'Menghitung pembeli yang kembali. Nama, telepon, dan alamat pembeli tidak pernah disimpan; penghitungannya bisa dimatikan di Impor.',
    en: 'To count buyers who come back. Names, phones and addresses of buyers are never stored; counting can be switched off under Imports.',
  },
  retention: { days: buyerDays, choices: null },
}
