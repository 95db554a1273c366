import { createNormaliser } from '../text/normalise.ts'
import { tokensOf } from '../text/tokens.ts'

/** A text as a pattern of nothing but its own words; none where it has no word. */
export function literalPattern(text: string): readonly string[] {
  const bare = text.replaceAll(/[()[\]{}<>|~+=.*?\\^$]/gu, ' ')
  const { word } = tokensOf(createNormaliser()(bare).text)
  return word.length === 0 ? [] : [word.join(' ')]
}
