import { BriefTexts, type BriefContent, type BriefSection } from '../../contract/briefs.ts'

/** The written parts in the order in which a brief is read. */
export const sections: readonly BriefSection[] = BriefTexts.keyof().options

export const nothingWritten: BriefTexts = {
  goal: '',
  audience: '',
  message: '',
  tone: '',
  format: '',
  publication: '',
  notes: '',
}

type SomeTexts = { readonly [section in BriefSection]?: string | undefined }

/** The texts with some of them replaced. */
export const withTexts = (texts: BriefTexts, some: SomeTexts): BriefTexts => ({
  goal: some.goal ?? texts.goal,
  audience: some.audience ?? texts.audience,
  message: some.message ?? texts.message,
  tone: some.tone ?? texts.tone,
  format: some.format ?? texts.format,
  publication: some.publication ?? texts.publication,
  notes: some.notes ?? texts.notes,
})

/** What stands in a brief before anybody wrote in it. */
export const emptyContent: BriefContent = { texts: nothingWritten, restrictions: [] }

export const sameTexts = (one: BriefTexts, other: BriefTexts): boolean =>
  sections.every((section) => one[section] === other[section])

/** Whether two briefs say the same; the order of the restrictions belongs to what they say. */
export const sameContent = (one: BriefContent, other: BriefContent): boolean =>
  sameTexts(one.texts, other.texts) &&
  JSON.stringify(one.restrictions) === JSON.stringify(other.restrictions)

export const isEmpty = ({ texts, restrictions }: BriefContent): boolean =>
  restrictions.length === 0 && sections.every((section) => texts[section].trim() === '')

/**
 * What a brief wants said as it stands, and the rule book therefore reads: the message, what has to be
 * said and what is said instead. An approved claim is not among them, because its wording is the client's.
 */
export const saidIn = ({ texts, restrictions }: BriefContent): readonly string[] =>
  [
    texts.message,
    ...restrictions.map((one) =>
      one.kind === 'must_say' ? one.text : 'say' in one ? (one.say ?? '') : '',
    ),
  ].filter((text) => text.trim() !== '')

/** The lines of a section as a reader sees them: paragraphs, and items where a line starts with `- `. */
export function linesOf(
  text: string,
): readonly { readonly text: string; readonly item: boolean }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line.startsWith('- ')
        ? { text: line.slice(2).trim(), item: true }
        : { text: line, item: false },
    )
}

/** One way to write a text: the same line ends and composed letters, nothing that cannot be seen. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- PostgreSQL takes no NUL, and nobody reads the others
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    // Half of a pair is no letter, and no database keeps it.
    .replaceAll(/\p{Surrogate}/gu, '')
