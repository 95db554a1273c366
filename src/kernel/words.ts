import { z } from 'zod'

/** A sentence a person reads, in both languages of the product. Indonesian is the source. */
export const Words = z.object({ id: z.string(), en: z.string() })
export type Words = z.infer<typeof Words>

export const Language = z.enum(['id', 'en'])
export type Language = z.infer<typeof Language>
