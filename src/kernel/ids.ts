import { z } from 'zod'

export const TeamId = z.uuid().brand<'TeamId'>()
export type TeamId = z.infer<typeof TeamId>

export const UserId = z.uuid().brand<'UserId'>()
export type UserId = z.infer<typeof UserId>

export const BrandId = z.uuid().brand<'BrandId'>()
export type BrandId = z.infer<typeof BrandId>

/** One file (or one table of a file) on its way into the facts. */
export const ImportId = z.uuid().brand<'ImportId'>()
export type ImportId = z.infer<typeof ImportId>

/** The files of one visit to the import page, previewed and applied together. */
export const BatchId = z.uuid().brand<'BatchId'>()
export type BatchId = z.infer<typeof BatchId>

/** How a team has assigned the columns of a table. */
export const MappingId = z.uuid().brand<'MappingId'>()
export type MappingId = z.infer<typeof MappingId>

export const ReportId = z.uuid().brand<'ReportId'>()
export type ReportId = z.infer<typeof ReportId>

export const TaskId = z.uuid().brand<'TaskId'>()
export type TaskId = z.infer<typeof TaskId>

/** One row of the audit: one change of one record. */
export const ChangeId = z.uuid().brand<'ChangeId'>()
export type ChangeId = z.infer<typeof ChangeId>
