import { type Conflict, isConflict, type MergePart, mergeText, settledText } from '#kernel/merge.ts'

import type { Texts } from './writing.ts'

/** A written field as people know it. */
export type Named = {
  readonly name: string
  readonly label: string
  /** The most characters it may have. */
  readonly limit: number
}

/** Two versions of the fields, and the one both grew from. */
export type Sides = { readonly base: Texts; readonly mine: Texts; readonly theirs: Texts }

export type Merged = { readonly name: string; readonly parts: readonly MergePart[] }

/** What becomes of one conflict. */
export type Choice =
  | { readonly kind: 'mine' | 'theirs' | 'both' }
  | { readonly kind: 'own'; readonly text: string }

/** By `placeOf`. */
export type Choices = Readonly<Record<string, Choice>>

export const placeOf = (name: string, number: number): string => `${name} ${number}`

/** The fields that anybody changed, each with its parts. */
export const mergedTexts = ({ base, mine, theirs }: Sides): readonly Merged[] =>
  Object.entries(base)
    .filter(([name, text]) => mine[name] !== text || theirs[name] !== text)
    .map(([name, text]) => ({
      name,
      parts: mergeText(text, mine[name] ?? '', theirs[name] ?? ''),
    }))

export function decisionOf(
  { mine, theirs, between }: Conflict,
  choice: Choice | undefined,
): string {
  if (choice?.kind === 'own') return choice.text
  if (choice?.kind === 'mine') return mine
  if (choice?.kind === 'theirs') return theirs
  // Both, and where nothing was decided yet: nothing is lost.
  return mine !== '' && theirs !== '' ? mine + between + theirs : mine + theirs
}

/** The places where nothing was decided yet, in reading order. */
export const undecided = (fields: readonly Merged[], choices: Choices): readonly string[] =>
  fields.flatMap(({ name, parts }) =>
    parts
      .filter(isConflict)
      .map((_, number) => placeOf(name, number))
      .filter((place) => !choices[place]),
  )

export const textOf = ({ name, parts }: Merged, choices: Choices): string =>
  settledText(parts, (conflict, number) => decisionOf(conflict, choices[placeOf(name, number)]))

/** How many changes needed nobody. */
export const byThemselves = (fields: readonly Merged[]): number =>
  fields.flatMap(({ parts }) => parts).filter(({ kind }) => kind !== 'same' && kind !== 'conflict')
    .length

export type Numbered = {
  readonly part: MergePart
  /** Its place among all parts. */
  readonly at: number
  /** How many conflicts stand before it. */
  readonly number: number
}

/** The parts as paragraphs. */
export function paragraphsOf(parts: readonly MergePart[]): readonly (readonly Numbered[])[] {
  const paragraphs: Numbered[][] = [[]]
  let number = 0
  for (const [at, part] of parts.entries()) {
    paragraphs.at(-1)?.push({ part, at, number })
    if (isConflict(part)) number += 1
    // What was taken out leaves no gap, and was a paragraph all the same.
    const behind = part.gap === '' ? part.joint : part.gap
    if (behind.includes('\n')) paragraphs.push([])
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}
