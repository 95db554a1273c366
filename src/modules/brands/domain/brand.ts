import type { Brand } from '../contract.ts'

export const mostBrands = 200
const colors = 10

/** The first colour no brand has; when all are taken, the one the fewest have. */
export function nextColor(brands: readonly Pick<Brand, 'color'>[]): number {
  const counts = Array.from({ length: colors }, () => 0)
  for (const { color } of brands) counts[color - 1] = (counts[color - 1] ?? 0) + 1
  return counts.indexOf(Math.min(...counts)) + 1
}

/** One way to write a name: composed letters, single spaces. */
export const cleanName = (name: string): string =>
  name.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

/** Two brands of a team never share it. */
export const keyOf = (name: string): string => name.toLowerCase()

/** As a person reading Indonesian looks for them, numbers by their value. */
export const byName = (a: Pick<Brand, 'name'>, b: Pick<Brand, 'name'>): number =>
  a.name.localeCompare(b.name, 'id', { sensitivity: 'base', numeric: true })

/** The brands of the example shop. */
export const exampleBrands: readonly string[] = ['Senja', 'Kayuma', 'Loka']
