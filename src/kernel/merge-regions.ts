import type { Hunk } from './diff.ts'

type Span = { readonly from: number; readonly to: number }

/** A stretch of the base with what each side made of it; `both`: both touched it. */
export type Region = {
  readonly by: 'same' | 'mine' | 'theirs' | 'both'
  readonly base: Span
  readonly mine: Span
  readonly theirs: Span
}

type Owned = Hunk & { readonly by: 'mine' | 'theirs' }

/** Cuts the base where neither side changes across, in order. What was left alone comes one by one. */
export function regionsOf(
  mine: readonly Hunk[],
  theirs: readonly Hunk[],
  length: number,
): readonly Region[] {
  const owned: Owned[] = [
    ...mine.map((hunk) => ({ ...hunk, by: 'mine' as const })),
    ...theirs.map((hunk) => ({ ...hunk, by: 'theirs' as const })),
  ].toSorted((one, other) => one.from - other.from || one.to - other.to)
  const regions: Region[] = []
  const at = { base: 0, mine: 0, theirs: 0 }
  const take = (by: Region['by'], to: { base: number; mine: number; theirs: number }) => {
    regions.push({
      by,
      base: { from: at.base, to: to.base },
      mine: { from: at.mine, to: to.mine },
      theirs: { from: at.theirs, to: to.theirs },
    })
    Object.assign(at, to)
  }
  const leaveUpTo = (base: number) => {
    while (at.base < base)
      take('same', { base: at.base + 1, mine: at.mine + 1, theirs: at.theirs + 1 })
  }
  for (let next = 0; next < owned.length;) {
    const group = groupAt(owned, next)
    next += group.length
    const from = Math.min(...group.map((hunk) => hunk.from))
    const to = Math.max(...group.map((hunk) => hunk.to))
    leaveUpTo(from)
    const grown = (by: Owned['by']) =>
      group
        .filter((hunk) => hunk.by === by)
        .reduce((sum, hunk) => sum + hunk.end - hunk.start - (hunk.to - hunk.from), to - from)
    const by = new Set(group.map((hunk) => hunk.by))
    take(by.size > 1 ? 'both' : (group[0]?.by ?? 'both'), {
      base: to,
      mine: at.mine + grown('mine'),
      theirs: at.theirs + grown('theirs'),
    })
  }
  leaveUpTo(length)
  return regions
}

/** The changes that reach into each other, from one of them on. Those that only touch do not. */
function groupAt(owned: readonly Owned[], first: number): readonly Owned[] {
  let [from, to, end] = [owned[first]?.from ?? 0, owned[first]?.to ?? 0, first + 1]
  for (let hunk = owned[end]; hunk; hunk = owned[++end]) {
    const samePlace = from === to && hunk.from === from && hunk.to === from
    if (hunk.from >= to && !samePlace) break
    to = Math.max(to, hunk.to)
  }
  return owned.slice(first, end)
}

/** So many pieces that became just as many, each like the one before, are a change of each. */
export const oneByOne = (
  hunks: readonly Hunk[],
  alike: (at: number, there: number) => boolean,
): readonly Hunk[] =>
  hunks.flatMap((hunk) => {
    const { from, to, start, end } = hunk
    if (to - from < 2 || to - from !== end - start) return [hunk]
    const each = Array.from({ length: to - from }, (_, at) => ({
      from: from + at,
      to: from + at + 1,
      start: start + at,
      end: start + at + 1,
    }))
    return each.every((one) => alike(one.from, one.start)) ? each : [hunk]
  })
