import { eq, sql } from 'drizzle-orm'

import { type Meant, valueWithout } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { client } from '../../tables.ts'

/** Whoever is reached at a client; removed clients too. */
export const contactPersonalData: PersonalData = {
  kind: 'brands.contacts',
  words: { id: 'Kontak klien', en: 'Contacts of clients' },
  purpose: {
    id: 'Klien dihubungi soal brief, produk, dan laporan.',
    en: 'Clients are reached about briefs, products and reports.',
  },
  retention: null,
  async find(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    return rows.map(({ name, contacts, note }) => ({
      where: { id: `Klien “${name}”`, en: `Client “${name}”` },
      data: { contacts, note },
    }))
  },
  async erase(tx, team, { meant }) {
    const rows = await naming(tx, team, meant)
    for (const { id, name, contacts, note } of rows) {
      const kept = contacts.filter((one) => valueWithout(one, meant) === one)
      // oxlint-disable-next-line no-await-in-loop -- one connection, few rows
      await within(tx)
        .update(client)
        .set({
          contacts: kept,
          ...valueWithout({ name, note }, meant),
          version: sql`${client.version} + 1`,
        })
        .where(eq(client.id, id))
    }
    return rows.length
  },
}

async function naming(tx: Transaction, team: string, meant: Meant) {
  const rows = await within(tx).select().from(client).where(eq(client.teamId, team))
  return rows.filter(({ name, contacts, note }) => {
    const told = { name, contacts, note }
    return valueWithout(told, meant) !== told
  })
}
