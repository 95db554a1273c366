import { eq } from 'drizzle-orm'

import { BrandId, TeamId } from '#kernel/ids.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { SearchSource } from '#kernel/search.ts'
import type { TodayPart } from '#kernel/today.ts'
import type { Publish } from '#kernel/topic.ts'
import type {
  ExampleData,
  LinkScope,
  LinkService,
  TeamRemoval,
  Undoer,
} from '#modules/team/contract.ts'
import { within } from '#platform/db/transaction.ts'
import type { Route } from '#platform/http/route.ts'
import { served, type Served } from '#platform/live/served-topics.ts'

import { briefMoved } from '../../contract.ts'
import { brandPromise, brief, guestNote } from '../../tables.ts'
import { createGuestDesk } from '../guests/guest-desk.ts'
import { createGuestLinks, guestLinks } from '../guests/guest-links.ts'
import { createGuestRoutes } from '../guests/guest-routes.ts'
import { createPromiseStore, promiseUndoer } from '../promises/promise-store.ts'
import { createBriefDrafts } from './brief-drafts.ts'
import type { BriefNeeds } from './brief-needs.ts'
import { createBriefRoutes } from './brief-routes.ts'
import { findDraft } from './brief-rows.ts'
import { createBriefVersions } from './brief-versions.ts'
import { createBriefExample } from './example.ts'
import { createBriefPersonalData } from './personal.ts'
import { createBriefSource } from './search.ts'
import { createBriefsToday } from './today.ts'
import { createBriefUndoers } from './undo.ts'

type Needs = Omit<BriefNeeds, 'moved'> & {
  readonly links: LinkService
  readonly publish: Publish
}

export type BriefModule = {
  readonly routes: readonly Route[]
  readonly topics: readonly Served[]
  readonly undoers: readonly Undoer[]
  readonly linkScopes: readonly LinkScope[]
  readonly today: TodayPart
  readonly search: readonly SearchSource[]
  readonly personal: readonly PersonalData[]
  readonly removal: TeamRemoval
  readonly example: ExampleData
}

/** Briefs, promises and the guests who see them; built on the brands that `createBrands` keeps. */
export function createBriefs({ links, publish, ...given }: Needs): BriefModule {
  const { db, clock } = given
  const moved = (team: TeamId, brand: string) => publish(briefMoved, { team, brand }, {})
  const needs = { ...given, moved }
  const drafts = createBriefDrafts(needs)
  const promises = createPromiseStore(needs)
  const guests = createGuestLinks({ db, links, clock, moved })
  const desk = createGuestDesk(needs)
  return {
    routes: [
      ...createBriefRoutes(drafts, createBriefVersions(needs)),
      ...createGuestRoutes({ links: guests, desk, promises }),
    ],
    topics: [
      served(briefMoved, async ({ team, brand }) => {
        const stored = await findDraft(db, TeamId.parse(team), BrandId.parse(brand))
        return { version: stored?.version ?? 0 }
      }),
    ],
    undoers: [...createBriefUndoers(drafts, { clock, moved }), promiseUndoer(promises)],
    linkScopes: [guestLinks],
    today: createBriefsToday(db),
    search: [createBriefSource(db)],
    personal: [createBriefPersonalData(clock)],
    removal: {
      removeTeam: async (tx, team) => {
        // Versions, readings and approvals go with their brief.
        await within(tx).delete(brief).where(eq(brief.teamId, team))
        await within(tx).delete(guestNote).where(eq(guestNote.teamId, team))
        await within(tx).delete(brandPromise).where(eq(brandPromise.teamId, team))
      },
    },
    example: createBriefExample(needs),
  }
}
