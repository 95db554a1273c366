import { type TodayEntry, todayEntry, type TodayPart } from '#kernel/today.ts'

import type { Question } from '../contract.ts'
import type { Questions } from './question-store.ts'

const mostTold = 5

/** Questions that wait for whoever leads, and answers that whoever asked has not read. */
export const createQuestionsToday = (questions: Pick<Questions, 'list' | 'unread'>): TodayPart => ({
  name: 'wording',
  entries: async ({ caller, may }) => {
    const open = may('wording.manage')
      ? (await questions.list(caller)).filter(({ answer }) => answer === null)
      : []
    const answered = await questions.unread(caller)
    return [...open.slice(0, mostTold).map(waiting), ...answered.slice(0, mostTold).map(told)]
  },
})

function waiting({ id, by, match, excerpt }: Question): TodayEntry {
  const path = `rules?question=${id}`
  return todayEntry({
    id: `wording.question:${id}`,
    group: 'waiting',
    symbol: 'people',
    words: { id: `${by} bertanya soal “${match}”`, en: `${by} asks about “${match}”` },
    detail: { id: excerpt, en: excerpt },
    path,
    action: { words: { id: 'Jawab', en: 'Answer' }, path },
    person: by,
  })
}

const outcomes = {
  exception: { id: 'boleh dipakai', en: 'it may be used' },
  keep: { id: 'tetap tidak boleh', en: 'the rule stands' },
  alternative: { id: 'pakai kata lain', en: 'use other words' },
} as const

function told({ id, match, answer, answeredBy }: Question): TodayEntry {
  const outcome = outcomes[answer?.kind ?? 'keep']
  return todayEntry({
    id: `wording.answer:${id}`,
    group: 'alert',
    symbol: 'people',
    words: {
      id: `Jawaban soal “${match}”: ${outcome.id}`,
      en: `Answer about “${match}”: ${outcome.en}`,
    },
    detail: answer && { id: answer.reason, en: answer.reason },
    path: `rules?question=${id}`,
    person: answeredBy,
  })
}
