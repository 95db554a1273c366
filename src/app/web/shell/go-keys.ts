import type { MenuEntry } from '#ui/navigation/screens.ts'

export type GoKey = { readonly letter: string; readonly entry: MenuEntry }

/** `g`, then the first letter of the Indonesian name; where two share one, the first in the menu. */
export function goKeysOf(entries: readonly MenuEntry[]): readonly GoKey[] {
  const keys: GoKey[] = []
  for (const entry of entries) {
    const letter = entry.words.id.charAt(0).toLowerCase()
    if (!keys.some((key) => key.letter === letter)) keys.push({ letter, entry })
  }
  return keys
}
