/** The patches of a topic in the order they were published, as far back as they are kept. */
export type Numbering = {
  /** Changes whenever the numbers start anew. */
  readonly run: () => string
  /** The number of the last patch; 0 before the first. */
  readonly last: () => number
  readonly add: (patch: unknown) => void
  /** The patches after a number; null when they are not kept any more, or were never given out. */
  readonly since: (number: number) => readonly unknown[] | null
  /** Forgets everything: what happened elsewhere cannot be numbered here. */
  readonly renew: () => void
}

export function createNumbering(newRun: () => string, keep = 200): Numbering {
  let run = newRun()
  let last = 0
  let kept: unknown[] = []
  return {
    run: () => run,
    last: () => last,
    add: (patch) => {
      last += 1
      kept.push(patch)
      if (kept.length > 2 * keep) kept = kept.slice(-keep)
    },
    since: (number) => {
      const missed = last - number
      return missed < 0 || missed > kept.length ? null : kept.slice(kept.length - missed)
    },
    renew: () => {
      run = newRun()
      last = 0
      kept = []
    },
  }
}
