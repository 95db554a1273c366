import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { ChangeId } from '#kernel/ids.ts'
import { Rupiah } from '#kernel/money.ts'
import { Day, Instant } from '#kernel/time.ts'

const Count = z.number().int().min(0).max(1_000_000).nullable()

/** What a brand is owed in a period; null is not promised, which is not the same as zero. */
export const PromiseTerms = z.object({
  from: Day,
  to: Day,
  /** On air, all shows of the period together. */
  minutes: Count,
  /** Percent of those minutes that lie in prime hours. */
  primePercent: z.number().int().min(0).max(100).nullable(),
  /** How often the host names the brand. */
  mentions: Count,
  /** How often a product of it is pinned. */
  pins: Count,
  /** Of the package, whole rupiah. */
  price: Rupiah.refine((price) => price >= 0 && price <= 100_000_000_000_000).nullable(),
  note: z.string().trim().max(500),
})
export type PromiseTerms = z.infer<typeof PromiseTerms>

const PromiseVersion = z.object({
  version: z.number().int(),
  /** Null where this version removed it. */
  terms: PromiseTerms.nullable(),
  setAt: Instant,
  setBy: z.string(),
})

export const BrandPromise = z.object({
  id: z.uuid(),
  version: z.number().int(),
  terms: PromiseTerms,
  setAt: Instant,
  setBy: z.string(),
  /** What it said before, the newest first. */
  earlier: z.array(PromiseVersion),
})
export type BrandPromise = z.infer<typeof BrandPromise>

const at = '/api/teams/:team/brands/:brand/promises'

export const promises = endpoint({
  method: 'GET',
  path: at,
  summary: 'What is promised to a brand, period by period, the latest first',
  access: inTeam('brands.read'),
  takes: z.object({}),
  gives: z.object({ promises: z.array(BrandPromise) }),
})
export const setPromise = endpoint({
  method: 'PUT',
  path: at,
  summary: 'Promise something for a period, or change what is promised; earlier versions are kept',
  access: inTeam('brands.promise'),
  takes: z.object({
    /** Made by the caller, so that a press that is sent twice promises once. */
    id: z.uuid(),
    /** The version that was seen; 0 for a new one. */
    version: z.number().int().min(0),
    terms: PromiseTerms,
  }),
  gives: z.object({ promise: BrandPromise, change: ChangeId.nullable() }),
})
export const removePromise = endpoint({
  method: 'DELETE',
  path: at,
  summary: 'Take back a promise; can be undone',
  access: inTeam('brands.promise'),
  takes: z.object({ id: z.uuid(), version: z.coerce.number().int().min(1) }),
  gives: z.object({ change: ChangeId }),
})
