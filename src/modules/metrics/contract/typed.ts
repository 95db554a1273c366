import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { ChangeId } from '#kernel/ids.ts'
import { Day, Instant } from '#kernel/time.ts'

import { DayFigureId } from './day-figure-id.ts'
import { EntryReading } from './entry.ts'

/** The types evidence is kept in: photos are made anew as JPEG. */
export const EvidenceType = z.enum(['image/jpeg', 'application/pdf'])
export type EvidenceType = z.infer<typeof EvidenceType>

/** A photo or file that proves a typed figure. */
export const Evidence = z.object({
  id: z.uuid(),
  type: EvidenceType,
  bytes: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
})
export type Evidence = z.infer<typeof Evidence>

/** A figure that a person typed for a day: its origin is the person, the day it was taken, the evidence. */
export const TypedFigure = z.object({
  id: z.uuid(),
  day: Day,
  metric: DayFigureId,
  subject: z.string(),
  value: z.number(),
  /** Counts from 1; more than one means that it was changed. */
  version: z.number().int(),
  takenOn: Day,
  note: z.string(),
  evidence: Evidence.nullable(),
  typedAt: Instant,
  typedBy: z.string(),
})
export type TypedFigure = z.infer<typeof TypedFigure>

export const TypedDraft = z.object({
  metric: DayFigureId,
  /** `shop`, or the handle of the account. */
  subject: z.string().trim().min(1).max(100).default('shop'),
  /** Rupiah and counts are whole, a ratio is 0 to 1. */
  value: z.number().min(0).max(1e15),
})
export type TypedDraft = z.infer<typeof TypedDraft>

export const FigureSettings = z.object({
  /** Nobody types a figure without evidence. */
  evidenceRequired: z.boolean(),
})
export type FigureSettings = z.infer<typeof FigureSettings>

const nothing = z.object({})

export const typeFigures = endpoint({
  method: 'POST',
  path: '/api/teams/:team/days/:day/typed',
  summary: 'Type figures of a day; one typed before gets a new version',
  access: inTeam('metrics.type'),
  takes: z.object({
    /** Made by the device: what is sent twice is kept once. */
    key: z.uuid(),
    figures: z.array(TypedDraft).min(1).max(60),
    /** The day on which they were read off; today where it is left out. */
    takenOn: Day.optional(),
    note: z.string().trim().max(500).default(''),
    evidence: z.uuid().nullable().default(null),
  }),
  gives: z.object({ figures: z.array(TypedFigure), changes: z.array(ChangeId) }),
})
export const removeTyped = endpoint({
  method: 'DELETE',
  path: '/api/teams/:team/typed/:typed',
  summary: 'Take away a figure that somebody typed',
  access: inTeam('metrics.type'),
  takes: nothing,
  gives: z.object({ change: ChangeId.nullable() }),
})
export const sendEvidence = endpoint({
  method: 'POST',
  path: '/api/teams/:team/evidence',
  summary:
    'Upload a photo (JPEG, PNG, WebP) or PDF; photos are made smaller and lose their metadata',
  access: inTeam('metrics.type'),
  takes: z.object({
    /** Made by the device: what is sent twice is kept once. */
    key: z.uuid(),
  }),
  gives: Evidence,
  transport: 'upload',
  perMinute: 60,
})
export const evidence = endpoint({
  method: 'GET',
  path: '/api/teams/:team/evidence/:evidence',
  summary: 'The photo or file itself',
  access: inTeam('metrics.read'),
  takes: nothing,
  gives: z.unknown(),
  transport: 'download',
})
export const readLine = endpoint({
  method: 'GET',
  path: '/api/teams/:team/entry',
  summary: 'What a typed line of figures says, before it is kept',
  access: inTeam('metrics.read'),
  takes: z.object({ text: z.string().max(2000) }),
  gives: EntryReading,
})
export const figureSettings = endpoint({
  method: 'GET',
  path: '/api/teams/:team/figure-settings',
  summary: 'What the team decided about typed figures',
  access: inTeam('metrics.read'),
  takes: nothing,
  gives: FigureSettings,
})
export const setFigureSettings = endpoint({
  method: 'PUT',
  path: '/api/teams/:team/figure-settings',
  summary: 'Decide whether typed figures need evidence',
  access: inTeam('metrics.settings'),
  takes: FigureSettings,
  gives: FigureSettings,
})
