import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { makeEtalase } from '#modules/team/server/etalase.test.kit.ts'
import { createFiles } from '#platform/files/files.ts'
import { createPhotos } from '#platform/files/photos.ts'

import { createBrands } from '../module.ts'

/** Files in a folder of their own. */
export const fileNeeds = async () => ({
  files: await createFiles(mkdtempSync(join(tmpdir(), 'etalase-brands-'))),
  photos: createPhotos(),
})

/** An Etalase with this module in it. */
export async function makeBrandsEtalase() {
  const kept = await fileNeeds()
  return makeEtalase(({ team, db, clock }) => {
    const needs = { db, clock, audit: team.audit, newId: () => crypto.randomUUID(), ...kept }
    const { routes, undoers, example, removal, personal } = createBrands(needs)
    return { routes, undoers, personal, examples: [example], removals: [removal] }
  })
}
