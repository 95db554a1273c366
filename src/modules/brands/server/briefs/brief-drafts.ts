import { eq } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { ChangeId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import type {
  Brand,
  BriefContent,
  BriefDraft,
  BriefTexts,
  Restriction,
  RestrictionStep,
} from '../../contract.ts'
import {
  cleanText,
  nothingWritten,
  sameContent,
  sameTexts,
  sections,
  withTexts,
} from '../../domain/briefs/brief.ts'
import { restrictionWords } from '../../domain/briefs/restriction-words.ts'
import { restrictionChanges, stepped } from '../../domain/briefs/restrictions.ts'
import { brief } from '../../tables.ts'
import { liveBrand } from '../live-brand.ts'
import { newer, refusedStep } from './brief-failures.ts'
import type { BriefNeeds } from './brief-needs.ts'
import { draftOf, findDraft, lockBrief, noDraft, type StoredBrief } from './brief-rows.ts'

export const briefRecord = 'brief'

type Saved = { readonly draft: BriefDraft; readonly change: ChangeId | null }
export type BriefDrafts = ReturnType<typeof createBriefDrafts>

/** What is being written about a brand: one draft, changed part by part. */
export function createBriefDrafts({ db, audit, clock, newId, moved }: Omit<BriefNeeds, 'people'>) {
  async function change(
    caller: Authorized,
    brandId: string,
    next: (before: StoredBrief | null) => BriefContent,
  ): Promise<Saved> {
    const saved = await inTransaction(db, async (tx): Promise<Saved> => {
      const brand = await liveBrand(within(tx), caller.team.id, brandId)
      await lockBrief(tx, brand.id)
      const before = await findDraft(within(tx), caller.team.id, brand.id)
      const content = next(before)
      if (sameContent(content, before ?? noDraft))
        return { draft: draftOf(before ?? noDraft), change: null }
      const after = await store(tx, caller, { brand, before, content })
      return {
        draft: draftOf(after),
        change: await audit.record(tx, caller, {
          recordType: briefRecord,
          recordId: after.id,
          recordName: brand.name,
          verb: before ? 'update' : 'create',
          ...told(brand, before ?? noDraft, after),
          undoable: true,
        }),
      }
    })
    if (saved.change) moved(caller.team.id, brandId)
    return saved
  }

  type Storing = {
    readonly brand: Pick<Brand, 'id'>
    readonly before: StoredBrief | null
    readonly content: BriefContent
  }

  async function store(
    tx: Transaction,
    caller: Authorized,
    { brand, before, content }: Storing,
  ): Promise<StoredBrief> {
    const now = clock()
    const { texts, restrictions } = content
    const saved = { texts, restrictions, savedBy: caller.actor.name, savedAt: new Date(now) }
    const version = (before?.version ?? 0) + 1
    const id = before?.id ?? newId()
    if (before)
      await within(tx)
        .update(brief)
        .set({ ...saved, version })
        .where(eq(brief.id, id))
    else
      await within(tx)
        .insert(brief)
        .values({
          id,
          teamId: caller.team.id,
          brandId: brand.id,
          createdAt: new Date(now),
          ...saved,
          version,
        })
    return { id, ...content, version, savedBy: caller.actor.name, savedAt: now }
  }

  return {
    save: (
      caller: Authorized,
      brandId: string,
      wish: { readonly version: number; readonly texts: BriefTexts },
    ): Promise<Saved> => {
      const texts = cleanTexts(wish.texts)
      return change(caller, brandId, (before) => {
        const { restrictions, texts: known, version } = before ?? noDraft
        // Sent again because the answer was lost, or two people wrote the same.
        if (sameTexts(texts, known)) return { texts: known, restrictions }
        if (version !== wish.version) throw newer(version)
        return { texts, restrictions }
      })
    },

    restrict: (caller: Authorized, brandId: string, step: RestrictionStep): Promise<Saved> =>
      change(caller, brandId, (before) => {
        const { texts, restrictions } = before ?? noDraft
        const next = stepped(restrictions, step)
        if (typeof next === 'string') throw refusedStep(next)
        return { texts, restrictions: [...next] }
      }),

    /** Only the fields that the change touched: what stands on it is refused before. */
    async restore(
      tx: Transaction,
      caller: Authorized,
      wanted: {
        readonly brand: string
        readonly texts?: Parameters<typeof withTexts>[1]
        readonly restrictions?: readonly Restriction[]
      },
    ): Promise<void> {
      const brand = await liveBrand(within(tx), caller.team.id, wanted.brand)
      await lockBrief(tx, brand.id)
      const before = await findDraft(within(tx), caller.team.id, brand.id)
      const { texts, restrictions } = before ?? noDraft
      const content = {
        texts: withTexts(texts, wanted.texts ?? {}),
        restrictions: [...(wanted.restrictions ?? restrictions)],
      }
      await store(tx, caller, { brand, before, content })
    },
  }
}

const cleanTexts = (texts: BriefTexts): BriefTexts => ({
  ...nothingWritten,
  ...Object.fromEntries(sections.map((section) => [section, cleanText(texts[section])])),
})

/** What the audit keeps: the fields that differ, and the restriction in words for whoever reads it. */
function told(brand: Brand, before: BriefContent, after: BriefContent) {
  const moved = sections.filter((section) => before.texts[section] !== after.texts[section])
  const changes = restrictionChanges(before.restrictions, after.restrictions)
  const restricted = JSON.stringify(before.restrictions) !== JSON.stringify(after.restrictions)
  const [first] = changes
  const side = (content: BriefContent, one: Restriction | null | undefined) => ({
    about: { brand: brand.id },
    ...(moved.length > 0 && {
      texts: Object.fromEntries(moved.map((section) => [section, content.texts[section]])),
    }),
    ...(restricted && { restrictions: content.restrictions, restriction: said(one) }),
  })
  return { before: side(before, first?.was), after: side(after, first?.now) }
}

const said = (one: Restriction | null | undefined) => (one ? restrictionWords(one).id : null)
