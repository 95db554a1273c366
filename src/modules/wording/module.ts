import { eq } from 'drizzle-orm'
import { z } from 'zod'

import type { Authorized } from '#kernel/actor.ts'
import type { TeamId } from '#kernel/ids.ts'
import type { PersonalData } from '#kernel/personal.ts'
import type { TextCheck } from '#kernel/text-check.ts'
import type { TodayPart } from '#kernel/today.ts'
import type { Publish } from '#kernel/topic.ts'
import type { TeamRemoval, Undoer } from '#modules/team/contract.ts'
import { within, type Queries } from '#platform/db/transaction.ts'
import { route, type Route } from '#platform/http/route.ts'
import { served, type Served } from '#platform/live/served-topics.ts'

import * as contract from './contract.ts'
import { type Matcher, platformPack } from './logic.ts'
import {
  brandBy,
  brandRulesFrom,
  readBook,
  readBrand,
  type ReadRestrictions,
} from './server/book-reads.ts'
import { createChecks } from './server/checks.ts'
import { createDecisions, decisionRecord, type StoreNeeds } from './server/decision-store.ts'
import { createHandles, handlesRecord } from './server/handles-store.ts'
import { createOwnRules, ownRuleRecord } from './server/own-rule-store.ts'
import { questionPersonalData } from './server/personal-questions.ts'
import { createQuestions, type Questions } from './server/question-store.ts'
import { createQuestionsToday } from './server/questions-today.ts'
import * as tables from './tables.ts'

type Needs = Pick<StoreNeeds, 'db' | 'audit' | 'clock' | 'newId'> & {
  readonly publish: Publish
  /** What the briefs in force restrict. */
  readonly restrictions: ReadRestrictions
}

export type WordingModule = {
  readonly routes: readonly Route[]
  readonly topics: readonly Served[]
  readonly today: TodayPart
  readonly personal: readonly PersonalData[]
  readonly undoers: readonly Undoer[]
  readonly removal: TeamRemoval
  readonly service: {
    readonly textCheck: TextCheck
    /** The book of a team as one matcher, for the command line. */
    readonly matcherFor: (caller: Authorized, brand: string | null) => Promise<Matcher>
  }
}

/** The rule book on the server: what every text of a team is held against. */
export function createWording({ restrictions, ...given }: Needs): WordingModule {
  const { db, publish } = given
  const brandRules = brandRulesFrom(restrictions)
  const pack = platformPack()
  const moved = (team: string) => publish(contract.bookMoved, { team }, {})
  const needs: StoreNeeds = { ...given, pack, brandRules, moved }
  const book = (queries: Queries, team: TeamId) => readBook(queries, team, { pack, brandRules })
  const checks = createChecks({ book })
  const decisions = createDecisions(needs)
  const own = createOwnRules(needs)
  const handles = createHandles(needs)
  const desk = createQuestions({ ...needs, decisions })
  return {
    routes: [
      route(contract.checkWording, async ({ text, brand, product, ...around }, { caller }) => {
        if (brand) await readBrand(db, caller.team.id, brand)
        const about = { brand: brand ?? null, product: product ?? null }
        const { book: now, matcher } = await checks.matcherIn(db, caller.team.id, about)
        return { ...matcher.check(text, around), pack: pack.version, revision: now.revision }
      }),
      route(contract.wordingRules, async () => pack),
      route(contract.wordingBook, async (_, { caller }) => book(db, caller.team.id)),
      route(contract.decideRule, async ({ rule, wish, reason }, { caller }) =>
        decisions.decide(caller, { rule, wish, reason }),
      ),
      route(contract.removeDecision, async ({ decision }, { caller }) =>
        decisions.remove(caller, decision),
      ),
      route(contract.makeOwnRule, async (asked, { caller }) => own.create(caller, asked)),
      route(contract.updateOwnRule, async (asked, { caller }) =>
        own.update(caller, asked.ownRule, asked),
      ),
      route(contract.removeOwnRule, async ({ ownRule }, { caller }) => own.remove(caller, ownRule)),
      ...questionRoutes(desk),
      route(contract.setOwnHandles, async (wish, { caller }) => handles.set(caller, wish)),
    ],
    today: createQuestionsToday(desk),
    personal: [questionPersonalData],
    topics: [served(contract.bookMoved, async () => ({}))],
    undoers: [
      undoer(decisionRecord, moved, (tx, team, { recordId, before }) => {
        const state = contract.Decision.nullable().parse(before)
        return decisions.restore(tx, team, { id: recordId, state })
      }),
      undoer(ownRuleRecord, moved, (tx, team, { recordId, before }) => {
        const state = contract.OwnRule.nullable().parse(before)
        return own.restore(tx, team, { id: recordId, state })
      }),
      undoer(handlesRecord, moved, (tx, team, { before }) =>
        handles.restore(tx, team, Handles.parse(before).handles),
      ),
    ],
    removal,
    service: {
      textCheck: checks.textCheck,
      matcherFor: async ({ team }, brand) => {
        const about = { brand: brand === null ? null : await brandBy(db, team.id, brand) }
        return (await checks.matcherIn(db, team.id, about)).matcher
      },
    },
  }
}

const questionRoutes = (asked: Questions): Route[] => [
  route(contract.questions, async (_, { caller }) => ({ questions: await asked.list(caller) })),
  route(contract.askQuestion, async (draft, { caller }) => ({
    question: await asked.ask(caller, draft),
  })),
  route(contract.answerQuestion, async ({ question, answer }, { caller }) =>
    asked.answer(caller, question, answer),
  ),
  route(contract.seeAnswer, async ({ question }, { caller }) => {
    await asked.see(caller, question)
    return { done: true as const }
  }),
]

const Handles = z.object({ handles: z.array(z.string()) })

type Undo = Undoer['undo']
type Restore = (tx: Parameters<Undo>[0], team: TeamId, change: Parameters<Undo>[2]) => Promise<void>

const undoer = (recordType: string, moved: (team: string) => void, restore: Restore): Undoer => ({
  recordType,
  action: 'wording.manage',
  again: true,
  undo: (tx, { team }, change) => restore(tx, team.id, change),
  undone: ({ team }) => moved(team.id),
})

const removal: TeamRemoval = {
  removeTeam: async (tx, team) => {
    const { wordingDecision, wordingRule, wordingBook, wordingQuestion } = tables
    await within(tx).delete(wordingQuestion).where(eq(wordingQuestion.teamId, team))
    await within(tx).delete(wordingDecision).where(eq(wordingDecision.teamId, team))
    await within(tx).delete(wordingRule).where(eq(wordingRule.teamId, team))
    await within(tx).delete(wordingBook).where(eq(wordingBook.teamId, team))
  },
}
