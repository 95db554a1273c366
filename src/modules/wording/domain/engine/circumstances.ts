import type { Scope } from '../../contract.ts'

/** What is known of the text that is checked. */
export type Circumstances = {
  readonly scope?: Scope
  /** What is planned with the official tool, where the text will be said. */
  readonly official?: readonly ('flash' | 'giveaway')[]
  /** Handles of the team itself, with or without `@`. */
  readonly ownHandles?: readonly string[]
  /** Rules a person has allowed here, by id. */
  readonly allowed?: readonly string[]
}
