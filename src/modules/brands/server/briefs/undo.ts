import { and, eq } from 'drizzle-orm'
import { z } from 'zod'

import type { Instant } from '#kernel/time.ts'
import type { Change, Undoer } from '#modules/team/contract.ts'
import { within } from '#platform/db/transaction.ts'

import { BriefTexts, Restriction } from '../../contract.ts'
import { briefVersion } from '../../tables.ts'
import { briefRecord, type BriefDrafts } from './brief-drafts.ts'
import type { BriefNeeds } from './brief-needs.ts'
import { versionRecord } from './brief-versions.ts'

const About = z.object({ about: z.object({ brand: z.string() }) })
const Before = About.extend({
  texts: BriefTexts.partial().optional(),
  restrictions: Restriction.array().optional(),
})

const brandIn = ({ before, after }: Change): string => About.parse(before ?? after).about.brand

/** Brings the draft back to what it said, and takes back into the drawer what was put in force. */
export function createBriefUndoers(
  drafts: BriefDrafts,
  { clock, moved }: Pick<BriefNeeds, 'moved'> & { readonly clock: () => Instant },
): readonly Undoer[] {
  const undone: Undoer['undone'] = ({ team }, change) => moved(team.id, brandIn(change))
  return [
    {
      recordType: briefRecord,
      action: 'brands.brief',
      again: true,
      undone,
      undo: async (tx, caller, change) => {
        const { texts, restrictions } = Before.parse(change.before)
        await drafts.restore(tx, caller, {
          brand: brandIn(change),
          ...(texts && { texts }),
          ...(restrictions && { restrictions }),
        })
      },
    },
    {
      recordType: versionRecord,
      action: 'brands.enforce',
      again: true,
      undone,
      undo: async (tx, { team }, { before, recordId }) => {
        await within(tx)
          .update(briefVersion)
          .set({ withdrawnAt: before === null ? new Date(clock()) : null })
          .where(and(eq(briefVersion.id, recordId), eq(briefVersion.teamId, team.id)))
      },
    },
  ]
}
