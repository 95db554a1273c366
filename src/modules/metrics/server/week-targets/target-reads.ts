import { BrandId, type TeamId } from '#kernel/ids.ts'
import type { Instant, Week } from '#kernel/time.ts'

import { type Target, TargetMetric, type TargetSubject } from '../../contract.ts'
import type { Reader } from '../snapshot.ts'

export type StoredTarget = Target & { readonly subject: TargetSubject }

type Row = {
  readonly week: Week
  readonly brand: string | null
  readonly metric: string
  readonly value: number
  readonly setAt: Instant
  readonly setBy: string
}

/** Weeks of one subject, or of all where none is named; those of a removed brand are left out. */
export async function readTargets(
  reader: Reader,
  team: TeamId,
  asked: { readonly from: Week; readonly until: Week; readonly subject?: TargetSubject },
): Promise<StoredTarget[]> {
  const { rows } = await reader.query<Row>(
    `select week, brand_id as brand, metric, value, set_by as "setBy",
       round(extract(epoch from set_at) * 1000)::double precision as "setAt"
     from week_target left join brand on brand.id = brand_id
     where week_target.team_id = $1 and week >= $2 and week <= $3 and deleted_at is null
       and ($4::text is null or coalesce(brand_id::text, 'shop') = $4)
     order by week, brand.name, brand_id, metric`,
    [team, asked.from, asked.until, asked.subject ?? null],
  )
  return rows.flatMap(({ brand, ...row }) => {
    // What a newer version knew is not shown by an older one.
    const metric = TargetMetric.safeParse(row.metric)
    const subject = brand === null ? 'shop' : BrandId.parse(brand)
    return metric.success ? [{ ...row, metric: metric.data, subject }] : []
  })
}
