import { and, desc, eq } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import { inTransaction, within, type Queries } from '#platform/db/transaction.ts'

import { Question, type QuestionAnswer, type QuestionDraft, RuleWish } from '../contract.ts'
import { wordingQuestion as table } from '../tables.ts'
import { readBrand } from './book-reads.ts'
import type { createDecisions, DecisionWish, StoreNeeds } from './decision-store.ts'

/** Open questions first; of the answered ones the last. */
const mostShown = 200
const mostOpen = 200

type Row = typeof table.$inferSelect
type Needs = Pick<StoreNeeds, 'db' | 'audit' | 'clock' | 'moved'> & {
  readonly decisions: Pick<ReturnType<typeof createDecisions>, 'decideIn'>
}

export type Questions = ReturnType<typeof createQuestions>

/** What people ask about findings, and what whoever leads answers. */
export function createQuestions({ db, audit, clock, moved, decisions }: Needs) {
  return {
    list: async (caller: Authorized): Promise<Question[]> => {
      const rows = await rowsOf(db, caller.team.id)
      return rows.map((row) => asQuestion(row, caller))
    },

    /** Answered to the caller and not read yet. */
    unread: async (caller: Authorized): Promise<Question[]> => {
      const rows = await rowsOf(db, caller.team.id)
      return rows
        .filter((row) => row.answer !== null && row.seenAt === null)
        .map((row) => asQuestion(row, caller))
        .filter(({ mine }) => mine)
    },

    ask: async (caller: Authorized, draft: QuestionDraft): Promise<Question> => {
      const { team, actor } = caller
      const { brand, ...told } = draft
      const made = await inTransaction(db, async (tx) => {
        if (brand) await readBrand(within(tx), team.id, brand)
        const open = (await rowsOf(within(tx), team.id)).filter(({ answer }) => answer === null)
        if (open.length >= mostOpen) throw tooMany()
        await within(tx)
          .insert(table)
          .values({
            id: told.id,
            rule: told.rule,
            match: told.match,
            excerpt: told.excerpt,
            note: told.note,
            teamId: team.id,
            brandId: brand,
            by: actor.name,
            userId: actor.kind === 'person' ? actor.userId : null,
            at: new Date(clock()),
          })
          .onConflictDoNothing()
        return find(tx, team.id, told.id)
      })
      moved(team.id)
      return asQuestion(made, caller)
    },

    answer: async (caller: Authorized, id: string, answer: QuestionAnswer) => {
      const done = await inTransaction(db, async (tx) => {
        const before = await find(tx, caller.team.id, id)
        if (before.answer !== null) throw answeredAlready(before.answeredBy ?? '')
        const decided =
          answer.kind === 'exception'
            ? await decisions.decideIn(tx, caller, exceptionOf(before, answer))
            : null
        await within(tx)
          .update(table)
          .set({ answer, answeredBy: caller.actor.name, answeredAt: new Date(clock()) })
          .where(eq(table.id, before.id))
        await audit.record(tx, caller, {
          recordType: 'wording_question',
          recordId: before.id,
          recordName: `“${before.match}”`,
          verb: 'update',
          before: { answer: null },
          after: { answer: answer.kind, reason: answer.reason },
          undoable: false,
        })
        return { row: await find(tx, caller.team.id, id), change: decided?.change ?? null }
      })
      moved(caller.team.id)
      return { question: asQuestion(done.row, caller), change: done.change }
    },

    see: async (caller: Authorized, id: string): Promise<void> => {
      await inTransaction(db, async (tx) => {
        const row = await find(tx, caller.team.id, id)
        if (!asQuestion(row, caller).mine || row.answer === null) return
        await within(tx)
          .update(table)
          .set({ seenAt: new Date(clock()) })
          .where(eq(table.id, row.id))
      })
      moved(caller.team.id)
    },
  }
}

function exceptionOf(
  { rule, brandId, match }: Row,
  { phrase, reason }: Extract<QuestionAnswer, { kind: 'exception' }>,
): DecisionWish {
  const wish = RuleWish.parse({
    kind: 'exception',
    brand: brandId,
    // Without a brand the words themselves are the limit.
    phrase: phrase ?? (brandId ? null : match),
  })
  return { rule, wish, reason }
}

async function rowsOf(queries: Queries, team: TeamId): Promise<Row[]> {
  const rows = await queries
    .select()
    .from(table)
    .where(eq(table.teamId, team))
    .orderBy(desc(table.at), desc(table.id))
    .limit(mostShown + mostOpen)
  return rows.toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null))
}

async function find(tx: Transaction, team: TeamId, id: string): Promise<Row> {
  const [row] = await within(tx)
    .select()
    .from(table)
    .where(and(eq(table.id, id), eq(table.teamId, team)))
    .for('update')
  if (!row) throw noSuchQuestion()
  return row
}

const asQuestion = (row: Row, { actor }: Authorized): Question =>
  Question.parse({
    ...row,
    brand: row.brandId,
    at: row.at.getTime(),
    mine: actor.kind === 'person' && row.userId === actor.userId,
    answeredAt: row.answeredAt?.getTime() ?? null,
  })

const noSuchQuestion = () =>
  new Failure('not-found', {
    id: 'Pertanyaan ini tidak ada. Muat ulang buku aturan.',
    en: 'This question does not exist. Reload the rule book.',
  })
const answeredAlready = (by: string) =>
  new Failure('conflict', {
    id: `Pertanyaan ini sudah dijawab oleh ${by}. Muat ulang untuk melihat jawabannya.`,
    en: `${by} has answered this question already. Reload to see the answer.`,
  })
const tooMany = () =>
  new Failure('conflict', {
    id: `Sudah ada ${mostOpen} pertanyaan yang menunggu jawaban. Tunggu sampai ada yang dijawab.`,
    en: `There are ${mostOpen} questions waiting already. Wait until some are answered.`,
  })
