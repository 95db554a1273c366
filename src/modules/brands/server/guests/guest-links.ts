import { and, desc, eq } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { Given } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import type { TeamId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { LinkScope, LinkService, LinkWish } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'

import { GuestNote, type guests, guestScope, type settleNote } from '../../contract.ts'
import { subjectIn, subjectOf, subjectWords } from '../../domain/guest-subject.ts'
import { guestNote } from '../../tables.ts'
import { liveBrand } from '../live-brand.ts'

export type GuestLinkNeeds = {
  readonly db: Db
  readonly links: LinkService
  readonly clock: () => Instant
  readonly moved: (team: TeamId, brand: string) => void
}

/** How guests of a brand are known to the one link mechanism. */
export const guestLinks: LinkScope = {
  scope: guestScope,
  action: 'brands.share',
  opens: (subject) => {
    const guest = subjectIn(subject)
    return { words: subjectWords(guest), page: `brands/${guest.brand}/guests` }
  },
}

export const asNote = (row: typeof guestNote.$inferSelect): GuestNote =>
  GuestNote.parse({
    ...row,
    at: row.at.getTime(),
    settledAt: row.settledAt?.getTime() ?? null,
  })

export type GuestLinks = ReturnType<typeof createGuestLinks>

/** What the team does about its guests: invites them, and reads what they wrote. */
export const createGuestLinks = ({ db, links, clock, moved }: GuestLinkNeeds) => ({
  async list({ team }: Authorized, brandId: string): Promise<Given<typeof guests>> {
    const brand = await liveBrand(db, team.id, brandId)
    const [all, notes] = await Promise.all([
      links.list(team.id, guestScope),
      db
        .select()
        .from(guestNote)
        .where(and(eq(guestNote.teamId, team.id), eq(guestNote.brandId, brand.id)))
        .orderBy(desc(guestNote.at))
        .limit(500),
    ])
    return {
      links: all.flatMap(({ subject, ...link }) => {
        const guest = subjectIn(subject)
        return guest.brand === brand.id ? [{ ...link, approver: guest.approver }] : []
      }),
      notes: notes.map(asNote),
    }
  },

  async invite(
    caller: Authorized,
    brandId: string,
    { name, days, approver }: LinkWish & { readonly approver: boolean },
  ) {
    const brand = await liveBrand(db, caller.team.id, brandId)
    const subject = subjectOf({ brand: brand.id, approver, name: brand.name })
    return links.make(caller, { name, days, scope: guestScope, subject })
  },

  async settle(
    { team, actor }: Authorized,
    brandId: string,
    { note, settled }: { readonly note: string; readonly settled: boolean },
  ): Promise<Given<typeof settleNote>> {
    const brand = await liveBrand(db, team.id, brandId)
    const [row] = await db
      .update(guestNote)
      .set(
        settled
          ? { settledAt: new Date(clock()), settledBy: actor.name }
          : { settledAt: null, settledBy: null },
      )
      .where(
        and(eq(guestNote.id, note), eq(guestNote.teamId, team.id), eq(guestNote.brandId, brand.id)),
      )
      .returning()
    if (!row) throw noSuchNote()
    moved(team.id, brand.id)
    return { note: asNote(row) }
  },
})

const noSuchNote = () =>
  new Failure('not-found', {
    id: 'Catatan ini tidak ada. Muat ulang halaman.',
    en: 'There is no such note. Reload the page.',
  })
