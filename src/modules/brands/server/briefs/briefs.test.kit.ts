import { randomUUID } from 'node:crypto'

import { linkHeader } from '#kernel/endpoint.ts'
import type { Role } from '#modules/team/contract.ts'
import { makeEtalase, makeFirstTeam, makeMember } from '#modules/team/server/etalase.test.kit.ts'

import {
  brief,
  type BriefTexts,
  changeRestrictions,
  createBrand,
  enforceBrief,
  inviteGuest,
  type Restriction,
  saveBrief,
} from '../../contract.ts'
import { nothingWritten } from '../../domain/briefs/brief.ts'
import { createBrands, createBriefs } from '../../module.ts'
import { brand, meeting, product } from '../../tables.ts'
import { fileNeeds } from '../brands.test.kit.ts'

/** An Etalase with brands and briefs, and what a team does with them. */
export async function makeBriefDesk() {
  const heard: string[] = []
  const built: {
    parts?: ReturnType<typeof createBriefs>
    service?: ReturnType<typeof createBrands>['service']
  } = {}
  const kept = await fileNeeds()
  const etalase = await makeEtalase(({ team, db, clock }) => {
    const needs = { db, clock, audit: team.audit, newId: () => randomUUID() }
    const brands = createBrands({ ...needs, ...kept })
    const briefs = createBriefs({
      ...needs,
      people: team.service.people,
      links: team.links,
      publish: (_, params) => void heard.push(params['brand'] ?? ''),
    })
    built.parts = briefs
    built.service = brands.service
    return {
      routes: [...brands.routes, ...briefs.routes],
      undoers: [...brands.undoers, ...briefs.undoers],
      examples: [brands.example, briefs.example],
      removals: [brands.removal, briefs.removal],
      linkScopes: briefs.linkScopes,
      personal: briefs.personal,
    }
  })

  async function makeDesk() {
    const first = await makeFirstTeam(etalase)
    const { browser } = first
    const team = first.team.id
    const made = await browser.call(createBrand, { team, name: 'Senja' })
    const here = { team, brand: made.brand?.id ?? '' }
    const by = (who: typeof browser) => ({
      browser: who,
      page: () => who.call(brief, here),
      write: async (texts: Partial<BriefTexts>) => {
        const { draft } = await who.call(brief, here)
        return who.call(saveBrief, {
          ...here,
          version: draft.version,
          texts: { ...draft.texts, ...texts },
        })
      },
      put: (restriction: Restriction, seen: Restriction | null = null) =>
        who.call(changeRestrictions, { ...here, change: { step: 'put', restriction, seen } }),
      enforce: async (note = '') => {
        const { draft } = await who.call(brief, here)
        return who.call(enforceBrief, { ...here, version: draft.version, note })
      },
      invite: async (more: { name?: string; approver?: boolean } = {}) =>
        who.call(inviteGuest, { ...here, name: 'Bu Ratih', ...more }),
    })
    return {
      ...first,
      ...by(browser),
      team,
      here,
      member: async (roles: Role[] = ['host']) => {
        const one = await makeMember(etalase, { browser, team: first.team }, roles)
        return { ...one, ...by(one.browser) }
      },
    }
  }

  const { parts, service } = built
  if (!parts || !service) throw new Error('An Etalase is made with its modules')
  return {
    etalase,
    makeDesk,
    heard,
    parts,
    service,
    empty: async () => {
      heard.length = 0
      await etalase.db.delete(product)
      await etalase.db.delete(meeting)
      await etalase.db.delete(brand)
      await etalase.empty()
    },
    /** What a holder of a link gets. */
    asGuest: (secret: string, remoteAddress = '10.9.8.7') => ({
      get: () =>
        etalase.app.inject({
          url: '/api/link/brand',
          headers: { [linkHeader]: secret },
          remoteAddress,
        }),
      post: (path: 'notes' | 'approve', payload: object) =>
        etalase.app.inject({
          method: 'POST',
          url: `/api/link/brand/${path}`,
          headers: { [linkHeader]: secret },
          remoteAddress,
          payload,
        }),
    }),
  }
}

export const logo = (text = 'logo Senja'): Restriction => ({
  id: '019ab000-0000-7000-8000-00000000a001',
  kind: 'must_show',
  text,
  reason: '',
})

export const wrote = (texts: Partial<BriefTexts>): BriefTexts => ({ ...nothingWritten, ...texts })
