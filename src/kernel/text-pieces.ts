/** A paragraph, sentence or word, and the white space behind it. */
export type TextPiece = { readonly text: string; readonly gap: string }

/** The ways a text is cut, from the coarsest to the finest. */
export const cuts = [
  /** Paragraphs: empty lines belong to what stands before them. */
  { between: /(?:\r?\n)+/g, joint: '\n' },
  /** Sentences; what follows in brackets belongs to the sentence before it. */
  { between: /(?<=[.!?…]["'”’)]?)\s+(?!\[)|\s*\n\s*/gu, joint: ' ' },
  { between: /\s+/gu, joint: ' ' },
] as const

export type Cut = (typeof cuts)[number]

/** The pieces of a text; put together with their gaps they are the text again. */
export function piecesOf(text: string, { between }: Cut): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const { 0: gap, index } of text.matchAll(between)) {
    // White space at the very beginning belongs to the first piece.
    if (index === 0) continue
    pieces.push({ text: text.slice(at, index), gap })
    at = index + gap.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), gap: '' })
  return pieces
}

export const joined = (pieces: readonly TextPiece[]): string =>
  pieces.map(({ text, gap }) => text + gap).join('')
