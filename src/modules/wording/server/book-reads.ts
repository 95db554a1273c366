import { createHash } from 'node:crypto'

import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'

import { Failure } from '#kernel/failure.ts'
import { BrandId, type TeamId } from '#kernel/ids.ts'
import { defaultTimeZone, Instant } from '#kernel/time.ts'
import type { BrandRestrictions } from '#modules/brands/contract.ts'
import type { Queries } from '#platform/db/transaction.ts'

import { type BrandRules, Decision, OwnRule, type Pack, type WordingBook } from '../contract.ts'
import { brandRulesOf } from '../domain/brand/brand-rules.ts'
import * as tables from '../tables.ts'

/** What brands want, by their briefs in force. */
export type ReadBrandRules = (queries: Queries, team: TeamId) => Promise<readonly BrandRules[]>

export type ReadRestrictions = (team: {
  readonly id: TeamId
  readonly timeZone: string
}) => Promise<readonly BrandRestrictions[]>

/** The briefs in force as rules; a brief is dated by the clock of its team. */
export const brandRulesFrom =
  (restrictions: ReadRestrictions): ReadBrandRules =>
  async (queries, id) => {
    const { rows } = await queries.execute(sql`select time_zone from team where id = ${id}`)
    const [team] = Zoned.array().parse(rows)
    const timeZone = team?.time_zone ?? defaultTimeZone
    return (await restrictions({ id, timeZone })).map(brandRulesOf)
  }

const Zoned = z.object({ time_zone: z.string() })

type Reads = {
  readonly pack: Pick<Pack, 'version' | 'date'>
  readonly brandRules: ReadBrandRules
}

/** The book of a team as it stands. */
export async function readBook(
  queries: Queries,
  team: TeamId,
  { pack: { version, date }, brandRules }: Reads,
): Promise<WordingBook> {
  const own = await readOwnRules(queries, team)
  const decisions = await readDecisions(queries, team)
  const brands = [...(await brandRules(queries, team))]
  const ownHandles = await readHandles(queries, team)
  const all = { pack: { version, date }, decisions, own, brands, ownHandles }
  const revision = createHash('sha256').update(JSON.stringify(all)).digest('base64url').slice(0, 16)
  return { revision, ...all }
}

export async function readOwnRules(queries: Queries, team: TeamId): Promise<OwnRule[]> {
  const { wordingRule: table } = tables
  const rows = await queries
    .select()
    .from(table)
    .where(eq(table.teamId, team))
    .orderBy(asc(table.at), asc(table.id))
  return rows.map(({ brandId, at, ...row }) =>
    OwnRule.parse({ ...row, brand: brandId, at: at.getTime() }),
  )
}

export async function readDecisions(queries: Queries, team: TeamId): Promise<Decision[]> {
  const { wordingDecision: table } = tables
  const rows = await queries
    .select()
    .from(table)
    .where(eq(table.teamId, team))
    .orderBy(asc(table.at), asc(table.id))
  return rows.map(
    ({ id, rule, kind, severity, brandId, productId, phrase, reason, by, at, known }) =>
      Decision.parse({
        id,
        rule,
        wish: { kind, severity, brand: brandId, product: productId, phrase },
        reason,
        by,
        at: Instant.parse(at.getTime()),
        known,
      }),
  )
}

export async function readHandles(queries: Queries, team: TeamId): Promise<string[]> {
  const { wordingBook: table } = tables
  const [row] = await queries
    .select({ handles: table.ownHandles })
    .from(table)
    .where(and(eq(table.teamId, team), isNotNull(table.ownHandles)))
  return row?.handles ?? []
}

const Named = z.object({ id: BrandId, name: z.string() })
type Named = z.infer<typeof Named>

/** The brands that are there. */
async function readBrands(queries: Queries, team: TeamId): Promise<Named[]> {
  const { rows } = await queries.execute(
    sql`select id, name from brand where team_id = ${team} and deleted_at is null`,
  )
  return Named.array().parse(rows)
}

export async function readBrand(queries: Queries, team: TeamId, id: string): Promise<Named> {
  const found = (await readBrands(queries, team)).find((one) => one.id === id)
  if (found) return found
  throw new Failure('not-found', {
    id: 'Brand ini tidak ada atau sudah dihapus. Muat ulang daftar brand.',
    en: 'This brand does not exist or was removed. Reload the list of brands.',
  })
}

/** The brand somebody means by its name, whatever the case, or by its id. */
export async function brandBy(queries: Queries, team: TeamId, asked: string): Promise<BrandId> {
  const brands = await readBrands(queries, team)
  const key = asked.trim().toLowerCase()
  const found = brands.find(({ id, name }) => id === key || name.toLowerCase() === key)
  if (found) return found.id
  const names = brands.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'id'))
  throw new Failure('not-found', {
    id: `Brand “${asked}” tidak ada. ${names.length > 0 ? `Yang ada: ${names.join(', ')}.` : 'Tim ini belum punya brand.'}`,
    en: `There is no brand “${asked}”. ${names.length > 0 ? `There are: ${names.join(', ')}.` : 'This team has no brand yet.'}`,
  })
}
