import { valueWithout } from '#kernel/handle.ts'
import { ImportId } from '#kernel/ids.ts'
import type { Forgetting } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { within } from '#platform/db/transaction.ts'

import { leaveCopy, updateImport, type ImportRow } from './import-store.ts'
import type { Workshop } from './shared.ts'

type Read = { readonly team: string; readonly row: ImportRow }

/**
 * A file may name somebody who was erased since, or before it was downloaded again: their rows lose
 * the name before they are compared or applied, and the copy that still has it is given up.
 */
export async function forgetErased(
  tx: Transaction,
  { erased, targetOf }: Pick<Workshop, 'erased' | 'targetOf'>,
  { team, row }: Read,
): Promise<void> {
  if (row.kind === null) return
  const whom = await erased.forgetting(tx, team)
  if (!whom) return
  const hits = await targetOf(row.kind).forget(tx, ImportId.parse(row.id), whom)
  const texts = await forgetInTexts(tx, row, whom)
  if (hits > 0 || texts) await leaveCopy(within(tx), row)
}

/** What stands beside an import: the name of the file, what was refused and found. */
export async function forgetInTexts(
  tx: Transaction,
  row: ImportRow,
  { meant }: Forgetting,
): Promise<boolean> {
  const { file, refusals, findings } = row
  const before = { file, refusals, findings }
  const after = valueWithout(before, meant)
  if (after === before) return false
  await updateImport(within(tx), row.id, after)
  return true
}
