import { z } from 'zod'

import { ChangeId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'

/** What every stored record of this module carries beside its own fields. */
export const Stored = z.object({
  id: z.uuid(),
  /** Grows with every change; an edit names the one it was based on. */
  version: z.number().int(),
  updatedAt: Instant,
  updatedBy: z.string(),
})
export type Stored = z.infer<typeof Stored>

/** No record after a removal; no change when nothing differed from what was stored. */
export const recordChanged = <S extends z.ZodType>(record: S) =>
  z.object({ record: record.nullable(), change: ChangeId.nullable() })

/** A repeated click sends the same key and makes nothing twice. */
export const Key = z.object({ key: z.uuid().optional() })
/** An edit is refused where somebody stored another version meanwhile. */
export const OnVersion = z.object({ version: z.number().int().min(1) })
