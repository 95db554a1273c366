import { z } from 'zod'

import { Words } from '#kernel/words.ts'

/** A page somebody went to by the palette. */
export const Recent = z.object({ to: z.string(), title: Words, kind: z.string() })
export type Recent = z.infer<typeof Recent>

const mostKept = 6

/** The newest first, each page once. */
export const withRecent = (list: readonly Recent[], one: Recent): readonly Recent[] =>
  [one, ...list.filter(({ to }) => to !== one.to)].slice(0, mostKept)

/** What was kept, as far as it can still be read. */
export function readRecent(text: string | null): readonly Recent[] {
  try {
    return Recent.array()
      .max(mostKept)
      .catch([])
      .parse(JSON.parse(text ?? '[]'))
  } catch {
    return []
  }
}
