import { z } from 'zod'

import { ImportId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'

import { Origin } from './shapes.ts'

/** A missing amount is null, never zero. */
export const Amount = z.number().nullable()

/** Cells behind a figure, a page of them, and the imports they came with. */
export const Cells = z.object({
  origin: z.array(Origin.extend({ value: z.union([z.number(), z.string()]).nullable() })),
  total: z.number().int(),
  imports: z.array(
    z.object({ id: ImportId, file: z.string(), appliedAt: Instant, appliedBy: z.string() }),
  ),
})
export type Cells = z.infer<typeof Cells>
