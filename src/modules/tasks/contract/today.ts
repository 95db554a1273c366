import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { Day } from '#kernel/time.ts'
import { TodayEntry } from '#kernel/today.ts'

/** The day of one member: what to do next, then everything else, each entry in one place only. */
export const Today = z.object({
  day: Day,
  /** The one thing to do now; it stands in none of the lists. */
  next: TodayEntry.nullable(),
  /** One's own: what is late first. */
  tasks: z.array(TodayEntry),
  /** What others wait for. */
  waiting: z.array(TodayEntry),
  alerts: z.array(TodayEntry),
  /** A part of the product could not say what it has; the rest is shown. */
  incomplete: z.boolean(),
})
export type Today = z.infer<typeof Today>

export const today = endpoint({
  method: 'GET',
  path: '/api/teams/:team/today',
  summary: 'What the caller has to do today, what waits for them, and what to know',
  access: inTeam('tasks.read'),
  takes: z.object({}),
  gives: Today,
})
