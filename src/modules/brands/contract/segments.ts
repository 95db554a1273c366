import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { ChangeId } from '#kernel/ids.ts'

import { Key, OnVersion, recordChanged, Stored } from './stored.ts'

export const Gender = z.enum(['all', 'women', 'men'])
export type Gender = z.infer<typeof Gender>
const Age = z.number().int().min(10).max(99)

export const SegmentDraft = z.object({
  name: z.string().trim().min(1).max(60),
  /** Null is open at that end. */
  ageFrom: Age.nullable(),
  ageUntil: Age.nullable(),
  gender: Gender,
  need: z.string().max(500),
})
export type SegmentDraft = z.infer<typeof SegmentDraft>

/** A part of the audience: who they are and what they need. */
export const Segment = Stored.extend(SegmentDraft.shape)
export type Segment = z.infer<typeof Segment>

const at = '/api/teams/:team/segments'
const changed = recordChanged(Segment)

export const segments = endpoint({
  method: 'GET',
  path: at,
  summary: 'The segments of the audience, by name',
  access: inTeam('brands.read'),
  takes: z.object({}),
  gives: z.object({ segments: z.array(Segment) }),
})
export const createSegment = endpoint({
  method: 'POST',
  path: at,
  summary: 'Add a segment',
  access: inTeam('brands.manage'),
  takes: SegmentDraft.extend(Key.shape),
  gives: changed,
})
export const startSegments = endpoint({
  method: 'POST',
  path: `${at}/start`,
  summary: 'Add those of the usual four segments that the team does not have',
  access: inTeam('brands.manage'),
  takes: z.object({}),
  gives: z.object({ changes: z.array(ChangeId) }),
})
export const updateSegment = endpoint({
  method: 'PUT',
  path: `${at}/:segment`,
  summary: 'Change a segment; refuses when somebody changed it meanwhile',
  access: inTeam('brands.manage'),
  takes: SegmentDraft.extend(OnVersion.shape),
  gives: changed,
})
export const removeSegment = endpoint({
  method: 'DELETE',
  path: `${at}/:segment`,
  summary: 'Remove a segment from the team and from what names it; can be undone',
  access: inTeam('brands.manage'),
  takes: z.object({}),
  gives: changed,
})
