/** One change of a record, as far as the order of undoing cares. */
export type Step = {
  readonly seq: number
  /** Taken back by a later step. */
  readonly undone: boolean
  /** The step that this one takes back. */
  readonly undoes: number | null
}

/**
 * The newest later step of the same record that stands on `step`, so that `step` cannot be taken
 * back before it. A later change and its undo cancel each other out.
 */
export function standingOn<S extends Step>(step: Step, steps: readonly S[]): S | null {
  const above = steps.filter(
    (other) =>
      other.seq > step.seq && !other.undone && (other.undoes === null || other.undoes < step.seq),
  )
  return above.toSorted((a, b) => b.seq - a.seq)[0] ?? null
}
