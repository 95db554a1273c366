import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'

import type { TeamId } from '#kernel/ids.ts'
import type { Queries } from '#platform/db/transaction.ts'

import { GuestDecisions, GuestProduct } from '../../contract.ts'
import { meeting, product } from '../../tables.ts'

/** A page, not a catalogue: what is more is asked of the team. */
const most = { products: 200, meetings: 50 }

/** The products of a brand as its client reads them: what is sold and said, not how much is left. */
export async function guestProducts(
  queries: Queries,
  team: TeamId,
  brand: string,
): Promise<GuestProduct[]> {
  const rows = await queries
    .select()
    .from(product)
    .where(and(eq(product.teamId, team), eq(product.brandId, brand), isNull(product.deletedAt)))
    .orderBy(sql`lower(${product.name})`, asc(product.id))
    .limit(most.products)
  return rows.map((row) => GuestProduct.parse(row))
}

/** What was decided in the meetings about a brand; agenda, notes, people and files stay with the team. */
export async function guestDecisions(
  queries: Queries,
  team: TeamId,
  brand: string,
): Promise<GuestDecisions[]> {
  const rows = await queries
    .select()
    .from(meeting)
    .where(
      and(
        eq(meeting.teamId, team),
        eq(meeting.brandId, brand),
        isNull(meeting.deletedAt),
        sql`jsonb_array_length(${meeting.decisions}) > 0`,
      ),
    )
    .orderBy(desc(meeting.day), desc(meeting.id))
    .limit(most.meetings)
  return rows.map((row) => GuestDecisions.parse(row))
}
