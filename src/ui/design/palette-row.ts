import type { LucideIcon } from 'lucide-react'

/** One line of the palette. */
export type PaletteRow = {
  /** Stays the same while somebody types, so that what is chosen does not jump. */
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  readonly icon: LucideIcon
  readonly keys?: readonly string[] | undefined
  /** An address, so that it can be opened beside the page as well. */
  readonly to?: string | undefined
  readonly run?: (() => void) | undefined
  /** Chosen only when somebody steps or points there. */
  readonly onlyWhenPicked?: boolean | undefined
  /** Not kept among the last pages. */
  readonly oneOff?: boolean | undefined
}

export type PaletteGroup = {
  readonly id: string
  readonly heading: string
  readonly rows: readonly PaletteRow[]
}

/** The row that is one step down or up from another; the last is followed by the first. */
export function stepFrom(
  rows: readonly PaletteRow[],
  active: PaletteRow | undefined,
  step: 1 | -1,
): PaletteRow | undefined {
  const at = active ? rows.indexOf(active) : -1
  if (at === -1) return step === 1 ? rows[0] : rows.at(-1)
  return rows[(at + step + rows.length) % rows.length]
}

/** The name of an element in the page, which may hold no spaces. */
export const partOf = (list: string, id: string): string => list + id.replaceAll(/\s/g, '_')
