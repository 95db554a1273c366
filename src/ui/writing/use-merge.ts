import { useState } from 'react'

import type { Instant } from '#kernel/time.ts'

import type { OnScreen } from './use-writing.ts'
import { sameTexts, type Texts, type Version, type Writing } from './writing.ts'

/** A stored version with who stored it, null where that is not known, and when. */
export type Signed<T extends Texts> = Version<T> & {
  readonly by: string | null
  readonly at: Instant
}

/** What became of storing: a version stood in the way, or it failed for another reason. */
export type Outcome<T extends Texts> = 'stored' | 'failed' | { readonly newer: Signed<T> }

/** Two versions that grew from one: what the merge dialog shows until both are one again. */
export type Facing<T extends Texts> = {
  readonly base: T
  readonly mine: T
  readonly theirs: T
  readonly from: Signed<T>
}

const facingOf = <T extends Texts>(from: Signed<T>, { base, texts }: Writing<T>): Facing<T> => ({
  base: base.texts,
  mine: texts,
  theirs: from.texts,
  from,
})

/**
 * Stores what is written. Where somebody else stored meanwhile, both versions are faced, and what was
 * merged is stored on top of theirs; and so on, for as long as somebody is quicker.
 */
export function useMerge<T extends Texts>(
  writing: OnScreen<T>,
  store: (version: number, texts: T) => Promise<Outcome<T>>,
) {
  const [facing, setFacing] = useState<Facing<T> | null>(null)

  async function storeOn(base: Version<T>, texts: T): Promise<void> {
    const outcome = await store(base.version, texts)
    if (outcome === 'failed') return
    if (outcome === 'stored') return setFacing(null)
    const { newer } = outcome
    // Only its state changed, such as handed over and taken back: nobody has to look at that.
    if (newer.version !== base.version && sameTexts(newer.texts, base.texts)) {
      writing.goOn(newer, texts)
      return storeOn(newer, texts)
    }
    setFacing(facingOf(newer, { base, texts }))
  }

  return {
    facing,
    save: () => storeOn(writing.base, writing.texts),
    /** Shows a newer version beside what is written, or beside what is about to stand on screen. */
    face: (newer: Signed<T>, next: Writing<T> = writing) => setFacing(facingOf(newer, next)),
    leave: () => setFacing(null),
    saveMerged: async (texts: T) => {
      if (!facing) return
      writing.goOn(facing.from, texts)
      await storeOn(facing.from, texts)
    },
    /** What was merged stands on screen, to go on writing. */
    takeMerged: (texts: T) => {
      if (facing) writing.goOn(facing.from, texts)
      setFacing(null)
    },
  }
}
