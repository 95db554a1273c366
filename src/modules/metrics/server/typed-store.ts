import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { Authorized } from '#kernel/actor.ts'
import type { Given, Received } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import { formatDay } from '#kernel/format.ts'
import type { ChangeId, TeamId } from '#kernel/ids.ts'
import { Day, dayAt, type Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Audit, Change, ChangeDraft } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { clientOf, inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import { DayFigureId, type TypedDraft, type TypedFigure, type typeFigures } from '../contract.ts'
import { refusedDraft } from '../domain/days/typed-values.ts'
import { definitionOf } from '../domain/definitions.ts'
import { figureEvidence, figureSetting, typedFigure } from '../tables.ts'
import { readSent, readTyped } from './typed-reads.ts'

export type TypedNeeds = {
  readonly db: Db
  readonly audit: Audit
  readonly clock: () => Instant
  readonly newId: () => string
}

export type TypedStore = ReturnType<typeof createTypedStore>

type Wish = Omit<Received<typeof typeFigures>, 'team' | 'day'>
type Row = typeof typedFigure.$inferSelect

/** What of a version the audit keeps, and an undo brings back. */
const State = z.object({
  value: z.number(),
  takenOn: Day,
  note: z.string(),
  evidence: z.uuid().nullable(),
})
type State = z.infer<typeof State>

/** Figures that people type: every change is a new version, and none is ever written over. */
export function createTypedStore({ db, audit, clock, newId }: TypedNeeds) {
  async function save(
    caller: Authorized,
    day: Day,
    { key, figures, takenOn, note, evidence }: Wish,
  ): Promise<Given<typeof typeFigures>> {
    const today = dayAt(clock(), caller.team.timeZone)
    const state = { takenOn: takenOn ?? today, note, evidence }
    refuseBadDays(day, state.takenOn, today)
    refuseBadDrafts(figures)
    return inTransaction(db, async (tx) => {
      await lock(tx, caller.team.id)
      const already = await readSent(clientOf(tx), caller.team.id, key)
      if (already.length > 0) return { figures: already, changes: [] }
      await refuseBadEvidence(within(tx), caller.team.id, evidence)
      const changes: ChangeId[] = []
      for (const { metric, subject, value } of figures) {
        const of = { teamId: caller.team.id, day, metric, subject }
        // oxlint-disable-next-line no-await-in-loop -- one transaction has one connection
        const change = await put(tx, caller, { of, state: { ...state, value }, key })
        changes.push(...(change ? [change] : []))
      }
      const now = await readTyped(clientOf(tx), caller.team.id, [day])
      return { figures: now.filter((one) => isAmong(one, figures)), changes }
    })
  }

  type Put = {
    readonly of: Pick<Row, 'teamId' | 'day' | 'subject'> & { readonly metric: DayFigureId }
    readonly state: State
    readonly key: string
  }

  async function put(
    tx: Transaction,
    caller: Authorized,
    { of, state, key }: Put,
  ): Promise<ChangeId | null> {
    const newest = await newestOf(within(tx), of)
    const before = newest && stateOf(newest)
    if (before && isSame(before, state)) return null
    const id = newest?.id ?? newId()
    await append(tx, caller, { id, of, state, newest, key })
    const verb = before ? 'update' : 'create'
    return audit.record(tx, caller, changed({ ...of, id }, { verb, before, after: state }))
  }

  async function remove(caller: Authorized, id: string): Promise<{ change: ChangeId | null }> {
    return inTransaction(db, async (tx) => {
      await lock(tx, caller.team.id)
      const newest = await newestById(within(tx), caller.team.id, id)
      const before = newest && stateOf(newest)
      if (!newest || !before) throw noSuchFigure()
      await append(tx, caller, { id, of: newest, state: null, newest, key: null })
      const drafted = changed(newest, { verb: 'delete', before, after: null })
      return { change: await audit.record(tx, caller, drafted) }
    })
  }

  type Append = {
    readonly id: string
    readonly of: Pick<Row, 'teamId' | 'day' | 'metric' | 'subject'>
    readonly state: State | null
    readonly newest: Row | null
    readonly key: string | null
  }

  async function append(tx: Transaction, caller: Authorized, made: Append): Promise<void> {
    const { id, state, newest, key } = made
    const { teamId, day, metric, subject } = made.of
    const kept = state ?? (newest && stateOf(newest))
    await within(tx)
      .insert(typedFigure)
      .values({
        id,
        version: (newest?.version ?? 0) + 1,
        teamId,
        day,
        metric,
        subject,
        value: state?.value ?? null,
        takenOn: kept?.takenOn ?? day,
        note: kept?.note ?? '',
        evidenceId: kept?.evidence ?? null,
        clientKey: key,
        typedAt: new Date(clock()),
        typedBy: caller.actor.name,
      })
  }

  /** Brings a figure to a state it had before; null takes it away. */
  async function restore(
    tx: Transaction,
    caller: Authorized,
    { recordId: id, before }: Pick<Change, 'recordId' | 'before'>,
  ): Promise<void> {
    await lock(tx, caller.team.id)
    const newest = await newestById(within(tx), caller.team.id, id)
    if (!newest) throw noSuchFigure()
    const state = State.nullable().parse(before)
    const proof = state?.evidence ?? null
    const found = proof === null || (await hasEvidence(within(tx), caller.team.id, proof))
    const shown = state && { ...state, evidence: found ? proof : null }
    await append(tx, caller, { id, of: newest, state: shown, newest, key: null })
  }

  return { save, remove, restore }
}

const isAmong = (one: TypedFigure, drafts: readonly TypedDraft[]): boolean =>
  drafts.some(({ metric, subject }) => one.metric === metric && one.subject === subject)

async function refuseBadEvidence(queries: Queries, team: TeamId, id: string | null) {
  if (id === null) {
    const [setting] = await queries
      .select()
      .from(figureSetting)
      .where(eq(figureSetting.teamId, team))
    if (setting?.evidenceRequired) throw evidenceNeeded()
    return
  }
  if (!(await hasEvidence(queries, team, id))) throw evidenceGone()
}

async function hasEvidence(queries: Queries, team: TeamId, id: string): Promise<boolean> {
  const found = await queries
    .select({ id: figureEvidence.id })
    .from(figureEvidence)
    .where(and(eq(figureEvidence.id, id), eq(figureEvidence.teamId, team)))
    .for('key share')
  return found.length > 0
}

async function newestOf(
  queries: Queries,
  of: Pick<Row, 'teamId' | 'day' | 'metric' | 'subject'>,
): Promise<Row | null> {
  const [row] = await queries
    .select()
    .from(typedFigure)
    .where(
      and(
        eq(typedFigure.teamId, of.teamId),
        eq(typedFigure.day, of.day),
        eq(typedFigure.metric, of.metric),
        eq(typedFigure.subject, of.subject),
      ),
    )
    .orderBy(desc(typedFigure.version))
    .limit(1)
  return row ?? null
}

async function newestById(queries: Queries, team: TeamId, id: string): Promise<Row | null> {
  const [row] = await queries
    .select()
    .from(typedFigure)
    .where(and(eq(typedFigure.teamId, team), eq(typedFigure.id, id)))
    .orderBy(desc(typedFigure.version))
    .limit(1)
  return row ?? null
}

const isSame = (one: State, other: State): boolean =>
  one.value === other.value &&
  one.takenOn === other.takenOn &&
  one.note === other.note &&
  one.evidence === other.evidence

const stateOf = ({ value, takenOn, note, evidenceId }: Row): State | null =>
  value === null ? null : State.parse({ value, takenOn, note, evidence: evidenceId })

/** One at a time types figures of a team: versions are counted. */
async function lock(tx: Transaction, team: TeamId): Promise<void> {
  await within(tx).execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`typed:${team}`}, 0))`,
  )
}

function changed(
  { id, day, metric, subject }: Pick<Row, 'id' | 'day' | 'metric' | 'subject'>,
  told: Pick<ChangeDraft, 'verb' | 'before' | 'after'>,
): ChangeDraft {
  const name = definitionOf(DayFigureId.parse(metric)).name.id
  const whose = subject === 'shop' ? '' : ` @${subject}`
  return {
    recordType: 'typed_figure',
    recordId: id,
    recordName: `${name}${whose}, ${formatDay(Day.parse(day), 'id')}`,
    undoable: true,
    ...told,
  }
}

function refuseBadDays(day: Day, takenOn: Day, today: Day): void {
  if (day > today) throw notYet()
  if (takenOn > today || takenOn < day) throw takenOddly()
}

function refuseBadDrafts(figures: readonly TypedDraft[]): void {
  const seen = new Set<string>()
  for (const draft of figures) {
    const words = refusedDraft(draft)
    if (words) throw new Failure('invalid', words, { field: draft.metric })
    const of = `${draft.metric} ${draft.subject}`
    if (seen.has(of)) throw twice()
    seen.add(of)
  }
}

const noSuchFigure = () =>
  new Failure('not-found', {
    id: 'Angka ketikan ini tidak ada atau sudah dihapus. Muat ulang halaman.',
    en: 'This typed figure does not exist or was removed. Reload the page.',
  })
const notYet = () =>
  new Failure('invalid', {
    id: 'Hari itu belum mulai. Pilih hari ini atau hari sebelumnya.',
    en: 'That day has not begun. Choose today or a day before.',
  })
const takenOddly = () =>
  new Failure(
    'invalid',
    {
      id: 'Tanggal diambil harus antara harinya sendiri dan hari ini.',
      en: 'The date it was taken must lie between the day itself and today.',
    },
    { field: 'takenOn' },
  )
const twice = () =>
  new Failure('invalid', {
    id: 'Satu angka disebut dua kali. Sisakan satu.',
    en: 'One figure is named twice. Leave one of them.',
  })
const evidenceNeeded = () =>
  new Failure(
    'conflict',
    {
      id: 'Tim ini meminta bukti untuk setiap angka ketikan. Tambahkan foto atau PDF, lalu simpan.',
      en: 'This team asks for evidence with every typed figure. Add a photo or PDF, then save.',
    },
    { field: 'evidence' },
  )
const evidenceGone = () =>
  new Failure(
    'not-found',
    {
      id: 'Bukti ini tidak ada lagi. Kirim fotonya sekali lagi.',
      en: 'This evidence is no longer there. Send the photo once more.',
    },
    { field: 'evidence' },
  )
