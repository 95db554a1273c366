import { and, asc, eq, isNull, sql } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { ChangeId, TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { ChangeDraft } from '#modules/team/contract.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import { Mapping, type MappingSpec } from '../contract/mapping.ts'
import { importMappingTable as table } from '../tables.ts'
import { mappingFailure } from './mapping-failures.ts'
import { now, type Workshop } from './shared.ts'

type Draft = { readonly name: string; readonly spec: MappingSpec }
type Answer = { readonly mapping: Mapping | null; readonly change: ChangeId | null }
type Needs = Pick<Workshop, 'db' | 'audit' | 'clock' | 'newId'> & {
  /** Throws where a spec cannot be kept. */
  readonly check: (spec: MappingSpec) => void
}

export type MappingStore = ReturnType<typeof createMappingStore>

/** A team has few of them; more would be a mistake, and each is asked about every unknown file. */
const most = 100

/** The team's own importers. A removed one keeps its row: its facts and imports still name it. */
export function createMappingStore({ db, audit, check, ...rest }: Needs) {
  return {
    /** Those that files are read by. */
    all: async (team: TeamId, queries: Queries = db): Promise<Mapping[]> => allOf(queries, team),
    /** Names of all that ever were, by id. */
    async names(team: TeamId, queries: Queries = db): Promise<ReadonlyMap<string, string>> {
      const rows = await queries
        .select({ id: table.id, name: table.name })
        .from(table)
        .where(eq(table.teamId, team))
      return new Map(rows.map(({ id, name }) => [id, name]))
    },

    async create(caller: Authorized, draft: Draft): Promise<Answer> {
      check(draft.spec)
      return inTransaction(db, async (tx) => {
        await lockMappings(tx, caller.team.id)
        const others = await allOf(within(tx), caller.team.id)
        if (others.length >= most) throw mappingFailure.tooMany(most)
        const mapping = Mapping.parse({
          id: rest.newId(),
          name: nameOf(draft.name),
          version: 1,
          spec: draft.spec,
          updatedAt: now(rest).getTime(),
          updatedBy: caller.actor.name,
        })
        refuseTaken(mapping, others)
        await within(tx)
          .insert(table)
          .values({ ...mapping, teamId: caller.team.id, updatedAt: new Date(mapping.updatedAt) })
        const change = await audit.record(tx, caller, changed('create', null, mapping))
        return { mapping, change }
      })
    },

    async update(
      caller: Authorized,
      id: string,
      { version, ...draft }: Draft & { readonly version: number },
    ): Promise<Answer> {
      return inTransaction(db, async (tx) => {
        await lockMappings(tx, caller.team.id)
        const others = await allOf(within(tx), caller.team.id)
        const before = pick(others, id)
        if (before.version !== version) throw mappingFailure.moved(before.updatedBy)
        check(draft.spec)
        const after = Mapping.parse({
          ...before,
          name: nameOf(draft.name),
          spec: draft.spec,
          version: before.version + 1,
          updatedAt: now(rest).getTime(),
          updatedBy: caller.actor.name,
        })
        if (after.name === before.name && same(after.spec, before.spec))
          return { mapping: before, change: null }
        refuseTaken(after, others)
        await put(tx, after)
        const change = await audit.record(tx, caller, changed('update', before, after))
        return { mapping: after, change }
      })
    },

    async remove(caller: Authorized, id: string): Promise<Answer> {
      return inTransaction(db, async (tx) => {
        await lockMappings(tx, caller.team.id)
        const before = pick(await allOf(within(tx), caller.team.id), id)
        await within(tx)
          .update(table)
          .set({ deletedAt: now(rest) })
          .where(eq(table.id, before.id))
        const change = await audit.record(tx, caller, changed('delete', before, null))
        return { mapping: null, change }
      })
    },

    /** Brings a mapping to a state it had before, as a version of its own; null is removed. */
    async restore(tx: Transaction, caller: Authorized, to: { id: string; state: Mapping | null }) {
      const { team } = caller
      await lockMappings(tx, team.id)
      const mine = and(eq(table.id, to.id), eq(table.teamId, team.id))
      if (!to.state) {
        await within(tx)
          .update(table)
          .set({ deletedAt: now(rest) })
          .where(mine)
        return
      }
      const others = await allOf(within(tx), team.id)
      refuseTaken(to.state, others)
      const [row] = await within(tx).select({ version: table.version }).from(table).where(mine)
      await put(tx, {
        ...to.state,
        version: (row?.version ?? to.state.version) + 1,
        updatedAt: Mapping.shape.updatedAt.parse(now(rest).getTime()),
        updatedBy: caller.actor.name,
      })
    },
  }
}

async function put(tx: Transaction, { id, name, version, spec, ...by }: Mapping): Promise<void> {
  await within(tx)
    .update(table)
    .set({
      name,
      version,
      spec,
      updatedAt: new Date(by.updatedAt),
      updatedBy: by.updatedBy,
      deletedAt: null,
    })
    .where(eq(table.id, id))
}

/** One at a time changes the mappings of a team: names are told from all of them. */
async function lockMappings(tx: Transaction, team: TeamId): Promise<void> {
  await within(tx).execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`mapping:${team}`}, 0))`,
  )
}

async function allOf(queries: Queries, team: TeamId): Promise<Mapping[]> {
  const rows = await queries
    .select()
    .from(table)
    .where(and(eq(table.teamId, team), isNull(table.deletedAt)))
    .orderBy(asc(table.name), asc(table.id))
  return rows.map((row) => Mapping.parse({ ...row, updatedAt: row.updatedAt.getTime() }))
}

function pick(mappings: readonly Mapping[], id: string): Mapping {
  const found = mappings.find((one) => one.id === id)
  if (!found) throw mappingFailure.none()
  return found
}

function nameOf(text: string): string {
  const name = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  if (name === '' || name.length > 80) throw mappingFailure.name()
  return name
}

/** A known export has one set of assigned columns; names are unique without case. */
function refuseTaken(wanted: Mapping, others: readonly Mapping[]): void {
  for (const other of others.filter(({ id }) => id !== wanted.id)) {
    if (other.name.toLowerCase() === wanted.name.toLowerCase())
      throw mappingFailure.taken(other.name)
    const [a, b] = [other.spec, wanted.spec]
    if (a.how === 'known' && b.how === 'known' && a.kind === b.kind)
      throw mappingFailure.oneOfKind(other.name)
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function changed(
  verb: ChangeDraft['verb'],
  before: Mapping | null,
  after: Mapping | null,
): ChangeDraft {
  const { id = '', name = '' } = after ?? before ?? {}
  const about = { recordType: 'mapping', recordId: id, recordName: name }
  return { ...about, verb, before, after, undoable: true }
}
