import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { BrandId } from '#kernel/ids.ts'

import { Checked, Pack, Scope } from './rules.ts'

/** Longer than any script; a book is checked in parts. */
const longestText = 500_000

export const checkWording = endpoint({
  method: 'POST',
  path: '/api/teams/:team/wording/check',
  summary: 'What the rule book finds in a text, with places, reasons and alternatives',
  access: inTeam('wording.check'),
  takes: z.object({
    text: z.string().max(longestText),
    scope: Scope.default('both'),
    /** What the show has planned with the official tool. */
    official: z.array(z.enum(['flash', 'giveaway'])).default([]),
    /** Handles of the shop itself; naming them is no contact. */
    ownHandles: z.array(z.string().max(40)).max(50).default([]),
    /** Whose limits count as well, and which exceptions. */
    brand: BrandId.optional(),
    product: z.uuid().optional(),
  }),
  /** `pack` is the version of the shipped pack, `revision` the state of the team's own book. */
  gives: Checked.extend({ pack: z.string(), revision: z.string() }),
  perMinute: 600,
})

export const wordingRules = endpoint({
  method: 'GET',
  path: '/api/teams/:team/wording/rules',
  summary:
    'The shipped pack: every rule with its patterns, reason, alternative and source, and the checks no word can make',
  access: inTeam('wording.read'),
  takes: z.object({}),
  gives: Pack,
})
