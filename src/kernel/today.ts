import { z } from 'zod'

import type { Authorized } from './actor.ts'
import { Instant } from './time.ts'
import { Words } from './words.ts'

/**
 * What an entry of *Hari ini* is to the person who looks: something of their own to do, somebody
 * waiting for them, something that should have been done by now, or something to know about.
 */
export const TodayGroup = z.enum(['late', 'mine', 'waiting', 'alert'])
export type TodayGroup = z.infer<typeof TodayGroup>

/** What an entry is about, for the picture beside it. */
export const TodaySymbol = z.enum([
  'task',
  'import',
  'figures',
  'report',
  'people',
  'safety',
  'server',
  'time',
])
export type TodaySymbol = z.infer<typeof TodaySymbol>

export const TodayEntry = z.object({
  /** Stable: `reports.draft:2026-W46`. The same one told twice is shown once. */
  id: z.string(),
  group: TodayGroup,
  symbol: TodaySymbol,
  words: Words,
  detail: Words.nullable(),
  /** When it has to be done; those with the earliest stand first. */
  due: Instant.nullable(),
  /** The page that shows it, below `/t/:slug/`. */
  path: z.string(),
  /** The one thing to do about it, and where. */
  action: z.object({ words: Words, path: z.string() }).nullable(),
  /** How much of it is done, for what is done in parts. */
  progress: z.object({ done: z.number().int(), of: z.number().int() }).nullable(),
  /** The record it is about, so that a task about the same record is not a second entry. */
  about: z.object({ type: z.string(), id: z.string() }).nullable(),
  /** Who asked for it or does it, by name. */
  person: z.string().nullable(),
})
export type TodayEntry = z.infer<typeof TodayEntry>

type Told = Pick<TodayEntry, 'id' | 'group' | 'symbol' | 'words' | 'path'>

/** An entry of which only what matters is said. */
export const todayEntry = (told: Told & Partial<TodayEntry>): TodayEntry => ({
  detail: null,
  due: null,
  action: null,
  progress: null,
  about: null,
  person: null,
  ...told,
})

export type TodayAsked = {
  readonly caller: Authorized
  /** Whether the caller's roles allow an action of the permission table. */
  readonly may: (action: string) => boolean
  readonly now: Instant
}

/**
 * Port: what a module has for *Hari ini* of one caller. Asked whenever somebody opens the page, so
 * it reads little; what it throws hides its own entries only.
 */
export type TodayPart = {
  readonly name: string
  readonly entries: (asked: TodayAsked) => Promise<readonly TodayEntry[]>
}
