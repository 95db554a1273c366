import type { Words } from './words.ts'

/** Why a request cannot be fulfilled, in words of the business rather than of HTTP. */
export type FailureKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'too-many'
  | 'unavailable'

/**
 * An expected failure. Its words are safe to show and say what to do next; anything else that is
 * thrown is a bug. `field` names the input it is about, when there is one.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly kind: FailureKind
  readonly words: Words
  readonly field: string | undefined

  constructor(kind: FailureKind, words: Words, options?: ErrorOptions & { field?: string }) {
    super(words.en, options)
    this.kind = kind
    this.words = words
    this.field = options?.field
  }
}
