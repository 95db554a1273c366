import { isNamedIn, textWithout } from '#kernel/handle.ts'
import type { Forgetting } from '#kernel/personal.ts'

import { isMapped } from './lists/list-source.ts'

type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** What a fact says of persons: its key where the subject is one, and its attributes. */
export type FactNames = {
  readonly kind: string
  readonly subject: string
  readonly key: string
  readonly attributes: Attributes
}

/** Subjects whose key is somebody's handle. The shop's own accounts are not persons outside the team. */
const persons = new Set(['creator'])

/** Keys of a table the team mapped are whatever its people wrote: a title, a host, an account. */
function keyWithout({ kind, subject, key }: FactNames, { meant, alias }: Forgetting): string {
  if (isMapped(kind)) return textWithout(key, meant, alias)
  return persons.has(subject) && meant(key) ? alias(key) : key
}

/**
 * A fact without those who are meant, or null when it names none of them. A key becomes an alias,
 * so that sums stay and the same file read again meets the same row. The number that TikTok gives
 * a creator goes with the name.
 */
export function withoutNames(fact: FactNames, whom: Forgetting) {
  const { key, attributes } = fact
  const { meant } = whom
  const told = keyWithout(fact, whom)
  const hit = told !== key
  const entries = Object.entries(attributes)
  const named = entries.filter(([, value]) => typeof value === 'string' && isNamedIn(value, meant))
  if (!hit && named.length === 0) return null
  const gone = hit || named.some(([name]) => name === 'creator')
  const clean: Record<string, string | number | boolean | null> = {}
  for (const [name, value] of entries) {
    if (gone && name === 'creator_id') clean[name] = null
    else clean[name] = typeof value === 'string' ? textWithout(value, meant) : value
  }
  return { key: told, attributes: clean }
}
