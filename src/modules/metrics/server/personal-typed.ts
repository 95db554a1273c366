import { and, eq, inArray } from 'drizzle-orm'

import { isNamedIn, textWithout, type Meant } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { figureEvidence, figureStaleEvidence, typedFigure } from '../tables.ts'

/** Notes on typed figures, and the photos behind those that name somebody: they may show more. */
export const createTypedPersonalData = (cleanUp: () => Promise<void>): PersonalData => ({
  kind: 'metrics.notes',
  words: { id: 'Catatan dan bukti angka yang diketik', en: 'Notes and evidence of typed figures' },
  purpose: {
    id: 'Menunjukkan dari mana angka yang diketik berasal. Bila catatannya menyebut orangnya, buktinya ikut dibuang.',
    en: 'To show where a typed figure came from. Where the note names the person, the evidence goes as well.',
  },
  retention: null,
  async find(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    return rows.map(({ day, metric, note, evidenceId }) => ({
      where: { id: `Catatan angka, ${day}`, en: `Note of a figure, ${day}` },
      data: { metric, note, evidence: evidenceId !== null },
    }))
  },
  async erase(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    const evidence = rows.flatMap(({ evidenceId }) => evidenceId ?? [])
    await dropEvidence(tx, evidence)
    for (const { id, version, note } of rows) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, few rows
      await within(tx)
        .update(typedFigure)
        .set({ note: textWithout(note, meant) })
        .where(and(eq(typedFigure.id, id), eq(typedFigure.version, version)))
    }
    return rows.length
  },
  afterwards: cleanUp,
})

async function naming(tx: Transaction, team: string, meant: Meant) {
  const rows = await within(tx).select().from(typedFigure).where(eq(typedFigure.teamId, team))
  return rows.filter(({ note }) => isNamedIn(note, meant))
}

/** Also from figures whose own note names nobody: it is the same photo. */
async function dropEvidence(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const queries = within(tx)
  await queries
    .update(typedFigure)
    .set({ evidenceId: null })
    .where(inArray(typedFigure.evidenceId, [...ids]))
  const gone = await queries
    .delete(figureEvidence)
    .where(inArray(figureEvidence.id, [...ids]))
    .returning({ hash: figureEvidence.hash })
  await queries.insert(figureStaleEvidence).values(gone).onConflictDoNothing()
}
