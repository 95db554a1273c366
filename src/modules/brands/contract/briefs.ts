import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { ChangeId, UserId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'
import { topic } from '#kernel/topic.ts'

import { Restriction } from './restrictions.ts'

export const longestSection = 4000
const Text = z.string().max(longestSection)

/** The written parts of a brief. Paragraphs are lines; a line that starts with `- ` is an item. */
export const BriefTexts = z.object({
  goal: Text,
  audience: Text,
  message: Text,
  tone: Text,
  format: Text,
  publication: Text,
  notes: Text,
})
export type BriefTexts = z.infer<typeof BriefTexts>
export type BriefSection = keyof BriefTexts

const Content = z.object({ texts: BriefTexts, restrictions: z.array(Restriction) })
export type BriefContent = z.infer<typeof Content>

/** What is being written. Version 0 was never stored. */
export const BriefDraft = Content.extend({
  version: z.number().int(),
  savedBy: z.string().nullable(),
  savedAt: Instant.nullable(),
})
export type BriefDraft = z.infer<typeof BriefDraft>

/** A version that was put in force: it never changes. */
export const BriefVersion = Content.extend({
  id: z.uuid(),
  number: z.number().int(),
  /** What is new in it, in a sentence. */
  note: z.string(),
  enforcedAt: Instant,
  enforcedBy: z.string(),
  /** Taken back by whoever put it in force; the one before it is in force again. */
  withdrawnAt: Instant.nullable(),
})
export type BriefVersion = z.infer<typeof BriefVersion>

export const BriefApproval = z.object({
  id: z.uuid(),
  number: z.number().int(),
  /** Whose link it was. */
  name: z.string(),
  at: Instant,
  withdrawnAt: Instant.nullable(),
  withdrawnBy: z.string().nullable(),
  reason: z.string().nullable(),
})
export type BriefApproval = z.infer<typeof BriefApproval>

const Reader = z.object({ userId: UserId, name: z.string(), readAt: Instant.nullable() })
export type BriefReader = z.infer<typeof Reader>

export const BriefPage = z.object({
  id: z.uuid().nullable(),
  draft: BriefDraft,
  /** Whether the draft says something else than the version in force. */
  ahead: z.boolean(),
  inForce: BriefVersion.nullable(),
  /** Every version, the newest first. */
  versions: z.array(BriefVersion.omit({ texts: true, restrictions: true })),
  /** Every member, and whether they have read the version in force; empty where there is none. */
  readers: z.array(Reader),
  approvals: z.array(BriefApproval),
})
export type BriefPage = z.infer<typeof BriefPage>

const at = '/api/teams/:team/brands/:brand/brief'
const Saved = z.object({ draft: BriefDraft, change: ChangeId.nullable() })

export const brief = endpoint({
  method: 'GET',
  path: at,
  summary: 'The brief of a brand: the version in force, the draft, who has read it',
  access: inTeam('brands.read'),
  takes: z.object({}),
  gives: BriefPage,
})
export const briefVersion = endpoint({
  method: 'GET',
  path: `${at}/version`,
  summary: 'One version of the brief, as it was put in force',
  access: inTeam('brands.read'),
  takes: z.object({ number: z.coerce.number().int().min(1).max(100_000) }),
  gives: BriefVersion,
})
export const saveBrief = endpoint({
  method: 'PUT',
  path: `${at}/texts`,
  summary:
    'Save the written parts of the draft; refuses when somebody saved other words meanwhile, to be merged and sent again with the newer version',
  access: inTeam('brands.brief'),
  takes: z.object({ version: z.number().int().min(0), texts: BriefTexts }),
  gives: Saved,
})

/** One step in the list of restrictions; `seen` is what stood there, null where nothing did. */
export const RestrictionStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('put'), restriction: Restriction, seen: Restriction.nullable() }),
  z.object({ step: z.literal('remove'), id: z.uuid() }),
  z.object({ step: z.literal('move'), id: z.uuid(), to: z.number().int().min(0).max(500) }),
])
export type RestrictionStep = z.infer<typeof RestrictionStep>

export const changeRestrictions = endpoint({
  method: 'POST',
  path: `${at}/restrictions`,
  summary: 'Add, change, remove or move one restriction of the draft',
  access: inTeam('brands.brief'),
  takes: z.object({ change: RestrictionStep }),
  gives: Saved,
})
export const enforceBrief = endpoint({
  method: 'POST',
  path: `${at}/enforce`,
  summary: 'Put the draft in force as a numbered version that never changes',
  access: inTeam('brands.enforce'),
  takes: z.object({ version: z.number().int().min(1), note: z.string().trim().max(300) }),
  gives: z.object({ inForce: BriefVersion, change: ChangeId.nullable() }),
})
export const acknowledgeBrief = endpoint({
  method: 'POST',
  path: `${at}/read`,
  summary: 'Say that one has read the version in force',
  access: inTeam('brands.read'),
  takes: z.object({ number: z.number().int().min(1) }),
  gives: z.object({ readAt: Instant }),
})
export const withdrawApproval = endpoint({
  method: 'POST',
  path: `${at}/withdraw-approval`,
  summary: 'Withdraw the approval of a client, with a reason',
  access: inTeam('brands.share'),
  takes: z.object({ approval: z.uuid(), reason: z.string().trim().min(1).max(300) }),
  gives: z.object({ approval: BriefApproval }),
})

/** Says that something about the brief of a brand changed, and at first which draft there is. */
export const briefMoved = topic({
  path: '/teams/:team/brands/:brand/brief',
  access: inTeam('brands.read'),
  snapshot: z.object({ version: z.number().int() }),
  patch: z.object({}),
})
