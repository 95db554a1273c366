import type { BrandRestrictions } from '#modules/brands/contract.ts'
import { undo } from '#modules/team/contract.ts'
import { makeEtalase, makeFirstTeam } from '#modules/team/server/etalase.test.kit.ts'

import * as contract from '../contract.ts'
import { createWording, type WordingModule } from '../module.ts'

export const shopee = 'marketplace.shopee'
export const said = 'Lebih murah dari Shopee kak'

/** A rule book on a database of its own, and what it told others. */
export async function makeDesk() {
  const told = { moved: [] as string[], inForce: [] as readonly BrandRestrictions[] }
  const made: { wording?: WordingModule } = {}
  const etalase = await makeEtalase(({ team, db, clock }) => {
    const wording = createWording({
      db,
      clock,
      audit: team.audit,
      newId: () => crypto.randomUUID(),
      restrictions: async () => told.inForce,
      publish: (_, { team: id = '' }) => void told.moved.push(id),
    })
    made.wording = wording
    return { routes: wording.routes, undoers: wording.undoers, removals: [wording.removal] }
  })
  const empty = async () => {
    for (const table of [
      'wording_question',
      'wording_decision',
      'wording_rule',
      'wording_book',
      'brand',
    ])
      // oxlint-disable-next-line no-await-in-loop -- what names others goes first
      await etalase.db.execute(`delete from ${table}`)
    await etalase.empty()
    told.moved = []
    told.inForce = []
  }
  async function open() {
    const { browser, team } = await makeFirstTeam(etalase)
    const brandId = crypto.randomUUID()
    await etalase.db.execute(
      `insert into brand (id, team_id, name, name_key, color, created_at)
       values ('${brandId}', '${team.id}', 'Lelapa', 'lelapa', 1, now())`,
    )
    const of = { team: team.id }
    return {
      browser,
      team: team.id,
      brand: brandId,
      book: () => browser.call(contract.wordingBook, of),
      check: async (text: string, more: object = {}) => {
        const { findings } = await browser.call(contract.checkWording, { ...of, text, ...more })
        return findings.map(({ rule, severity, eased }) => [rule, severity, eased])
      },
      decide: (wish: object, reason = 'Sudah ditanyakan ke klien', rule = shopee) =>
        browser.call(contract.decideRule, {
          ...of,
          rule,
          wish: contract.RuleWish.parse(wish),
          reason,
        }),
      takeBack: async (change: string | null) =>
        (await browser.call(undo, { ...of, change: change ?? '' })).change,
    }
  }
  const { wording } = made
  if (!wording) throw new Error('no rule book was made')
  return { etalase, wording, told, empty, open }
}
