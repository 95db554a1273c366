import type { Signed } from '#ui/writing/use-merge.ts'
import type { Texts } from '#ui/writing/writing.ts'

import type { Stored } from '../../contract.ts'

/** A stored record as what its form began from. */
export const signed = <T extends Texts>(
  { version, updatedAt, updatedBy }: Stored,
  texts: T,
): Signed<T> => ({ version, texts, by: updatedBy, at: updatedAt })
