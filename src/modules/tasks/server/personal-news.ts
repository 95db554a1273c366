import { eq } from 'drizzle-orm'

import { valueWithout, type Meant } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { notificationTable } from '../tables.ts'
import { keptDays } from './notification-store.ts'

/** Notifications repeat the words of what they tell about. */
export const newsPersonalData: PersonalData = {
  kind: 'tasks.news',
  words: { id: 'Nama di kabar', en: 'Names in notifications' },
  purpose: {
    id: 'Kabar mengulang judul tugas dan catatan yang dikabarkannya.',
    en: 'Notifications repeat the titles of what they tell about.',
  },
  retention: { days: keptDays, choices: null },
  async find(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    return rows.map(({ words, detail }) => ({
      where: { id: `Kabar “${words.id}”`, en: `Notification “${words.en}”` },
      data: { words, detail },
    }))
  },
  async erase(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    for (const { id, words, detail } of rows) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, few rows
      await within(tx)
        .update(notificationTable)
        .set(valueWithout({ words, detail }, meant))
        .where(eq(notificationTable.id, id))
    }
    return rows.length
  },
}

async function naming(tx: Transaction, team: string, meant: Meant) {
  const rows = await within(tx)
    .select()
    .from(notificationTable)
    .where(eq(notificationTable.teamId, team))
  return rows.filter(({ words, detail }) => {
    const told = { words, detail }
    return valueWithout(told, meant) !== told
  })
}
