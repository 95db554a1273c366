import { eq, sql } from 'drizzle-orm'

import { type Meant, valueWithout } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { meeting } from '../../tables.ts'

/** Whoever was at a meeting or is spoken of in its notes; removed meetings too. */
export const meetingPersonalData: PersonalData = {
  kind: 'brands.meetings',
  words: { id: 'Nama di catatan rapat', en: 'Names in notes of meetings' },
  purpose: {
    id: 'Catatan rapat menyebut siapa yang hadir dan siapa yang memutuskan.',
    en: 'Notes of meetings say who was there and who decided.',
  },
  retention: null,
  async find(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    return rows.map(({ told }) => ({
      where: { id: `Rapat “${told.title}”`, en: `Meeting “${told.title}”` },
      data: told,
    }))
  },
  async erase(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    for (const { id, told } of rows) {
      const people = told.people.filter((one) => valueWithout(one, meant) === one)
      // oxlint-disable-next-line no-await-in-loop -- one connection, few rows
      await within(tx)
        .update(meeting)
        .set({
          ...valueWithout({ ...told, people }, meant),
          version: sql`${meeting.version} + 1`,
        })
        .where(eq(meeting.id, id))
    }
    return rows.length
  },
}

async function naming(tx: Transaction, team: string, meant: Meant) {
  const rows = await within(tx).select().from(meeting).where(eq(meeting.teamId, team))
  return rows
    .map(({ id, title, people, agenda, notes, decisions }) => ({
      id,
      told: { title, people, agenda, notes, decisions },
    }))
    .filter(({ told }) => valueWithout(told, meant) !== told)
}
