import { z } from 'zod'

import type { Kept } from './writing.ts'

/** Whose writing in which record. Nobody else who uses the device is shown it. */
export type Place = { readonly user: string; readonly team: string; readonly record: string }

/** What was written and not stored, as a browser keeps it. */
export type Draft = Kept & {
  readonly key: string
  /** When it was written, in milliseconds. */
  readonly at: number
}

/** `full`: the browser has no room. `refused`: it keeps nothing, as in some private windows. */
export type Keeping = 'kept' | 'full' | 'refused'

export type Drafts = ReturnType<typeof createDrafts>

const prefix = 'etalase.draft/'
const keptForMs = 30 * 24 * 60 * 60_000

const Stored = z.object({
  at: z.number(),
  version: z.number(),
  texts: z.record(z.string(), z.object({ base: z.string(), text: z.string() })),
})

type Needs = {
  /** Asked each time: a browser may refuse it with an error. */
  readonly storage: () => Storage
  readonly now: () => number
}

const placeKey = ({ user, team, record }: Place) => `${prefix}${user}/${team}/${record}/`

/** Unsaved writing on this device: survives a closed tab, a reload and a dead network. */
export function createDrafts({ storage, now }: Needs) {
  function keysOf(): readonly string[] {
    try {
      const all = storage()
      return Array.from({ length: all.length }, (_, at) => all.key(at) ?? '').filter((key) =>
        key.startsWith(prefix),
      )
    } catch {
      return []
    }
  }

  function read(key: string): Draft | null {
    try {
      const stored = Stored.safeParse(JSON.parse(storage().getItem(key) ?? ''))
      return stored.success ? { ...stored.data, key } : null
    } catch {
      return null
    }
  }

  function remove(key: string): void {
    try {
      storage().removeItem(key)
    } catch {
      // What was never kept need not go.
    }
  }

  return {
    /** Each tab writes under a key of its own, so that two tabs do not overwrite each other. */
    keyOf: (place: Place, tab: string) => placeKey(place) + tab,
    remove,
    /** What was left of a record, the newest first. */
    find: (place: Place): readonly Draft[] =>
      keysOf()
        .filter((key) => key.startsWith(placeKey(place)))
        .flatMap((key) => read(key) ?? [])
        .toSorted((one, other) => other.at - one.at),
    write(key: string, kept: Kept): Keeping {
      try {
        storage().setItem(key, JSON.stringify({ ...kept, at: now() } satisfies Omit<Draft, 'key'>))
        return 'kept'
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError'
          ? 'full'
          : 'refused'
      }
    },
    /** Takes away, whoever wrote it, what is too old or cannot be read. */
    sweep(): void {
      for (const key of keysOf()) {
        const draft = read(key)
        if (!draft || now() - draft.at > keptForMs) remove(key)
      }
    },
  }
}
