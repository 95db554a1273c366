import type { Day } from '#kernel/time.ts'

import type { Kind } from './importers/vocabulary.ts'
import type { Span } from './span.ts'

/** Exports that tell how things stand on one day, not what happened in a period. */
export const snapshotKinds: readonly Kind[] = [
  'studio_content',
  'studio_gender',
  'studio_territories',
]

/**
 * The days whose snapshots close a week. What stands in a file of Monday morning is how the week
 * before it ended, so a week goes from its Tuesday to the Monday after.
 */
export const snapshotDays = ({ period, days, next }: Span): { from: Day; to: Day } => ({
  from: days[1] ?? period.from,
  to: next,
})
