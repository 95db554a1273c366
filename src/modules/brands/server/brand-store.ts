import { and, eq, isNull, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { BrandId, ChangeId, TeamId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Audit, ChangeDraft } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import { Brand } from '../contract.ts'
import { byName, cleanName, keyOf, mostBrands, nextColor } from '../domain/brand.ts'
import { brand, client as clientTable } from '../tables.ts'
import { noSuchRecord } from './records/failures.ts'

type Needs = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
  readonly newId: () => string
}

type Draft = { readonly name?: string | undefined; readonly color?: number | undefined }
type Edit = Draft & {
  readonly client?: string | null | undefined
  readonly addSegments?: readonly string[] | undefined
  readonly dropSegments?: readonly string[] | undefined
}
type Answer = { readonly brand: Brand | null; readonly change: ChangeId | null }

export type BrandStore = ReturnType<typeof createBrandStore>

/** The brands of a team. A removed brand keeps its row: figures and history still name it. */
export function createBrandStore({ db, audit, clock, newId }: Needs) {
  async function create(caller: Authorized, draft: Draft & { readonly name: string }) {
    return inTransaction(db, async (tx): Promise<Answer> => {
      await lockBrands(tx, caller.team.id)
      const others = await allOf(within(tx), caller.team.id)
      if (others.length >= mostBrands) throw tooMany()
      const made = Brand.parse({
        id: newId(),
        name: cleanName(draft.name),
        color: draft.color ?? nextColor(others),
      })
      refuseTaken(made, others)
      const owned = { teamId: caller.team.id, createdAt: new Date(clock()) }
      await within(tx)
        .insert(brand)
        .values({ ...columnsOf(made), ...owned })
      const change = await audit.record(tx, caller, changed('create', null, made))
      return { brand: made, change }
    })
  }

  async function update(caller: Authorized, id: string, edit: Edit): Promise<Answer> {
    return inTransaction(db, async (tx) => {
      await lockBrands(tx, caller.team.id)
      const others = await allOf(within(tx), caller.team.id)
      const before = pick(others, id)
      const { addSegments = [], dropSegments = [] } = edit
      const after: Brand = {
        id: before.id,
        name: edit.name === undefined ? before.name : cleanName(edit.name),
        color: edit.color ?? before.color,
        client: edit.client === undefined ? before.client : edit.client,
        segments: [...new Set([...before.segments, ...addSegments])].filter(
          (one) => !dropSegments.includes(one),
        ),
      }
      if (JSON.stringify(after) === JSON.stringify(before)) return { brand: before, change: null }
      if (after.client !== null && after.client !== before.client)
        await refuseForeignClient(tx, caller.team.id, after.client)
      refuseTaken(after, others)
      await within(tx).update(brand).set(columnsOf(after)).where(eq(brand.id, before.id))
      const change = await audit.record(tx, caller, changed('update', before, after))
      return { brand: after, change }
    })
  }

  async function remove(caller: Authorized, id: string): Promise<Answer> {
    return inTransaction(db, async (tx) => {
      await lockBrands(tx, caller.team.id)
      const before = pick(await allOf(within(tx), caller.team.id), id)
      await within(tx)
        .update(brand)
        .set({ deletedAt: new Date(clock()) })
        .where(eq(brand.id, before.id))
      const change = await audit.record(tx, caller, changed('delete', before, null))
      return { brand: null, change }
    })
  }

  return { create, update, remove, all: async (team: TeamId) => allOf(db, team) }
}

type State = { readonly id: BrandId; readonly state: Brand | null; readonly now: Instant }

/** Brings a brand to a state it had before; null is removed. */
export async function restore(tx: Transaction, team: TeamId, { id, state, now }: State) {
  await lockBrands(tx, team)
  if (state) {
    const others = await allOf(within(tx), team)
    refuseTaken(state, others)
    if (!others.some((other) => other.id === id) && others.length >= mostBrands) throw tooMany()
  }
  const next = state ? { ...columnsOf(state), deletedAt: null } : { deletedAt: new Date(now) }
  await within(tx)
    .update(brand)
    .set(next)
    .where(and(eq(brand.id, id), eq(brand.teamId, team)))
}

/** One at a time changes the brands of a team: name, colour and number are told from all of them. */
async function lockBrands(tx: Transaction, team: TeamId): Promise<void> {
  await within(tx).execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`brand:${team}`}, 0))`,
  )
}

const columnsOf = ({ id, name, color, client, segments }: Brand) => ({
  id,
  name,
  nameKey: keyOf(name),
  color,
  clientId: client,
  segments,
})

async function refuseForeignClient(tx: Transaction, team: TeamId, id: string): Promise<void> {
  const { id: key, teamId, deletedAt } = clientTable
  const [found] = await within(tx)
    .select({ id: key })
    .from(clientTable)
    .where(and(eq(key, id), eq(teamId, team), isNull(deletedAt)))
  if (!found) throw noSuchRecord({ id: 'Klien', en: 'client' })
}

async function allOf(queries: Queries, team: TeamId): Promise<Brand[]> {
  const rows = await queries
    .select({
      id: brand.id,
      name: brand.name,
      color: brand.color,
      // A removed client is nobody's, until it comes back.
      client: clientTable.id,
      segments: brand.segments,
    })
    .from(brand)
    .leftJoin(clientTable, and(eq(clientTable.id, brand.clientId), isNull(clientTable.deletedAt)))
    .where(and(eq(brand.teamId, team), isNull(brand.deletedAt)))
  return Brand.array().parse(rows).toSorted(byName)
}

function pick(brands: readonly Brand[], id: string): Brand {
  const found = brands.find((one) => one.id === id)
  if (!found) throw noSuchBrand()
  return found
}

function refuseTaken(wanted: Brand, others: readonly Brand[]): void {
  const same = ({ id, name }: Brand) => id !== wanted.id && keyOf(name) === keyOf(wanted.name)
  const taken = others.find(same)
  if (taken) throw nameTaken(taken.name)
}

function changed(
  verb: ChangeDraft['verb'],
  before: Brand | null,
  after: Brand | null,
): ChangeDraft {
  const { id = '', name = '' } = after ?? before ?? {}
  return {
    recordType: 'brand',
    recordId: id,
    recordName: name,
    verb,
    before,
    after,
    undoable: true,
  }
}

const noSuchBrand = () =>
  new Failure('not-found', {
    id: 'Brand ini tidak ada atau sudah dihapus. Muat ulang daftar brand.',
    en: 'This brand does not exist or was removed. Reload the list of brands.',
  })

const nameTaken = (name: string) =>
  new Failure(
    'conflict',
    {
      id: `Sudah ada brand bernama “${name}”. Pakai nama lain, atau ubah brand itu.`,
      en: `There is a brand named “${name}” already. Choose another name, or change that brand.`,
    },
    { field: 'name' },
  )

const tooMany = () =>
  new Failure('conflict', {
    id: `Satu tim dapat memiliki paling banyak ${mostBrands} brand. Hapus yang tidak dipakai lagi dulu.`,
    en: `A team can have at most ${mostBrands} brands. Remove those you no longer use first.`,
  })
