import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'

import type { Linked } from '#kernel/actor.ts'
import type { Given } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import type { TeamId } from '#kernel/ids.ts'
import { dayAt, Instant } from '#kernel/time.ts'
import type { Audit } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import type { guestPage } from '../../contract.ts'
import { cleanText } from '../../domain/briefs/brief.ts'
import { subjectIn } from '../../domain/guest-subject.ts'
import { briefApproval, guestNote } from '../../tables.ts'
import { findDraft, findInForce, lockBrief } from '../briefs/brief-rows.ts'
import { liveBrand } from '../live-brand.ts'
import { standing } from '../promises/promise-store.ts'
import { asNote } from './guest-links.ts'
import { guestDecisions, guestProducts } from './guest-sight.ts'

export type GuestDeskNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
  readonly newId: () => string
  readonly moved: (team: TeamId, brand: string) => void
}

/** More than any client has to say in a day; whoever writes more is not one. */
const mostNotesADay = 30
const dayMs = 24 * 60 * 60_000

export type GuestDesk = ReturnType<typeof createGuestDesk>

/** What the holder of a link may see and do. The brand comes from the link, never from the request. */
export function createGuestDesk({ db, audit, clock, newId, moved }: GuestDeskNeeds) {
  return {
    async page(caller: Linked): Promise<Given<typeof guestPage>> {
      const { team, link } = caller
      const { brand, approver } = await opened(db, caller)
      const draft = await findDraft(db, team.id, brand.id)
      const inForce = draft && (await findInForce(db, draft.id))
      const [approvals, promised, products, meetings, notes] = await Promise.all([
        inForce
          ? db
              .select()
              .from(briefApproval)
              .where(
                and(eq(briefApproval.versionId, inForce.id), eq(briefApproval.linkId, link.id)),
              )
              .orderBy(desc(briefApproval.at))
              .limit(1)
          : [],
        standing(db, team.id, brand.id),
        guestProducts(db, team.id, brand.id),
        guestDecisions(db, team.id, brand.id),
        db
          .select()
          .from(guestNote)
          .where(and(eq(guestNote.linkId, link.id), eq(guestNote.brandId, brand.id)))
          .orderBy(desc(guestNote.at))
          .limit(100),
      ])
      const [approval] = approvals
      return {
        brand: { name: brand.name, color: brand.color },
        brief: inForce && {
          id: inForce.id,
          number: inForce.number,
          texts: inForce.texts,
          restrictions: inForce.restrictions,
          note: inForce.note,
          enforcedAt: inForce.enforcedAt,
        },
        approver,
        approval: approval
          ? {
              at: Instant.parse(approval.at.getTime()),
              withdrawnAt: approval.withdrawnAt && Instant.parse(approval.withdrawnAt.getTime()),
              reason: approval.reason,
            }
          : null,
        today: dayAt(clock(), team.timeZone),
        promises: promised.map(({ id, terms, setAt }) => ({ id, terms, setAt })),
        products,
        meetings,
        notes: notes
          .map(asNote)
          .map(({ id, text, at, settledAt }) => ({ id, text, at, settledAt })),
      }
    },

    async note(caller: Linked, wish: { readonly key: string; readonly text: string }) {
      const { team, link, actor } = caller
      const text = cleanText(wish.text).trim()
      if (text === '') throw nothingSaid()
      const brandId = await inTransaction(db, async (tx) => {
        const { brand } = await opened(within(tx), caller)
        await within(tx).execute(
          sql`select pg_advisory_xact_lock(hashtextextended(${`guest:${link.id}`}, 0))`,
        )
        const since = new Date(clock() - dayMs)
        const [written] = await within(tx)
          .select({ count: sql<number>`count(*)::int` })
          .from(guestNote)
          .where(and(eq(guestNote.linkId, link.id), gt(guestNote.at, since)))
        if ((written?.count ?? 0) >= mostNotesADay) throw tooManyNotes()
        await within(tx)
          .insert(guestNote)
          .values({
            id: newId(),
            teamId: team.id,
            brandId: brand.id,
            linkId: link.id,
            key: wish.key,
            name: actor.name,
            text,
            at: new Date(clock()),
          })
          .onConflictDoNothing({ target: [guestNote.linkId, guestNote.key] })
        return brand.id
      })
      moved(team.id, brandId)
      return { done: true as const }
    },

    async approve(caller: Linked, versionId: string) {
      const { team, link, actor } = caller
      const done = await inTransaction(db, async (tx) => {
        const { brand, approver } = await opened(within(tx), caller)
        if (!approver) throw notApprover()
        await lockBrief(tx, brand.id)
        const draft = await findDraft(within(tx), team.id, brand.id)
        const inForce = draft && (await findInForce(within(tx), draft.id))
        // Only what is in force is shown, so only that can be meant.
        if (!inForce || inForce.id !== versionId) throw notShown()
        const standingOne = and(
          eq(briefApproval.versionId, inForce.id),
          eq(briefApproval.linkId, link.id),
          isNull(briefApproval.withdrawnAt),
        )
        const [known] = await within(tx).select().from(briefApproval).where(standingOne)
        // A second press.
        if (known) return { brand, at: Instant.parse(known.at.getTime()) }
        const at = clock()
        const id = newId()
        await within(tx)
          .insert(briefApproval)
          .values({
            id,
            teamId: team.id,
            versionId: inForce.id,
            linkId: link.id,
            name: actor.name,
            at: new Date(at),
          })
        await audit.record(tx, caller, {
          recordType: 'brief_approval',
          recordId: id,
          recordName: `${brand.name} v${inForce.number}, ${actor.name}`,
          verb: 'create',
          before: null,
          after: { link: link.id, version: inForce.number },
          undoable: false,
        })
        return { brand, at }
      })
      moved(team.id, done.brand.id)
      return { at: done.at }
    },
  }
}

/** A brand that was removed takes its guests along; they learn no more than from an ended link. */
async function opened(queries: Queries, { team, link }: Linked) {
  const { brand: id, approver } = subjectIn(link.subject)
  const brand = await liveBrand(queries, team.id, id).catch((error: unknown) => {
    throw error instanceof Failure ? gone() : error
  })
  return { brand, approver }
}

const gone = () =>
  new Failure('not-found', {
    id: 'Tautan ini tidak berlaku. Minta yang baru kepada orang yang mengirimnya.',
    en: 'This link is not valid. Ask whoever sent it to you for a new one.',
  })

const nothingSaid = () =>
  new Failure(
    'invalid',
    {
      id: 'Catatan ini kosong. Tulis pesannya, lalu kirim.',
      en: 'This note is empty. Write the message, then send it.',
    },
    { field: 'text' },
  )

const tooManyNotes = () =>
  new Failure('too-many', {
    id: `Sudah ${mostNotesADay} catatan dalam sehari. Hubungi tim langsung, atau tulis lagi besok.`,
    en: `There are ${mostNotesADay} notes within a day already. Talk to the team directly, or write again tomorrow.`,
  })

const notApprover = () =>
  new Failure('forbidden', {
    id: 'Tautan ini untuk membaca. Minta tim membuat tautan yang boleh menyetujui.',
    en: 'This link is for reading. Ask the team for one that may approve.',
  })

const notShown = () =>
  new Failure('conflict', {
    id: 'Brief sudah diganti sejak halaman ini dibuka. Baca versi yang baru, lalu setujui.',
    en: 'The brief was replaced since this page was opened. Read the new version, then approve.',
  })
