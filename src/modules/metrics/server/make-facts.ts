import { randomUUID } from 'node:crypto'

import type { Pool } from 'pg'

import type { Authorized } from '#kernel/actor.ts'
import { ImportId, TeamId } from '#kernel/ids.ts'
import type { Period } from '#kernel/time.ts'
import type { TableSpec } from '#modules/imports/contract/mapping.ts'

import { MappedKind } from '../contract.ts'

type Import = {
  readonly kind: string
  readonly period: Period | { readonly from: string; readonly to: string }
  readonly columns?: Readonly<Record<string, string>>
  readonly state?: string
  readonly file?: string
}
type Fact = {
  readonly subject?: string
  readonly key?: string
  readonly period?: { readonly from: string; readonly to: string }
  readonly at?: string
  readonly values: Readonly<Record<string, number | null>>
  readonly attributes?: Readonly<Record<string, string | null>>
}
type Order = {
  readonly id: string
  /** Wall clock in Jakarta, `2026-11-09T10:00`. */
  readonly at: string
  readonly lines?: number
  readonly state?: string
  readonly paid?: boolean
  readonly onDelivery?: boolean
  readonly buyer?: string | null
}

/** A team of its own whose facts are put straight into the tables. For tests and measurements. */
export function createStock(pool: Pool) {
  const team = TeamId.parse(randomUUID())
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a proof only tests may forge
  const caller = {
    actor: { kind: 'system', name: 'test' },
    team: { id: team, name: 'Griya Lelap', timeZone: 'Asia/Jakarta' },
    language: 'id',
  } as unknown as Authorized
  let row = 3

  return {
    team,
    caller,
    async addImport(made: Import, facts: readonly Fact[] = []): Promise<ImportId> {
      const id = ImportId.parse(randomUUID())
      await pool.query(
        `insert into import (id, team_id, batch_id, state, file, sheet, kind, period_from, period_to,
           columns, created_at, created_by, applied_at, applied_by)
         values ($1, $2, $1, $3, $4, 'Sheet1', $5, $6, $7, $8, now(), 'Nadia', '2026-11-16T02:00:00Z', 'Nadia')`,
        [
          id,
          team,
          made.state ?? 'applied',
          made.file ?? `${made.kind}.xlsx`,
          made.kind,
          made.period.from,
          made.period.to,
          made.columns ?? {},
        ],
      )
      for (const fact of facts) {
        row += 1
        const period = fact.period ?? made.period
        // oxlint-disable-next-line no-await-in-loop -- a few rows, in the order of the file
        await pool.query(
          `insert into fact (team_id, kind, subject, subject_key, period_from, period_to, at, values,
             attributes, import_id, "row")
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
          [
            team,
            made.kind,
            fact.subject ?? 'shop',
            fact.key ?? '',
            period.from,
            period.to,
            fact.at ?? null,
            fact.values,
            fact.attributes ?? {},
            id,
            row,
          ],
        )
      }
      return id
    },
    /** A table the team mapped; answers the kind of what it brings. */
    async addMapping(made: {
      readonly name: string
      readonly subject: string
      readonly metrics: readonly string[]
      readonly deleted?: boolean
    }): Promise<MappedKind> {
      const id = randomUUID()
      const spec: TableSpec = {
        how: 'table',
        subject: made.subject,
        headers: [...made.metrics],
        key: made.subject === 'shop' ? null : { label: 'Nama' },
        when: { label: 'Tanggal', order: 'day-first' },
        columns: made.metrics.map((metric) => ({ label: metric, metric, as: 'plain' })),
        decimal: ',',
      }
      await pool.query(
        `insert into import_mapping (id, team_id, name, version, spec, updated_at, updated_by, deleted_at)
         values ($1, $2, $3, 1, $4, now(), 'Nadia', $5)`,
        [id, team, made.name, spec, made.deleted ? new Date() : null],
      )
      return MappedKind.parse(`mapped:${id}`)
    },
    async addOrders(id: ImportId, orders: readonly Order[]): Promise<void> {
      for (const order of orders)
        for (let line = 1; line <= (order.lines ?? 1); line += 1) {
          row += 1
          const at = `${order.at}:00+07:00`
          const paid = order.paid ?? true
          // oxlint-disable-next-line no-await-in-loop -- a few rows, in the order of the file
          await pool.query(
            `insert into order_line (team_id, order_id, sku_id, line, state, status, created_at,
               created_on, paid_at, cash_on_delivery, buyer, import_id, "row")
             values ($1, $2, 'sku', $3, $4, $4, $5, $6, $7, $8, $9, $10, $11)`,
            [
              team,
              order.id,
              line,
              order.state ?? 'completed',
              at,
              order.at.slice(0, 10),
              paid ? at : null,
              order.onDelivery ?? false,
              order.buyer === undefined ? `hash of ${order.id}` : order.buyer,
              id,
              row,
            ],
          )
        }
    },
  }
}
