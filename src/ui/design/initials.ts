/** The first letters of the first and last word of a name. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words
  return picked.map((word) => (/^./u.exec(word ?? '')?.[0] ?? '').toUpperCase()).join('')
}
