import { Instant } from '#kernel/time.ts'
import { useMe, useTeam } from '#modules/team/pieces.tsx'
import { type Outcome, type Signed, useMerge } from '#ui/writing/use-merge.ts'
import { useWriting } from '#ui/writing/use-writing.ts'
import type { Texts } from '#ui/writing/writing.ts'

type Needs<T extends Texts> = {
  /** Names what is written on this device: `product/…`, `product/new/…`. */
  readonly record: string
  readonly stored: Signed<T>
  /** Stores on top of a version; null where it was refused or failed. */
  readonly store: (version: number, texts: T) => Promise<Signed<T> | null>
  /** What is stored now; null for what is not stored at all. */
  readonly newest: () => Promise<Signed<T> | null>
  /** Forgets the refusal: a newer version stands beside what was written, and is shown. */
  readonly forget: () => void
}

/**
 * A form whose fields are texts as they were typed: what is not stored survives on the device, a
 * refused save changes nothing in it, and what somebody else stored meanwhile is merged.
 */
export function useStoredForm<T extends Texts>({ record, stored, ...needs }: Needs<T>) {
  const team = useTeam()
  const me = useMe()
  const writing = useWriting({ user: me.id, team: team.id, record }, stored)
  const merge = useMerge(writing, async (version, texts): Promise<Outcome<T>> => {
    const made = await needs.store(version, texts)
    if (made) {
      writing.settle(made)
      return 'stored'
    }
    const newer = await needs.newest()
    if (!newer || newer.version === version) return 'failed'
    needs.forget()
    return { newer }
  })
  const change = (name: keyof T, text: string) => writing.write({ ...writing.texts, [name]: text })
  return { writing, merge, stored, texts: writing.texts, change }
}

/** Before anything is stored. */
export const notStored = <T extends Texts>(texts: T): Signed<T> => ({
  version: 0,
  texts,
  by: null,
  at: Instant.parse(0),
})
