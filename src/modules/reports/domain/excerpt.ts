import { wordsIn } from '#kernel/match.ts'

const around = 70

/** The words around the first place where a text says what is looked for; null where it does not. */
export function excerptOf(text: string, query: readonly string[]): string | null {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const words = [...plain.matchAll(/\S+/g)]
  const at = words.find(([word]) =>
    wordsIn(word).some((one) => query.some((wanted) => one.includes(wanted))),
  )?.index
  if (at === undefined) return null
  const from = at <= around ? 0 : plain.indexOf(' ', at - around) + 1
  const to = plain.length - at <= around ? plain.length : plain.lastIndexOf(' ', at + around)
  const cut = plain.slice(from, Math.max(to, at + 1))
  return `${from > 0 ? '… ' : ''}${cut}${from + cut.length < plain.length ? ' …' : ''}`
}
