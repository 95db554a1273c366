import { eq } from 'drizzle-orm'

import { type Meant, valueWithout } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { wordingQuestion as table } from '../tables.ts'

/** Whoever a sentence that was asked about speaks of. */
export const questionPersonalData: PersonalData = {
  kind: 'wording.question',
  words: { id: 'Nama di pertanyaan tentang aturan', en: 'Names in questions about rules' },
  purpose: {
    id: 'Pertanyaan mengutip kalimat yang ditemukan buku aturan.',
    en: 'A question quotes the sentence the rule book has found.',
  },
  retention: null,
  async find(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    return rows.map(({ match, excerpt, note }) => ({
      where: { id: `Pertanyaan soal “${match}”`, en: `Question about “${match}”` },
      data: { match, excerpt, note },
    }))
  },
  async erase(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    for (const { id, match, excerpt, note, answer } of rows) {
      const text = valueWithout({ match, excerpt, note, answer }, meant)
      // oxlint-disable-next-line no-await-in-loop -- one connection, few rows
      await within(tx).update(table).set(text).where(eq(table.id, id))
    }
    return rows.length
  },
}

async function naming(tx: Transaction, team: string, meant: Meant) {
  const rows = await within(tx).select().from(table).where(eq(table.teamId, team))
  return rows.filter(({ match, excerpt, note, answer }) => {
    const told = { match, excerpt, note, answer }
    return valueWithout(told, meant) !== told
  })
}
