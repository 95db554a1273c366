import type { Authorized } from '#kernel/actor.ts'
import type { ImportId } from '#kernel/ids.ts'
import type { Period } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Words } from '#kernel/words.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import type { Counts } from '../contract.ts'
import type { ImportTarget, TargetImport } from '../contract/importer.ts'
import { futurePeriod, interrupted } from '../domain/problems.ts'
import { importTable } from '../tables.ts'
import { forgetErased } from './forget-erased.ts'
import { lockedImport, updateImport, type ImportRow } from './import-store.ts'
import { asTargetImport, now, todayOf, type Incoming, type Workshop } from './shared.ts'
import type { TableReport } from './worker/protocol.ts'

export type Settling = {
  readonly caller: Authorized
  readonly file: Incoming & { readonly id: ImportId; readonly batch: string }
  readonly report: TableReport
}

/** Turns what was read of one table into a preview, or into a refusal that says why. */
export async function settle(shop: Workshop, settling: Settling): Promise<void> {
  try {
    await inTransaction(shop.db, (tx) => settleIn(tx, shop, settling))
  } catch (err) {
    const { caller, file, report } = settling
    shop.log.error({ err, import: report.id }, 'An import could not be compared')
    await inTransaction(shop.db, async (tx) => {
      if (report.kind !== null) await shop.targetOf(report.kind).discard(tx, report.id)
      const first = await lockedImport(tx, caller.team, file.id)
      const row = await rowOf(tx, first, report.id)
      await updateImport(within(tx), row.id, refusal(interrupted))
    })
  }
}

async function settleIn(tx: Transaction, shop: Workshop, settling: Settling): Promise<void> {
  const { caller, file, report } = settling
  const target = report.kind === null || report.problem ? null : shop.targetOf(report.kind)
  const first = await lockedImport(tx, caller.team, file.id)
  if (first.state === 'discarded') {
    // Somebody threw the file away while it was read.
    await target?.discard(tx, report.id)
    return
  }
  const row = report.id === file.id ? first : await rowOf(tx, first, report.id)
  const known = { ...row, columns: report.labels, staged: report.staged }
  const what = asTargetImport(known, caller.team, report.id)
  const found = { ...described(file.name, report), seenAt: now(shop) }
  const late = lateness(report, todayOf(shop, caller.team))
  if (!target || late) {
    await target?.discard(tx, report.id)
    await updateImport(within(tx), row.id, {
      ...found,
      ...refusal(report.problem ?? late, found.findings),
      counts: report.kind === null ? null : countsOf(report, null),
    })
    return
  }
  const preview = await updateImport(within(tx), row.id, { ...found, state: 'preview' })
  await forgetErased(tx, shop, { team: caller.team.id, row: preview })
  const counts = await counted(tx, { target, what, report })
  await updateImport(within(tx), row.id, { counts })
}

/** The import of a table: the first of a file is known since the upload, further ones are added. */
async function rowOf(tx: Transaction, first: ImportRow, id: string): Promise<ImportRow> {
  if (id === first.id) return first
  const { teamId, batchId, file, bytes, createdAt, createdBy, seenAt } = first
  const [row] = await within(tx)
    .insert(importTable)
    .values({ id, teamId, batchId, state: 'reading', file, bytes, createdAt, createdBy, seenAt })
    .returning()
  return row ?? first
}

function described(file: string, report: TableReport) {
  const { missing, unknown, renamed, guessed, notes, identity, mappable } = report
  return {
    file: report.inner === null ? file : `${file} › ${report.inner}`,
    sheet: report.sheet,
    kind: report.kind,
    account: report.account,
    periodFrom: report.period?.from ?? null,
    periodTo: report.period?.to ?? null,
    periodSource: report.periodFrom,
    headerRow: report.headerRow,
    columns: { ...report.labels },
    refusals: report.refusals,
    findings: {
      missing,
      unknown,
      renamed,
      guessed,
      notes,
      identity,
      mappable,
      problem: null as Words | null,
    },
    staged: report.staged,
    copy: report.copy,
  }
}

const refusal = (problem: Words | null, findings: object = {}) => ({
  state: 'refused' as const,
  staged: 0,
  findings: { ...findings, problem },
})

/** A name or a person may be wrong about the days, and is asked again; a file is taken at its word. */
function lateness({ period, periodFrom }: TableReport, today: Period['to']): Words | null {
  const told = periodFrom === 'file' || periodFrom === 'rows'
  return told && period && period.to > today ? futurePeriod(period, today) : null
}

type Comparing = {
  readonly target: ImportTarget
  readonly what: TargetImport
  readonly report: TableReport
}

/** Without its days nothing can be said of what a file would change. */
const counted = async (tx: Transaction, { target, what, report }: Comparing): Promise<Counts> =>
  countsOf(report, report.period ? await target.compare(tx, what) : null)

const countsOf = (
  { staged, refused }: Pick<TableReport, 'staged' | 'refused'>,
  compared: Pick<Counts, 'new' | 'changed' | 'same'> | null,
): Counts => ({
  rows: staged + refused,
  ...(compared ?? { new: 0, changed: 0, same: 0 }),
  refused,
})
