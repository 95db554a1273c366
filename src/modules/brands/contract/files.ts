import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'

/** A picture or PDF that belongs to a brand: a photo of a product, a logo, what a meeting brought. */
export const BrandFile = z.object({
  id: z.uuid(),
  name: z.string(),
  type: z.enum(['image/jpeg', 'application/pdf']),
  bytes: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
})
export type BrandFile = z.infer<typeof BrandFile>

export const sendBrandFile = endpoint({
  method: 'POST',
  path: '/api/teams/:team/brand-files',
  summary:
    'Send a picture or PDF; the same key keeps it once, and pictures lose what the camera added',
  access: inTeam('brands.manage'),
  transport: 'upload',
  takes: z.object({ key: z.uuid(), name: z.string().max(200).default('') }),
  gives: BrandFile,
  perMinute: 60,
})
export const brandFile = endpoint({
  method: 'GET',
  path: '/api/teams/:team/brand-files/:file',
  summary: 'A picture or PDF that belongs to a brand',
  access: inTeam('brands.read'),
  transport: 'download',
  takes: z.object({}),
  gives: z.unknown(),
})
