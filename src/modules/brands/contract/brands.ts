import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { BrandId, ChangeId } from '#kernel/ids.ts'

export const Brand = z.object({
  id: BrandId,
  name: z.string(),
  /** One of the ten brand colours of the design, 1 to 10; given in order. */
  color: z.number().int().min(1).max(10),
  /** Whose brand it is; null is the team's own. */
  client: z.uuid().nullable().default(null),
  segments: z.array(z.uuid()).default([]),
})
export type Brand = z.infer<typeof Brand>

const BrandDraft = z.object({
  name: z.string().trim().min(1).max(60),
  color: z.number().int().min(1).max(10).optional(),
})
const BrandEdit = BrandDraft.extend({
  client: z.uuid().nullable(),
  addSegments: z.array(z.uuid()).max(20),
  dropSegments: z.array(z.uuid()).max(20),
}).partial()
/** No brand after a removal; no change when nothing differed from what was stored. */
const Changed = z.object({ brand: Brand.nullable(), change: ChangeId.nullable() })

export const brands = endpoint({
  method: 'GET',
  path: '/api/teams/:team/brands',
  summary: 'The brands of the team',
  access: inTeam('brands.read'),
  takes: z.object({}),
  gives: z.object({ brands: z.array(Brand) }),
})
export const createBrand = endpoint({
  method: 'POST',
  path: '/api/teams/:team/brands',
  summary: 'Add a brand; without a colour it gets the next free one',
  access: inTeam('brands.manage'),
  takes: BrandDraft,
  gives: Changed,
})
export const updateBrand = endpoint({
  method: 'PATCH',
  path: '/api/teams/:team/brands/:brand',
  summary: 'Rename a brand, change its colour, its client or its segments',
  access: inTeam('brands.manage'),
  takes: BrandEdit,
  gives: Changed,
})
export const removeBrand = endpoint({
  method: 'DELETE',
  path: '/api/teams/:team/brands/:brand',
  summary: 'Remove a brand; can be undone',
  access: inTeam('brands.manage'),
  takes: z.object({}),
  gives: Changed,
})
