import type { Day } from '#kernel/time.ts'

import type { DayFigure, EntryReading, TypedDraft } from '../contract.ts'
import { readNumber } from '../domain/entry/read-number.ts'
import type { TypeDraft } from './use-type-draft.ts'

export type Wish = {
  readonly day: Day
  readonly figures: readonly TypedDraft[]
  /** Something still has to be chosen or mended before it can be kept. */
  readonly open: boolean
}

export const fieldOf = ({ id, subject }: Pick<DayFigure, 'id' | 'subject'>): string =>
  `${id} ${subject}`

/** What the fields would keep. */
export function wishOfFields(
  figures: readonly DayFigure[],
  { texts }: Pick<TypeDraft, 'texts'>,
  day: Day,
): Wish {
  const filled = figures.flatMap((figure) => {
    const text = texts[fieldOf(figure)]?.trim() ?? ''
    return text === '' ? [] : [{ figure, read: readNumber(text, figure.unit) }]
  })
  return {
    day,
    figures: filled.flatMap(({ figure: { id, subject }, read }) =>
      read.kind === 'number' ? [{ metric: id, subject, value: read.value }] : [],
    ),
    open: filled.some(({ read }) => read.kind !== 'number'),
  }
}

/** What the line would keep; figures of an account go to the one that is chosen. */
export function wishOfLine(
  { parts, day: told }: EntryReading,
  { chosen, account }: Pick<TypeDraft, 'chosen'> & { readonly account: string },
  day: Day,
): Wish {
  const answered = parts.flatMap((part) => {
    if (part.kind === 'figure') return [{ id: part.id, value: part.value }]
    if (part.kind !== 'question') return []
    const value = chosen[part.id]
    return [{ id: part.id, value: part.options.includes(value ?? -1) ? value : undefined }]
  })
  return {
    day: told ?? day,
    figures: answered.flatMap(({ id, value }) =>
      value === undefined
        ? []
        : [{ metric: id, subject: id.startsWith('account.') ? account : 'shop', value }],
    ),
    open: answered.some(({ value }) => value === undefined),
  }
}
