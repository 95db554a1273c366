import { type ClientDraft, Gender, type SegmentDraft } from '../../contract.ts'
import { filledRows, rowsOfText, textOfRows } from '../rows-text.ts'

/** A client as it stands in its form. */
export type ClientTexts = Readonly<Record<'name' | 'contacts' | 'note', string>>

export const textsOfClient = ({ name, contacts, note }: ClientDraft): ClientTexts => ({
  name,
  contacts: textOfRows(contacts.map((one) => [one.name, one.reach])),
  note,
})

/** The client that was typed; a contact without a name is known by the way to it. */
export const clientOfTexts = ({ name, contacts, note }: ClientTexts): ClientDraft => ({
  name: name.trim(),
  contacts: filledRows(rowsOfText(contacts, 2)).map(([who = '', reach = '']) => ({
    name: who || reach,
    reach: who ? reach : '',
  })),
  note,
})

/** A segment as it stands in its form. */
export type SegmentTexts = Readonly<
  Record<'name' | 'ageFrom' | 'ageUntil' | 'gender' | 'need', string>
>

export const textsOfSegment = (segment: SegmentDraft): SegmentTexts => ({
  name: segment.name,
  ageFrom: String(segment.ageFrom ?? ''),
  ageUntil: String(segment.ageUntil ?? ''),
  gender: segment.gender,
  need: segment.need,
})

export const noSegmentTexts: SegmentTexts = {
  name: '',
  ageFrom: '',
  ageUntil: '',
  gender: 'all',
  need: '',
}

export type SegmentProblems = Partial<
  Record<'name' | 'ageFrom' | 'ageUntil', 'empty' | 'not-an-age' | 'reversed'>
>

/** The segment that was typed, or what is wrong in which field. */
export function segmentOfTexts(
  texts: SegmentTexts,
): { readonly segment: SegmentDraft } | { readonly problems: SegmentProblems } {
  const problems: SegmentProblems = {}
  if (!texts.name.trim()) problems.name = 'empty'
  const ageFrom = ageOf('ageFrom')
  const ageUntil = ageOf('ageUntil')
  if (ageFrom !== null && ageUntil !== null && ageFrom > ageUntil) problems.ageUntil = 'reversed'
  if (Object.keys(problems).length > 0) return { problems }
  const gender = Gender.catch('all').parse(texts.gender)
  return { segment: { name: texts.name.trim(), ageFrom, ageUntil, gender, need: texts.need } }

  function ageOf(field: 'ageFrom' | 'ageUntil'): number | null {
    const typed = texts[field].trim()
    if (!typed) return null
    const age = Number(typed)
    if (Number.isInteger(age) && age >= 10 && age <= 99) return age
    problems[field] = 'not-an-age'
    return null
  }
}
