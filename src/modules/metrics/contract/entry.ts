import { z } from 'zod'

import { Day } from '#kernel/time.ts'

import { DayFigureId } from './day-figure-id.ts'

const Place = { from: z.number().int(), to: z.number().int() }

/** A piece of a typed line, and where it stands in it. */
export const EntryPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('figure'), id: DayFigureId, value: z.number(), ...Place }),
  /** The number may mean each of these; a person has to choose. */
  z.object({
    kind: z.literal('question'),
    id: DayFigureId,
    options: z.array(z.number()),
    ...Place,
  }),
  z.object({ kind: z.literal('date'), day: Day, ...Place }),
  z.object({
    kind: z.literal('unknown'),
    why: z.enum(['word', 'no-number', 'no-name', 'no-amount', 'no-day', 'twice']),
    ...Place,
  }),
])
export type EntryPart = z.infer<typeof EntryPart>

/** What a typed line says; `day` is null where it names none. */
export const EntryReading = z.object({ day: Day.nullable(), parts: z.array(EntryPart) })
export type EntryReading = z.infer<typeof EntryReading>
