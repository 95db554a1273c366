import { and, eq } from 'drizzle-orm'

import { valueWithout, type Meant } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { reportTable } from '../tables.ts'

/** Whoever is quoted in a report. What was handed over stays as it was handed over. */
export const createReportPersonalData = (clock: () => Instant): PersonalData => ({
  kind: 'reports.text',
  words: { id: 'Kutipan di laporan', en: 'Quotes in reports' },
  purpose: {
    id: 'Laporan mingguan mengutip apa yang terjadi. Draf ikut dibersihkan; yang sudah diserahkan tetap, sebagai catatan.',
    en: 'The weekly report quotes what happened. Drafts are cleared too; those handed over stay as a record.',
  },
  retention: null,
  async find(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    return rows.map(({ week, state, text }) => ({
      where:
        state === 'draft'
          ? { id: `Laporan ${week}, draf`, en: `Report ${week}, draft` }
          : { id: `Laporan ${week}, sudah diserahkan`, en: `Report ${week}, handed over` },
      data: text,
    }))
  },
  async erase(tx, team, { meant }) {
    const drafts = (await naming(tx, team, meant)).filter(({ state }) => state === 'draft')
    for (const { id, version, text } of drafts) {
      const now = new Date(clock())
      // A version of its own, so that whoever has the old text open sees that it moved on.
      // oxlint-disable-next-line no-await-in-loop -- one connection
      await within(tx)
        .update(reportTable)
        .set({
          text: valueWithout(text, meant),
          version: version + 1,
          updatedAt: now,
          savedBy: null,
        })
        .where(and(eq(reportTable.id, id), eq(reportTable.teamId, team)))
    }
    return drafts.length
  },
})

async function naming(tx: Transaction, team: string, meant: Meant) {
  const rows = await within(tx)
    .select()
    .from(reportTable)
    .where(eq(reportTable.teamId, team))
    .for('update')
  return rows.filter(({ text }) => valueWithout(text, meant) !== text)
}
