import type { MenuEntry, ModuleScreens } from '#ui/navigation/screens.ts'

/** The entries somebody may see, in their order. */
export function menuFor(
  modules: readonly Pick<ModuleScreens, 'menu'>[],
  may: (action: string) => boolean,
): readonly MenuEntry[] {
  return modules
    .flatMap(({ menu }) => menu)
    .filter(({ action }) => may(action))
    .toSorted((one, other) => one.group - other.group || one.order - other.order)
}

/** The entry a page belongs to: the longest path it stands below. */
export function currentEntry(entries: readonly MenuEntry[], page: string): MenuEntry | null {
  const above = entries
    .flatMap((entry) => [entry.path, ...(entry.also ?? [])].map((path) => ({ entry, path })))
    .filter(({ path }) => page === path || page.startsWith(`${path}/`))
  return above.toSorted((one, other) => other.path.length - one.path.length)[0]?.entry ?? null
}
