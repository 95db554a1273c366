import { and, eq } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { dayAt, Instant } from '#kernel/time.ts'
import type { ExampleData } from '#modules/team/contract.ts'

import { exampleBriefs, examplePromises } from '../../domain/briefs/example.ts'
import { brand } from '../../tables.ts'
import { createPromiseStore } from '../promises/promise-store.ts'
import { createBriefDrafts } from './brief-drafts.ts'
import type { BriefNeeds } from './brief-needs.ts'
import { noDraft } from './brief-rows.ts'
import { createBriefVersions } from './brief-versions.ts'

const dayMs = 24 * 60 * 60_000

/** Briefs and promises for the brands of the example shop, written on days that have passed. */
export const createBriefExample = (needs: BriefNeeds): ExampleData => ({
  async fill(caller, now) {
    const on = (daysAgo: number) => () => Instant.parse(now - daysAgo * dayMs)
    // oxlint-disable no-await-in-loop -- one after the other, as a person would
    for (const { brand: name, versions } of exampleBriefs) {
      const id = await idOf(needs, caller, name)
      if (!id) continue
      for (const { daysAgo, note, texts, adds } of versions) {
        const then = { ...needs, clock: on(daysAgo), moved: () => undefined }
        const [drafts, past] = [createBriefDrafts(then), createBriefVersions(then)]
        const { draft } = await past.page(caller, id)
        let { version } = (
          await drafts.save(caller, id, {
            version: draft.version,
            texts: { ...noDraft.texts, ...draft.texts, ...texts },
          })
        ).draft
        for (const one of adds) {
          const restriction = { ...one, id: needs.newId() }
          const step = { step: 'put', restriction, seen: null } as const
          version = (await drafts.restrict(caller, id, step)).draft.version
        }
        await past.enforce(caller, id, { version, note })
      }
    }
    const promises = createPromiseStore({ ...needs, clock: on(10) })
    for (const { brand: name, terms } of examplePromises(dayAt(now, caller.team.timeZone))) {
      const id = await idOf(needs, caller, name)
      if (id) await promises.set(caller, id, { id: needs.newId(), version: 0, terms })
    }
    // oxlint-enable no-await-in-loop
  },
})

async function idOf({ db }: BriefNeeds, { team }: Authorized, name: string) {
  const [row] = await db
    .select({ id: brand.id })
    .from(brand)
    .where(and(eq(brand.teamId, team.id), eq(brand.name, name)))
  return row?.id
}
