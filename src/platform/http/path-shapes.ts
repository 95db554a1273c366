import type { z } from 'zod'

/** What a parameter in a path may look like, by its name: `:team` is an id, `:week` is a week. */
export type PathShapes = Readonly<Record<string, z.ZodType>>
