import { z } from 'zod'

/**
 * A back-up is one file (docs/decisions/0011-backup.md):
 *
 *     ETALASE BACKUP 1\n      the mark and the number of the format
 *     length, header          4 bytes and JSON: what it is, readable before anything else
 *     gzip of frames          the tables, the sequences, the files, the end
 *     SHA-256                 32 bytes over everything above
 *     ETALASE END\n           missing when the file was cut off
 *
 * Mark, sum and end stay where they are in every later format, so that an older Etalase can tell a
 * damaged file from one that is too new for it.
 */
export const mark = 'ETALASE BACKUP '
export const firstLine = Buffer.from(`${mark}1\n`)
export const end = Buffer.from('ETALASE END\n')
export const sumBytes = 32
export const closingBytes = sumBytes + end.length
export const mostHeaderBytes = 1024 * 1024

const Hash = z.string().regex(/^[\da-f]{64}$/)

const SealedKey = z.object({ salt: z.string(), nonce: z.string(), sealed: z.string() })
export type SealedKey = z.infer<typeof SealedKey>

const Migration = z.object({ when: z.number(), hash: z.string() })
export type Migration = z.infer<typeof Migration>

export const Header = z.object({
  product: z.literal('etalase'),
  /** The version of Etalase that made it, for people. */
  version: z.string(),
  createdAt: z.string(),
  /** The schema: every migration that had been applied, the oldest first. */
  migrations: z.array(Migration).min(1),
  /** The key of the installation, sealed with a passphrase; null when it was left out. */
  key: SealedKey.nullable(),
  /** Why it was made, `Occasion`; a later version may know others. Older files do not say. */
  occasion: z.string().optional(),
  /** Which installation made it: rotation touches no file of another one. */
  installation: z.string().optional(),
})
export type Header = z.infer<typeof Header>

/** By the clock, before the tables of an upgrade, by the button, or by the command line. */
export type Occasion = 'schedule' | 'upgrade' | 'button' | 'command'

const Sequence = z.object({
  table: z.string(),
  column: z.string(),
  /** Text: beyond 2^53 a number would be another one. */
  value: z.string().regex(/^-?\d+$/),
  called: z.boolean(),
})
export type Sequence = z.infer<typeof Sequence>

/** What stands between the data: a table or file begins, its data frames follow, it ends. */
export const Entry = z.discriminatedUnion('is', [
  z.object({ is: z.literal('table'), name: z.string(), columns: z.array(z.string()) }),
  z.object({ is: z.literal('table-end'), rows: z.number().int() }),
  z.object({ is: z.literal('sequences'), all: z.array(Sequence) }),
  z.object({ is: z.literal('file'), hash: Hash }),
  /** `whole` is false for a copy that was damaged on the disk already. */
  z.object({ is: z.literal('file-end'), size: z.number().int(), whole: z.boolean() }),
  z.object({
    is: z.literal('end'),
    tables: z.number().int(),
    rows: z.number().int(),
    files: z.number().int(),
    /** Files that a row speaks of and that were not there. */
    missing: z.array(Hash),
  }),
])
export type Entry = z.infer<typeof Entry>
export type End = Extract<Entry, { is: 'end' }>
