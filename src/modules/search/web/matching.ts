import { matcherOf, wordsIn } from '#kernel/match.ts'
import type { Command } from '#ui/navigation/screens.ts'

const mostOffered = 6
/** Below it are slips of the finger and letters inside a word. */
const surely = 0.55

export type Offered = { readonly sure: readonly Command[]; readonly maybe: readonly Command[] }

/** The commands that answer what is typed, best first, and those that only might. */
export function matching(commands: readonly Command[], text: string): Offered {
  const match = matcherOf(wordsIn(text))
  const score = ({ label, also = '' }: Command) =>
    Math.max(match(label), match(`${label} ${also}`) * 0.8)
  const offered = commands
    .filter(({ takesAll }) => !takesAll)
    .map((command) => ({ command, score: score(command) }))
    .filter((one) => one.score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostOffered)
  const part = (sure: boolean) =>
    offered.filter((one) => one.score > surely === sure).map(({ command }) => command)
  return { sure: part(true), maybe: part(false) }
}
