import { z } from 'zod'

import { Day, Period } from '#kernel/time.ts'
import { Words } from '#kernel/words.ts'

import { Amount } from './cells.ts'

/** The exports of TikTok Studio that tell how the followers of an account are. */
export const AudienceKind = z.enum(['studio_activity', 'studio_gender', 'studio_territories'])
export type AudienceKind = z.infer<typeof AudienceKind>

const source = { name: Words, where: Words }

/** How many followers were active at each hour, as a mean over the days of the newest exports. */
export const AudienceHours = z.object({
  ...source,
  kind: AudienceKind,
  /** The message: when most of them are there, and how sure that is. */
  title: Words,
  /** From the first day that is counted to the last. */
  period: Period,
  days: z.number().int(),
  /** The newest day, while Studio has not counted it: no part of the mean. */
  silent: Day.nullable(),
  /** Midnight first; `key` finds the cells behind it. `busy`: about as many as at the peak. */
  hours: z.array(z.object({ key: z.string(), hour: z.number(), value: Amount, busy: z.boolean() })),
})
export type AudienceHours = z.infer<typeof AudienceHours>

/** How the followers were made up on the day the export was taken. */
export const AudienceShares = z.object({
  ...source,
  kind: AudienceKind,
  takenOn: Day,
  /** The largest first; a word or a land code of the file. */
  groups: z.array(z.object({ key: z.string(), group: z.string(), value: Amount })),
})
export type AudienceShares = z.infer<typeof AudienceShares>

/** Who follows an account; what no export told is not there. */
export const Audience = z.object({
  hours: AudienceHours.nullable(),
  shares: z.array(AudienceShares),
})
export type Audience = z.infer<typeof Audience>
