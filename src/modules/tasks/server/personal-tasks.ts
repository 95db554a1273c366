import { eq } from 'drizzle-orm'

import { valueWithout, type Meant } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { taskTable } from '../tables.ts'

/** Whoever a task speaks of, done and deleted ones too. */
export const taskPersonalData: PersonalData = {
  kind: 'tasks.text',
  words: { id: 'Nama di tugas', en: 'Names in tasks' },
  purpose: {
    id: 'Tugas menyebut dengan siapa atau tentang siapa pekerjaannya.',
    en: 'Tasks say with whom or about whom the work is.',
  },
  retention: null,
  async find(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    return rows.map(({ title, note }) => ({
      where: { id: `Tugas “${title}”`, en: `Task “${title}”` },
      data: { title, note },
    }))
  },
  async erase(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    for (const { id, version, title, note, source } of rows) {
      const text = valueWithout({ title, note, source }, meant)
      // oxlint-disable-next-line no-await-in-loop -- one connection, few rows
      await within(tx)
        .update(taskTable)
        .set({ ...text, version: version + 1 })
        .where(eq(taskTable.id, id))
    }
    return rows.length
  },
}

async function naming(tx: Transaction, team: string, meant: Meant) {
  const rows = await within(tx).select().from(taskTable).where(eq(taskTable.teamId, team))
  return rows.filter(({ title, note, source }) => {
    const told = { title, note, source }
    return valueWithout(told, meant) !== told
  })
}
