import type { Finding } from '../../contract.ts'

/** A part of a very long text, and where it begins there. */
export type TextPart = { readonly at: number; readonly text: string }

/** No pattern and no sentence that matters reaches further over the place of a cut. */
const overlap = 600

/** Cuts a long text between lines or words, so that each part is checked in the time of a keystroke. */
export function partsOf(text: string, longest: number): readonly TextPart[] {
  const parts: TextPart[] = []
  for (let at = 0; ;) {
    if (text.length - at <= longest) return [...parts, { at, text: text.slice(at) }]
    const end = cutBefore(text, at, at + longest)
    parts.push({ at, text: text.slice(at, end) })
    at = Math.max(cutBefore(text, at, end - overlap), at + 1)
  }
}

/** Never between the two halves of one character. */
function cutBefore(text: string, from: number, end: number): number {
  for (const sign of ['\n', ' ']) {
    const cut = text.lastIndexOf(sign, end - 1) + 1
    if (cut > from && cut > end - overlap) return cut
  }
  const code = text.charCodeAt(end)
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end
}

/** The findings of all parts in the places of the whole text, each once. */
export function together(
  parts: readonly { readonly at: number; readonly findings: readonly Finding[] }[],
): readonly Finding[] {
  const known = new Map<string, Finding>()
  for (const { at, findings } of parts)
    for (const finding of findings) {
      const placed = { ...finding, start: finding.start + at, end: finding.end + at }
      const key = `${placed.rule} ${placed.start}`
      // At a cut one part may have seen less of it.
      if ((known.get(key)?.end ?? -1) < placed.end) known.set(key, placed)
    }
  return [...known.values()].toSorted((one, other) => one.start - other.start)
}
