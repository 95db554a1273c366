import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'
import { BrandId, ChangeId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'

import { typed } from './rules.ts'

const Told = typed().trim().min(1).max(500)

/** What whoever leads says: it may pass, the rule stands, or say it in these words. */
export const QuestionAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('exception'),
    reason: Told,
    /** The words in which it may pass; null for every text of the brand. */
    phrase: typed().trim().min(1).max(200).nullable().default(null),
  }),
  z.object({ kind: z.literal('keep'), reason: Told }),
  z.object({
    kind: z.literal('alternative'),
    reason: Told,
    text: typed().trim().min(1).max(200),
  }),
])
export type QuestionAnswer = z.infer<typeof QuestionAnswer>

/** What is asked of whoever leads about one finding. */
export const QuestionDraft = z.object({
  /** Made by the asker, so that a repeated press asks once. */
  id: z.uuid(),
  rule: typed().min(1).max(200),
  match: typed().min(1).max(200),
  /** The sentence around it. */
  excerpt: typed().min(1).max(600),
  brand: BrandId.nullable().default(null),
  note: typed().trim().max(300).default(''),
})
export type QuestionDraft = z.infer<typeof QuestionDraft>

export const Question = QuestionDraft.extend({
  by: z.string(),
  at: Instant,
  /** Whether the person who looks has asked it. */
  mine: z.boolean(),
  answer: QuestionAnswer.nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: Instant.nullable(),
})
export type Question = z.infer<typeof Question>

const at = '/api/teams/:team/wording/questions'

export const questions = endpoint({
  method: 'GET',
  path: at,
  summary: 'Questions about findings: open ones, and the last that were answered',
  access: inTeam('wording.read'),
  takes: z.object({}),
  gives: z.object({ questions: z.array(Question) }),
})
export const askQuestion = endpoint({
  method: 'POST',
  path: at,
  summary: 'Ask whoever leads about a finding',
  access: inTeam('wording.ask'),
  takes: QuestionDraft,
  gives: z.object({ question: Question }),
  perMinute: 60,
})
export const answerQuestion = endpoint({
  method: 'POST',
  path: `${at}/:question/answer`,
  summary: 'Answer a question: an exception with its reason, the rule stands, or other words',
  access: inTeam('wording.manage'),
  takes: z.object({ answer: QuestionAnswer }),
  gives: z.object({ question: Question, change: ChangeId.nullable() }),
})
export const seeAnswer = endpoint({
  method: 'POST',
  path: `${at}/:question/seen`,
  summary: 'Say that the answer was read; only whoever asked can',
  access: inTeam('wording.ask'),
  takes: z.object({}),
  gives: z.object({ done: z.literal(true) }),
})
