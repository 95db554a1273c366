import type { Decision, MeetingDraft, ProductDraft, ProductFact } from '../../contract.ts'

/** What a meeting has before anybody decided anything. */
export const nothingNoted: Pick<MeetingDraft, 'decisions' | 'became' | 'files'> = {
  decisions: [],
  became: [],
  files: [],
}

/** A meeting without some decisions and what was kept beside them, and with others at the end. */
export function withoutDecisions(
  meeting: MeetingDraft,
  drop: readonly string[],
  add: readonly Decision[],
): MeetingDraft {
  return {
    ...meeting,
    decisions: [...meeting.decisions, ...add].filter(({ id }) => !drop.includes(id)),
    became: meeting.became.filter(({ decision }) => !drop.includes(decision)),
  }
}

/** A product with a sentence among its talking points, or behind one of its facts; never twice. */
export function factWith(
  product: ProductDraft,
  fact: ProductFact | null,
  sentence: string,
): ProductDraft {
  if (fact === null)
    return product.points.includes(sentence)
      ? product
      : { ...product, points: [...product.points, sentence] }
  const known = product[fact]
  if (known.includes(sentence)) return product
  const between = fact === 'stockNote' ? '; ' : '\n'
  return { ...product, [fact]: known.trim() === '' ? sentence : `${known}${between}${sentence}` }
}
