import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'

import { brand } from '#modules/brands/tables.ts'
import { team } from '#modules/team/tables.ts'

export { factName } from './tables/names.ts'

type Metrics = Record<string, number | null>
type Attributes = Record<string, string | number | boolean | null>

const lifted = (metric: string) =>
  doublePrecision().generatedAlwaysAs(sql.raw(`(values ->> '${metric}')::float8`))
const values = () => jsonb().$type<Metrics>().notNull()
const attributes = () => jsonb().$type<Attributes>().notNull()

/** Where a version of a row came from, and how it ranks: the highest `version` is what counts. */
const origin = () => ({
  importId: uuid('import_id').notNull(),
  row: integer().notNull(),
  version: bigint({ mode: 'number' }).notNull().default(0),
})

/** A later import that says the same of a row: what one import is taken back, this one keeps. */
const witnessed = () => ({
  record: bigint({ mode: 'bigint' }).notNull(),
  version: bigint({ mode: 'number' }).notNull(),
  teamId: uuid('team_id').notNull(),
  importId: uuid('import_id').notNull(),
  row: integer().notNull(),
  /** Rank of the import among those applied. */
  applied: bigint({ mode: 'number' }).notNull(),
})

/**
 * What an export says of one subject in one period, wide: a row per subject, period and kind. The
 * origin is import and row; sheet and column stand in the import.
 */
export const fact = pgTable(
  'fact',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    teamId: uuid('team_id').notNull(),
    /** The importer's kind, which is the source: kinds are never mixed inside one figure. */
    kind: text().notNull(),
    subject: text().notNull(),
    subjectKey: text('subject_key').notNull(),
    /** First and last day it is about; the day of the start for a LIVE session. */
    periodFrom: date('period_from').notNull(),
    periodTo: date('period_to').notNull(),
    at: timestamp({ withTimezone: true }),
    values: values(),
    attributes: attributes(),
    ...origin(),
    // Lifted out of the values, so that thousands of videos are added up from the index alone.
    views: lifted('views'),
    gmv: lifted('gmv'),
  },
  (table) => [
    unique('fact_key').on(
      table.teamId,
      table.kind,
      table.periodFrom,
      table.periodTo,
      table.subject,
      table.subjectKey,
    ),
    index('fact_sums').on(
      table.teamId,
      table.kind,
      table.periodFrom,
      table.periodTo,
      table.views,
      table.gmv,
    ),
    index('fact_import').on(table.importId),
  ],
)

/** Rows of an import before it is applied. Unlogged: a crash of the database may empty it. */
export const factStage = pgTable(
  'fact_stage',
  {
    importId: uuid('import_id').notNull(),
    row: integer().notNull(),
    kind: text().notNull(),
    subject: text().notNull(),
    subjectKey: text('subject_key').notNull(),
    periodFrom: date('period_from'),
    periodTo: date('period_to'),
    at: timestamp({ withTimezone: true }),
    values: values(),
    attributes: attributes(),
  },
  (table) => [index('fact_stage_import').on(table.importId, table.row)],
)

/** Older versions of a fact, kept so that an import can be taken back. */
export const factHistory = pgTable(
  'fact_history',
  {
    record: bigint({ mode: 'bigint' }).notNull(),
    teamId: uuid('team_id').notNull(),
    at: timestamp({ withTimezone: true }),
    values: values(),
    attributes: attributes(),
    ...origin(),
  },
  (table) => [
    primaryKey({ columns: [table.record, table.version] }),
    index('fact_history_import').on(table.importId),
  ],
)

export const factWitness = pgTable('fact_witness', witnessed(), (table) => [
  primaryKey({ columns: [table.record, table.version, table.applied] }),
  index('fact_witness_import').on(table.importId),
])

/** Money that TikTok repeats on every line of an order is named `order…`. */
const orderLineSays = () => ({
  /** `unpaid`, `to_ship`, `shipped`, `completed`, `cancelled` or `other`. */
  state: text().notNull(),
  status: text().notNull(),
  substatus: text(),
  cancelBy: text('cancel_by'),
  cancelReason: text('cancel_reason'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  /** The day on the shop's own clock. */
  createdOn: date('created_on').notNull(),
  paidAt: timestamp('paid_at', { withTimezone: true }),
  paidOn: date('paid_on'),
  shippedAt: timestamp('shipped_at', { withTimezone: true }),
  deliveredAt: timestamp('delivered_at', { withTimezone: true }),
  cancelledAt: timestamp('cancelled_at', { withTimezone: true }),
  quantity: integer(),
  returned: integer(),
  unitPrice: bigint('unit_price', { mode: 'bigint' }),
  subtotalBefore: bigint('subtotal_before', { mode: 'bigint' }),
  platformDiscount: bigint('platform_discount', { mode: 'bigint' }),
  sellerDiscount: bigint('seller_discount', { mode: 'bigint' }),
  subtotalAfter: bigint('subtotal_after', { mode: 'bigint' }),
  orderAmount: bigint('order_amount', { mode: 'bigint' }),
  orderRefund: bigint('order_refund', { mode: 'bigint' }),
  orderShipping: bigint('order_shipping', { mode: 'bigint' }),
  paymentMethod: text('payment_method'),
  cashOnDelivery: boolean('cash_on_delivery').notNull(),
  productName: text('product_name'),
  variation: text(),
  sellerSku: text('seller_sku'),
  category: text(),
  province: text(),
  city: text(),
  channel: text(),
  creator: text(),
  /** Keyed hash of the buyer's user name, dropped after 400 days; null where switched off. */
  buyer: text(),
})

const orderLineKey = () => ({
  orderId: text('order_id').notNull(),
  skuId: text('sku_id').notNull(),
  /** Tells apart two lines of one order with the same SKU, in the order of the file. */
  line: smallint().notNull(),
})

/** One SKU line of an order. */
export const orderLine = pgTable(
  'order_line',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    teamId: uuid('team_id').notNull(),
    ...orderLineKey(),
    ...orderLineSays(),
    ...origin(),
  },
  (table) => [
    unique('order_line_key').on(table.teamId, table.orderId, table.skuId, table.line),
    index('order_line_created').on(table.teamId, table.createdOn),
    // Only who paid can come back.
    index('order_line_buyer')
      .on(table.teamId, table.buyer, table.createdAt)
      .where(sql`${table.paidAt} is not null`),
    // Rows of one import lie side by side, so a map of blocks finds them at a tenth of the cost.
    index('order_line_import').using('brin', table.importId),
  ],
)

/** Order lines of an import before it is applied. Unlogged, as `fact_stage`. */
export const orderLineStage = pgTable(
  'order_line_stage',
  {
    importId: uuid('import_id').notNull(),
    row: integer().notNull(),
    ...orderLineKey(),
    ...orderLineSays(),
  },
  (table) => [index('order_line_stage_import').on(table.importId, table.row)],
)

/** Older versions of an order line. */
export const orderLineHistory = pgTable(
  'order_line_history',
  {
    record: bigint({ mode: 'bigint' }).notNull(),
    teamId: uuid('team_id').notNull(),
    ...orderLineSays(),
    ...origin(),
  },
  (table) => [
    primaryKey({ columns: [table.record, table.version] }),
    index('order_line_history_import').on(table.importId),
  ],
)

export const orderLineWitness = pgTable('order_line_witness', witnessed(), (table) => [
  primaryKey({ columns: [table.record, table.version, table.applied] }),
  index('order_line_witness_import').on(table.importId),
])

/** Which brand a product of the exports belongs to; a product without a row has none. */
export const brandProduct = pgTable(
  'brand_product',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    /** The id of the product, as the exports have it. */
    product: text().notNull(),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brand.id, { onDelete: 'cascade' }),
    assignedAt: timestamp('assigned_at', { withTimezone: true }).notNull(),
    assignedBy: text('assigned_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.product] }),
    index('brand_product_brand').on(table.brandId),
  ],
)

/** What proves a typed figure: a photo without what the camera wrote into it, or a PDF. */
export const figureEvidence = pgTable(
  'figure_evidence',
  {
    id: uuid().primaryKey(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    /** Content hash of the kept file. */
    hash: text().notNull(),
    type: text().notNull(),
    bytes: integer().notNull(),
    width: integer(),
    height: integer(),
    /** Sent by the device: the same file sent again is the same evidence. */
    clientKey: uuid('client_key').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: text('created_by').notNull(),
  },
  (table) => [
    unique('figure_evidence_key').on(table.teamId, table.clientKey),
    index('figure_evidence_hash').on(table.hash),
  ],
)

/** Content of evidence that nobody may need any more; the file is deleted when that is certain. */
export const figureStaleEvidence = pgTable('figure_stale_evidence', { hash: text().primaryKey() })

/**
 * A figure that a person typed for a day, a row for each version: the newest counts, and one without
 * a value took the figure away. Its source is the person; it is never mixed with an export.
 */
export const typedFigure = pgTable(
  'typed_figure',
  {
    /** The same for all versions of one figure of one day. */
    id: uuid().notNull(),
    version: integer().notNull(),
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    day: date().notNull(),
    metric: text().notNull(),
    /** `shop`, or the handle of an account. */
    subject: text().notNull(),
    value: doublePrecision(),
    /** The day on which the person read it off. */
    takenOn: date('taken_on').notNull(),
    note: text().notNull(),
    evidenceId: uuid('evidence_id').references(() => figureEvidence.id),
    /** Sent by the device: what is sent twice is kept once. */
    clientKey: uuid('client_key'),
    typedAt: timestamp('typed_at', { withTimezone: true }).notNull(),
    typedBy: text('typed_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.version] }),
    unique('typed_figure_of').on(
      table.teamId,
      table.day,
      table.metric,
      table.subject,
      table.version,
    ),
    index('typed_figure_sent').on(table.teamId, table.clientKey),
    index('typed_figure_evidence').on(table.evidenceId),
  ],
)

/** What a team decided about typed figures; without a row the defaults hold. */
export const figureSetting = pgTable('figure_setting', {
  teamId: uuid('team_id')
    .primaryKey()
    .references(() => team.id),
  /** Nobody types a figure without evidence. */
  evidenceRequired: boolean('evidence_required').notNull(),
})

/**
 * What is to be reached in a week, by the shop (without a brand) or by a brand. A target that was taken
 * away has no row; what stood there before is told by the audit.
 */
export const weekTarget = pgTable(
  'week_target',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => team.id),
    week: text().notNull(),
    brandId: uuid('brand_id').references(() => brand.id, { onDelete: 'cascade' }),
    metric: text().notNull(),
    value: doublePrecision().notNull(),
    setAt: timestamp('set_at', { withTimezone: true }).notNull(),
    setBy: text('set_by').notNull(),
  },
  (table) => [
    unique('week_target_of')
      .on(table.teamId, table.week, table.brandId, table.metric)
      .nullsNotDistinct(),
    index('week_target_brand').on(table.brandId),
  ],
)
