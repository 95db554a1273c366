import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { BrandId, UserId } from '#kernel/ids.ts'
import { Day } from '#kernel/time.ts'

import { BrandFile } from './files.ts'
import { Key, OnVersion, recordChanged, Stored } from './stored.ts'

/** What a person writes about a meeting. */
export const MeetingText = z.object({
  title: z.string().trim().min(1).max(120),
  day: Day,
  people: z.array(z.string().trim().min(1).max(80)).max(40),
  agenda: z.string().max(4000),
  notes: z.string().max(20_000),
})
export type MeetingText = z.infer<typeof MeetingText>

/** One thing that was decided; what it became is kept beside it, under its id. */
const Decision = z.object({ id: z.uuid(), text: z.string().trim().min(1).max(500) })
export type Decision = z.infer<typeof Decision>

/** The facts of a product that a decision may be added to. */
export const ProductFact = z.enum(['material', 'usage', 'apart', 'interest', 'stockNote'])
export type ProductFact = z.infer<typeof ProductFact>

const Became = z.object({
  decision: z.uuid(),
  product: z.uuid(),
  /** Null is a talking point. */
  fact: ProductFact.nullable(),
})
export const MeetingDraft = MeetingText.extend({
  decisions: z.array(Decision).max(60),
  became: z.array(Became).max(200),
  files: z.array(z.uuid()).max(20),
})
export type MeetingDraft = z.infer<typeof MeetingDraft>

export const Meeting = Stored.extend({ brand: BrandId, ...MeetingDraft.shape })
export type Meeting = z.infer<typeof Meeting>

const DecisionTask = z.object({
  decision: z.uuid(),
  title: z.string(),
  owner: z.string().nullable(),
  day: Day.nullable(),
  done: z.boolean(),
})
/** A meeting with what its decisions became and the files it brought. */
export const MeetingPage = z.object({
  meeting: Meeting,
  attached: z.array(BrandFile),
  tasks: z.array(DecisionTask),
  products: z.array(z.object({ id: z.uuid(), name: z.string() })),
})
export type MeetingPage = z.infer<typeof MeetingPage>

const changed = recordChanged(Meeting)
const one = '/api/teams/:team/meetings/:meeting'

export const meetings = endpoint({
  method: 'GET',
  path: '/api/teams/:team/brands/:brand/meetings',
  summary: 'The meetings about a brand, the newest first',
  access: inTeam('brands.read'),
  takes: z.object({}),
  gives: z.object({
    meetings: z.array(
      Meeting.pick({ id: true, title: true, day: true, people: true, decisions: true }),
    ),
  }),
})
export const meeting = endpoint({
  method: 'GET',
  path: one,
  summary: 'One meeting, with what its decisions became',
  access: inTeam('brands.read'),
  takes: z.object({}),
  gives: MeetingPage,
})
export const createMeeting = endpoint({
  method: 'POST',
  path: '/api/teams/:team/brands/:brand/meetings',
  summary: 'Begin the notes of a meeting about a brand',
  access: inTeam('brands.manage'),
  takes: MeetingText.extend(Key.shape),
  gives: changed,
})
export const updateMeeting = endpoint({
  method: 'PUT',
  path: one,
  summary: 'Change what is written about a meeting; refuses when somebody changed it meanwhile',
  access: inTeam('brands.manage'),
  takes: MeetingText.extend(OnVersion.shape),
  gives: changed,
})
const Ids = z.array(z.uuid()).max(20).default([])
/** One by one, so that two people who note at once never overwrite each other. */
export const markMeeting = endpoint({
  method: 'POST',
  path: `${one}/marks`,
  summary: 'Note or take away decisions and files of a meeting',
  access: inTeam('brands.manage'),
  takes: z.object({
    addDecisions: z.array(Decision).max(20).default([]),
    dropDecisions: Ids,
    addFiles: Ids,
    dropFiles: Ids,
  }),
  gives: changed,
})
export const turnDecision = endpoint({
  method: 'POST',
  path: `${one}/turn`,
  summary:
    'Make a task, a talking point or a product fact of a decision; done twice it is made once',
  access: inTeam('brands.manage'),
  takes: z.object({
    decision: z.uuid(),
    into: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('task'), owner: UserId.nullable(), day: Day.nullable() }),
      z.object({ kind: z.literal('point'), product: z.uuid() }),
      z.object({ kind: z.literal('fact'), product: z.uuid(), fact: ProductFact }),
    ]),
  }),
  gives: changed,
})
export const removeMeeting = endpoint({
  method: 'DELETE',
  path: one,
  summary: 'Remove a meeting; what its decisions became stays, and it can be undone',
  access: inTeam('brands.manage'),
  takes: z.object({}),
  gives: changed,
})
