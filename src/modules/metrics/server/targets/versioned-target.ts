import type { ImportId, TeamId } from '#kernel/ids.ts'
import type { Period } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Language } from '#kernel/words.ts'
import type {
  Comparison,
  ImportTarget,
  PreviewRow,
  TargetImport,
} from '#modules/imports/contract.ts'
import { clientOf } from '#platform/db/transaction.ts'

import { versionedSql, type VersionedTables } from './versioned-sql.ts'

/** A stored or staged row as PostgreSQL writes it in JSON: columns by name. */
export type JsonRow = Readonly<Record<string, unknown>>

export type PreviewOf = {
  readonly row: number
  readonly status: PreviewRow['status']
  readonly after: JsonRow
  /** Null for a row that is new. */
  readonly before: JsonRow | null
  readonly what: TargetImport
  readonly language: Language
}

export type VersionedTarget = VersionedTables & {
  readonly name: string
  readonly present: (row: PreviewOf) => PreviewRow
  readonly setPeriod: (tx: Transaction, id: ImportId, period: Period) => Promise<void>
  readonly forget: ImportTarget['forget']
  readonly forgetBuyers: ImportTarget['forgetBuyers']
}

/** What every target shares: versions per key, moved by SQL and never through this process. */
export function createVersionedTarget(target: VersionedTarget): ImportTarget {
  const sql = versionedSql(target)

  async function overlaps(tx: Transaction, { id, team }: TargetImport): Promise<boolean> {
    const { rows } = await clientOf(tx).query<{ overlaps: boolean }>(sql.overlaps, [id, team])
    return rows[0]?.overlaps ?? true
  }

  return {
    name: target.name,
    stage: target.stage,
    setPeriod: target.setPeriod,
    forget: target.forget,
    forgetBuyers: target.forgetBuyers,
    async compare(tx, what) {
      if (await overlaps(tx, what)) return counted(tx, sql.compare, [what.id, what.team])
      return { new: what.staged, changed: 0, same: 0 }
    },
    async preview(tx, what, page) {
      const { rows } = await clientOf(tx).query<{
        row: number
        after: JsonRow
        before: JsonRow | null
      }>(sql.preview[page.status], [what.id, what.team, page.offset, page.limit])
      return rows.map((row) =>
        target.present({ ...row, status: page.status, what, language: page.language }),
      )
    },
    async apply(tx, what, order) {
      const values = [what.id, what.team, order]
      if (await overlaps(tx, what)) return counted(tx, sql.merge, values)
      const { rowCount } = await clientOf(tx).query(sql.add, values)
      return { new: rowCount ?? 0, changed: 0, same: 0 }
    },
    async undo(tx, { id }) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, one step after the other
      for (const step of sql.undo) await clientOf(tx).query(step, [id])
    },
    async discard(tx, id) {
      await clientOf(tx).query(sql.discard, [id])
    },
    async sweep(tx, waiting) {
      await clientOf(tx).query(sql.sweep, [waiting])
    },
    async removeTeam(tx: Transaction, team: TeamId) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, one step after the other
      for (const step of sql.removeTeam) await clientOf(tx).query(step, [team])
    },
  }
}

async function counted(tx: Transaction, text: string, values: unknown[]): Promise<Comparison> {
  const { rows } = await clientOf(tx).query<Comparison>(text, values)
  return rows[0] ?? { new: 0, changed: 0, same: 0 }
}
