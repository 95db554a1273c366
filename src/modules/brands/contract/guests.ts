import { z } from 'zod'

import { byLink, endpoint, inTeam } from '#kernel/endpoint.ts'
import { Day, Instant } from '#kernel/time.ts'
import { Link, LinkMade, LinkWish } from '#modules/team/contract.ts'

import { BriefVersion } from './briefs.ts'
import { Meeting } from './meetings.ts'
import { Product } from './products.ts'
import { BrandPromise, PromiseTerms } from './promises.ts'

/** The scope of links by which a client sees one brand. */
export const guestScope = 'brands.guest'
export const longestNote = 2000

export const GuestNote = z.object({
  id: z.uuid(),
  name: z.string(),
  text: z.string(),
  at: Instant,
  /** When somebody of the team said that it is dealt with. */
  settledAt: Instant.nullable(),
  settledBy: z.string().nullable(),
})
export type GuestNote = z.infer<typeof GuestNote>

const at = '/api/teams/:team/brands/:brand'

export const guests = endpoint({
  method: 'GET',
  path: `${at}/guests`,
  summary: 'Who of the client may see this brand by a link, and the notes they wrote',
  access: inTeam('brands.read'),
  takes: z.object({}),
  gives: z.object({
    links: z.array(Link.extend({ approver: z.boolean() })),
    notes: z.array(GuestNote),
  }),
})
export const inviteGuest = endpoint({
  method: 'POST',
  path: `${at}/guests`,
  summary: 'Make a link by which one named person of the client sees this brand',
  access: inTeam('brands.share'),
  takes: LinkWish.extend({ approver: z.boolean().default(false) }),
  gives: LinkMade,
  perMinute: 30,
})
export const settleNote = endpoint({
  method: 'POST',
  path: `${at}/guests/settle`,
  summary: 'Say that a note of a guest is dealt with, or that it is not',
  access: inTeam('brands.share'),
  takes: z.object({ note: z.uuid(), settled: z.boolean() }),
  gives: z.object({ note: GuestNote }),
})

/** A version as a guest reads it. */
const GuestBrief = BriefVersion.pick({
  id: true,
  number: true,
  texts: true,
  restrictions: true,
  note: true,
  enforcedAt: true,
})

/** A product as a guest reads it: stock and TikTok's id are the team's business. */
export const GuestProduct = Product.pick({
  id: true,
  name: true,
  price: true,
  promo: true,
  promoFrom: true,
  promoUntil: true,
  points: true,
  claims: true,
})
export type GuestProduct = z.infer<typeof GuestProduct>

/** A meeting as a guest reads it: what was decided, without agenda, notes, people and files. */
export const GuestDecisions = Meeting.pick({ id: true, title: true, day: true, decisions: true })
export type GuestDecisions = z.infer<typeof GuestDecisions>

export const GuestPage = z.object({
  brand: z.object({ name: z.string(), color: z.number().int() }),
  brief: GuestBrief.nullable(),
  /** Whether this person is named as approver. */
  approver: z.boolean(),
  /** Their own approval of the version shown. */
  approval: z
    .object({
      at: Instant,
      withdrawnAt: Instant.nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
  today: Day,
  promises: z.array(BrandPromise.pick({ id: true, setAt: true }).extend({ terms: PromiseTerms })),
  products: z.array(GuestProduct),
  /** Those with a decision, the newest first. */
  meetings: z.array(GuestDecisions),
  /** Their own notes, the newest first. */
  notes: z.array(GuestNote.pick({ id: true, text: true, at: true, settledAt: true })),
})
export type GuestPage = z.infer<typeof GuestPage>

export const guestPage = endpoint({
  method: 'GET',
  path: '/api/link/brand',
  summary: 'What the holder of a link sees of one brand',
  access: byLink(guestScope),
  takes: z.object({}),
  gives: GuestPage,
  perMinute: 60,
})
export const guestNote = endpoint({
  method: 'POST',
  path: '/api/link/brand/notes',
  summary: 'Write a note to the team, plain text',
  access: byLink(guestScope),
  takes: z.object({
    /** Made by the page, so that a press that is sent twice writes once. */
    key: z.uuid(),
    text: z.string().trim().min(1).max(longestNote),
  }),
  gives: z.object({ done: z.literal(true) }),
  perMinute: 10,
})
export const guestApprove = endpoint({
  method: 'POST',
  path: '/api/link/brand/approve',
  summary: 'Approve the version of the brief that is shown, where one is named as approver',
  access: byLink(guestScope),
  takes: z.object({ version: z.uuid() }),
  gives: z.object({ at: Instant }),
  perMinute: 10,
})
