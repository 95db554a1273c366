export type Part = { readonly text: string; readonly strong: boolean; readonly at: number }

/** Splits a sentence of the server at its `*emphasis*`: names of columns, files and fields. */
export function partsOf(sentence: string): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const match of sentence.matchAll(/\*([^\s*][^*]*?)\*(?![\w*])/g)) {
    if (match.index > at) parts.push({ text: sentence.slice(at, match.index), strong: false, at })
    parts.push({ text: match[1] ?? '', strong: true, at: match.index })
    at = match.index + match[0].length
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), strong: false, at })
  return parts
}
