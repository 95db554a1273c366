import type { Brand } from '../contract.ts'

const count = 10

/** The first colour nobody has; when all are taken, the one that fewest have. */
export function freeColor(taken: readonly Pick<Brand, 'color'>[]): number {
  const uses = Array.from({ length: count }, (_, index) => ({
    color: index + 1,
    brands: taken.filter(({ color }) => color === index + 1).length,
  }))
  const least = Math.min(...uses.map(({ brands }) => brands))
  return uses.find(({ brands }) => brands === least)?.color ?? 1
}
