import { eq } from 'drizzle-orm'

import { valueWithout, type Meant } from '#kernel/handle.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { brief, briefApproval, briefVersion, guestNote } from '../../tables.ts'
import { contentOf } from './brief-rows.ts'

/** Whom briefs, notes and approvals name. A version in force stays as it was put in force. */
export const createBriefPersonalData = (clock: () => Instant): PersonalData => ({
  kind: 'brands.briefs',
  words: { id: 'Nama di brief dan catatan klien', en: 'Names in briefs and notes of clients' },
  purpose: {
    id: 'Brief menyebut siapa yang diinginkan klien, dan catatan serta persetujuan menyebut siapa yang memberikannya. Draf, catatan, dan persetujuan ikut dibersihkan; versi yang pernah berlaku tetap, sebagai catatan.',
    en: 'Briefs say whom a client wishes for, notes and approvals whose they are. Drafts, notes and approvals are cleared too; versions that were in force stay as a record.',
  },
  retention: null,
  async find(tx, team, { meant }) {
    const { drafts, versions, notes, approvals } = await naming(tx, team, meant)
    return [
      ...drafts.map((row) => ({
        where: { id: 'Draf brief', en: 'Draft of a brief' },
        data: contentOf(row),
      })),
      ...versions.map((row) => ({
        where: { id: `Brief, versi ${row.number}`, en: `Brief, version ${row.number}` },
        data: contentOf(row),
      })),
      ...notes.map(({ name, text }) => ({
        where: { id: 'Catatan klien', en: 'Note of a client' },
        data: { name, text },
      })),
      ...approvals.map(({ name }) => ({
        where: { id: 'Persetujuan brief', en: 'Approval of a brief' },
        data: name,
      })),
    ]
  },
  async erase(tx, team, { meant }) {
    const { drafts, notes, approvals } = await naming(tx, team, meant)
    // oxlint-disable no-await-in-loop -- one connection, few rows
    for (const { id, version, ...row } of drafts) {
      const { texts, restrictions } = valueWithout(contentOf(row), meant)
      // A version of its own, so that whoever has the old text open sees that it moved on.
      await within(tx)
        .update(brief)
        .set({
          texts,
          restrictions,
          version: version + 1,
          savedBy: null,
          savedAt: new Date(clock()),
        })
        .where(eq(brief.id, id))
    }
    for (const { id, name, text } of notes)
      await within(tx)
        .update(guestNote)
        .set(valueWithout({ name, text }, meant))
        .where(eq(guestNote.id, id))
    for (const { id, name } of approvals)
      await within(tx)
        .update(briefApproval)
        .set(valueWithout({ name }, meant))
        .where(eq(briefApproval.id, id))
    // oxlint-enable no-await-in-loop
    return drafts.length + notes.length + approvals.length
  },
})

async function naming(tx: Transaction, team: string, meant: Meant) {
  const queries = within(tx)
  const differs = (value: object) => valueWithout(value, meant) !== value
  const speaks = (row: { readonly texts: unknown; readonly restrictions: unknown }) =>
    differs(contentOf(row))
  const [drafts, versions, notes, approvals] = [
    await queries.select().from(brief).where(eq(brief.teamId, team)).for('update'),
    await queries.select().from(briefVersion).where(eq(briefVersion.teamId, team)),
    await queries.select().from(guestNote).where(eq(guestNote.teamId, team)),
    await queries.select().from(briefApproval).where(eq(briefApproval.teamId, team)),
  ]
  return {
    drafts: drafts.filter(speaks),
    versions: versions.filter(speaks),
    notes: notes.filter(({ name, text }) => differs({ name, text })),
    approvals: approvals.filter(({ name }) => differs({ name })),
  }
}
