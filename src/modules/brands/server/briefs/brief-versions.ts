import { and, eq, isNull, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { Given } from '#kernel/endpoint.ts'
import type { TeamId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import type { BriefContent, BriefPage, enforceBrief, withdrawApproval } from '../../contract.ts'
import { cleanText, isEmpty, sameContent, saidIn } from '../../domain/briefs/brief.ts'
import { briefApproval, briefVersion } from '../../tables.ts'
import { liveBrand } from '../live-brand.ts'
import {
  blockedBy,
  draftMoved,
  emptyBrief,
  noSuchApproval,
  noSuchVersion,
  notInForce,
  peopleOnly,
} from './brief-failures.ts'
import type { BriefNeeds } from './brief-needs.ts'
import {
  approvalsOf,
  asApproval,
  asVersion,
  draftOf,
  findDraft,
  findInForce,
  findVersion,
  listVersions,
  lockBrief,
  markRead,
  noDraft,
  readingsOf,
} from './brief-rows.ts'

export const versionRecord = 'brief_version'

export type BriefVersions = ReturnType<typeof createBriefVersions>

/** What was put in force, who has read it, and what the client said to it. */
export function createBriefVersions(needs: BriefNeeds) {
  const { db, audit, people, clock, newId, moved } = needs
  return {
    async page(caller: Authorized, brandId: string): Promise<BriefPage> {
      const brand = await liveBrand(db, caller.team.id, brandId)
      const stored = await findDraft(db, caller.team.id, brand.id)
      if (!stored)
        return {
          id: null,
          draft: noDraft,
          ahead: false,
          inForce: null,
          versions: [],
          readers: [],
          approvals: [],
        }
      const inForce = await findInForce(db, stored.id)
      const [versions, approvals, readings, members] = await Promise.all([
        listVersions(db, stored.id),
        approvalsOf(db, stored.id),
        inForce ? readingsOf(db, inForce.id) : new Map<string, Instant>(),
        inForce ? people(caller.team.id) : [],
      ])
      return {
        id: stored.id,
        draft: draftOf(stored),
        ahead: inForce ? !sameContent(stored, inForce) : !isEmpty(stored),
        inForce,
        versions,
        readers: members.map(({ userId, name }) => ({
          userId,
          name,
          readAt: readings.get(userId) ?? null,
        })),
        approvals,
      }
    },

    async version(caller: Authorized, brandId: string, number: number) {
      const brand = await liveBrand(db, caller.team.id, brandId)
      const stored = await findDraft(db, caller.team.id, brand.id)
      const found = stored && (await findVersion(db, stored.id, number))
      if (!found) throw noSuchVersion(number)
      return found
    },

    async enforce(
      caller: Authorized,
      brandId: string,
      { version, note }: { readonly version: number; readonly note: string },
    ): Promise<Given<typeof enforceBrief>> {
      const made = await inTransaction(db, async (tx) => {
        const brand = await liveBrand(within(tx), caller.team.id, brandId)
        await lockBrief(tx, brand.id)
        const draft = await findDraft(within(tx), caller.team.id, brand.id)
        if (!draft || isEmpty(draft)) throw emptyBrief()
        const before = await findInForce(within(tx), draft.id)
        // A second press: what it wants is in force.
        if (before && sameContent(before, draft)) return { inForce: before, change: null }
        if (draft.version !== version) throw draftMoved()
        await refuseBlocked(tx, needs, { team: caller.team.id, content: draft })
        const [row] = await within(tx)
          .insert(briefVersion)
          .values({
            id: newId(),
            teamId: caller.team.id,
            briefId: draft.id,
            number: sql`(select coalesce(max(number), 0) + 1 from brief_version where brief_id = ${draft.id})`,
            texts: draft.texts,
            restrictions: draft.restrictions,
            note: cleanText(note),
            enforcedAt: new Date(clock()),
            enforcedBy: caller.actor.name,
          })
          .returning()
        if (!row) throw new Error('An insert gives back its row')
        const inForce = asVersion(row)
        // Whoever puts it in force has read it.
        if (caller.actor.kind === 'person')
          await markRead(within(tx), {
            versionId: inForce.id,
            userId: caller.actor.userId,
            now: clock(),
          })
        const change = await audit.record(tx, caller, {
          recordType: versionRecord,
          recordId: inForce.id,
          recordName: `${brand.name} v${inForce.number}`,
          verb: 'create',
          before: null,
          after: { about: { brand: brand.id }, note: inForce.note },
          undoable: true,
        })
        return { inForce, change }
      })
      if (made.change) moved(caller.team.id, brandId)
      return made
    },

    async acknowledge(caller: Authorized, brandId: string, number: number) {
      const { actor, team } = caller
      if (actor.kind !== 'person') throw peopleOnly()
      const brand = await liveBrand(db, team.id, brandId)
      const stored = await findDraft(db, team.id, brand.id)
      const inForce = stored && (await findInForce(db, stored.id))
      if (inForce?.number !== number) throw notInForce(inForce?.number ?? null)
      await markRead(db, { versionId: inForce.id, userId: actor.userId, now: clock() })
      moved(team.id, brandId)
      return { readAt: (await readingsOf(db, inForce.id)).get(actor.userId) ?? clock() }
    },

    async withdraw(
      caller: Authorized,
      brandId: string,
      wish: { readonly approval: string; readonly reason: string },
    ): Promise<Given<typeof withdrawApproval>> {
      const approval = await inTransaction(db, async (tx) => {
        const brand = await liveBrand(within(tx), caller.team.id, brandId)
        const stored = await findDraft(within(tx), caller.team.id, brand.id)
        const all = stored ? await approvalsOf(within(tx), stored.id) : []
        const known = all.find(({ id }) => id === wish.approval)
        if (!known) throw noSuchApproval()
        const [row] = await within(tx)
          .update(briefApproval)
          .set({
            withdrawnAt: new Date(clock()),
            withdrawnBy: caller.actor.name,
            reason: cleanText(wish.reason),
          })
          .where(and(eq(briefApproval.id, known.id), isNull(briefApproval.withdrawnAt)))
          .returning()
        if (!row) throw noSuchApproval()
        await audit.record(tx, caller, {
          recordType: 'brief_approval',
          recordId: row.id,
          recordName: `${brand.name} v${known.number}, ${known.name}`,
          verb: 'delete',
          before: { at: known.at },
          after: { reason: row.reason },
          undoable: false,
        })
        return asApproval(row, known.number)
      })
      moved(caller.team.id, brandId)
      return { approval }
    },
  }
}

/** The rules of platform and team; those of the brand are what this brief is about to say. */
async function refuseBlocked(
  tx: Transaction,
  { textCheck }: BriefNeeds,
  { team, content }: { readonly team: TeamId; readonly content: BriefContent },
): Promise<void> {
  if (!textCheck) return
  for (const text of saidIn(content)) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, few texts
    const { findings } = await textCheck(tx, team, { text, brand: null })
    const found = findings.find(({ severity }) => severity === 'block')
    if (found) throw blockedBy(found)
  }
}
