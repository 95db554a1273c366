import type { TeamId } from '#kernel/ids.ts'
import type { PersonalData, PersonalRecord } from '#kernel/personal.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Words } from '#kernel/words.ts'
import { eachRow } from '#platform/db/each-row.ts'
import { clientOf } from '#platform/db/transaction.ts'

import { withoutNames, type FactNames } from '../domain/forget.ts'
import { importers } from '../logic.ts'
import { creatorsOnOrders, forgetFacts, forgetOnOrders } from './forget-rows.ts'
import { nameAnew } from './names/name-store.ts'

type FactText = FactNames & {
  readonly from: string
  readonly to: string
  readonly values: Record<string, number | null>
}

const kinds = new Map(importers.map(({ kind, words }) => [kind, words]))

/** Creators and whoever a title mentions, in facts and on order lines. */
export const createFactPersonalData = (): PersonalData => ({
  kind: 'metrics.creators',
  words: { id: 'Kreator di angka', en: 'Creators in the figures' },
  purpose: {
    id: 'Menghitung penjualan lewat kreator dan video; angkanya tetap, namanya bisa dihapus.',
    en: 'To count sales by creators and videos; the figures stay, the names can be erased.',
  },
  retention: null,
  async find(tx, team, whom) {
    const records: PersonalRecord[] = []
    const own = await tablesOf(tx, team)
    for await (const row of eachRow<FactText>(tx, factsOf, [team])) {
      const { kind, from, to, key, attributes, values } = row
      if (!withoutNames(row, whom)) continue
      records.push({
        where: placeOf(own.get(kind) ?? kind, from, to),
        data: { key, attributes, values },
      })
    }
    const lines = { table: 'order_line', where: 'team_id', value: team } as const
    const creators = await creatorsOnOrders(tx, lines, whom)
    const { rows } = await clientOf(tx).query<{ order: string; day: string; creator: string }>(
      ordersOf,
      [team, creators],
    )
    return [...records, ...rows.map((data) => ({ where: onOrder(data.day), data }))]
  },
  // Module imports is asked before this one and holds its lock: no row moves meanwhile.
  async erase(tx, team, whom) {
    const facts = { where: 'team_id', value: team }
    const now = await forgetFacts(tx, { table: 'fact', ...facts }, whom)
    // A key may have become another one, so that what is found by name is made anew.
    if (now > 0) await nameAnew(tx, team)
    const touched = [
      now,
      await forgetFacts(tx, { table: 'fact_history', ...facts }, whom),
      await forgetOnOrders(tx, { table: 'order_line', ...facts }, whom),
      await forgetOnOrders(tx, { table: 'order_line_history', ...facts }, whom),
    ]
    return touched.reduce((sum, one) => sum + one, 0)
  },
  async refuses(tx, team, whom) {
    const { rows } = await clientOf(tx).query<{ key: string }>(
      `select distinct subject_key as key from fact
       where team_id = $1 and subject = 'account' and kind not like 'mapped:%'`,
      [team],
    )
    const own = rows.find(({ key }) => whom.meant(key))
    return own ? ownAccount(own.key) : null
  },
})

const factsOf = `select kind, subject, subject_key as key, attributes, values,
    to_char(period_from, 'YYYY-MM-DD') as "from", to_char(period_to, 'YYYY-MM-DD') as "to"
  from fact where team_id = $1`

const ordersOf = `select order_id as order, to_char(created_on, 'YYYY-MM-DD') as day, creator
  from order_line where team_id = $1 and creator = any($2) order by created_at, order_id`

/** What the team calls its own tables, by the kind of what they bring. */
async function tablesOf(tx: Transaction, team: TeamId): Promise<ReadonlyMap<string, string>> {
  const { rows } = await clientOf(tx).query<{ kind: string; name: string }>(
    `select 'mapped:' || id as kind, name from import_mapping where team_id = $1`,
    [team],
  )
  return new Map(rows.map(({ kind, name }) => [kind, name]))
}

function placeOf(kind: string, from: string, to: string): Words {
  const words = kinds.get(kind) ?? { id: kind, en: kind }
  const days = from === to ? from : `${from} – ${to}`
  return { id: `${words.id}, ${days}`, en: `${words.en}, ${days}` }
}

const onOrder = (day: string): Words => ({ id: `Pesanan, ${day}`, en: `Order, ${day}` })

const ownAccount = (handle: string): Words => ({
  id: `@${handle} adalah akun toko ini sendiri, bukan orang di luar tim. Untuk melepasnya, urungkan impor akunnya.`,
  en: `@${handle} is an account of this shop, not a person outside the team. To let go of it, take back the imports of the account.`,
})
