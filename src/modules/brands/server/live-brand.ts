import { and, eq, isNull } from 'drizzle-orm'

import { Failure } from '#kernel/failure.ts'
import { BrandId, type TeamId } from '#kernel/ids.ts'
import type { Queries } from '#platform/db/transaction.ts'

import { Brand } from '../contract.ts'
import { brand } from '../tables.ts'

/** A brand of the team that is there; what belongs to a removed one waits until it is back. */
export async function liveBrand(queries: Queries, team: TeamId, id: string): Promise<Brand> {
  const known = BrandId.safeParse(id)
  if (!known.success) throw noSuchBrand()
  const [row] = await queries
    .select()
    .from(brand)
    .where(and(eq(brand.id, known.data), eq(brand.teamId, team), isNull(brand.deletedAt)))
  if (!row) throw noSuchBrand()
  return Brand.parse(row)
}

const noSuchBrand = () =>
  new Failure('not-found', {
    id: 'Brand ini tidak ada atau sudah dihapus. Muat ulang daftar brand.',
    en: 'This brand does not exist or was removed. Reload the list of brands.',
  })
