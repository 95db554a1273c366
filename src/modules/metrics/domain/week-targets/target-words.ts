import { formatPeriod, missing } from '#kernel/format.ts'
import { periodOf } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type { TargetChange, TargetMetric, TargetSubject } from '../../contract.ts'
import { definitionOf } from '../definitions.ts'
import { weekNumber } from '../speak.ts'
import { printTarget } from './read-target.ts'
import { isOfBrand } from './target-metrics.ts'

type Drafted = Pick<TargetChange, 'week' | 'metric' | 'value'>

/** Why a target cannot be kept; null where it can. */
export function refusedTarget(
  subject: TargetSubject,
  { metric, value }: Pick<Drafted, 'metric' | 'value'>,
): Words | null {
  const { name, unit } = definitionOf(metric)
  if (isOfBrand(metric) !== (subject !== 'shop'))
    return subject === 'shop'
      ? {
          id: `${name.id} adalah angka brand. Pilih brand-nya dulu.`,
          en: `${name.en} is a figure of a brand. Choose the brand first.`,
        }
      : {
          id: `${name.id} adalah angka toko, bukan angka satu brand.`,
          en: `${name.en} is a figure of the shop, not of one brand.`,
        }
  if (value === null) return null
  if (unit !== 'ratio' && !Number.isInteger(value))
    return {
      id: `${name.id} adalah bilangan bulat. Tulis misalnya 12.400.000 atau 12,4jt.`,
      en: `${name.en} is a whole number. Write for example 12,400,000 or 12.4jt.`,
    }
  if (unit === 'ratio' && value > 1)
    return {
      id: `${name.id} tidak bisa lebih dari 100%. Tulis misalnya 5,37%.`,
      en: `${name.en} cannot be more than 100%. Write for example 5.37%.`,
    }
  return null
}

/** How the history calls what was changed: one cell by its name, several by their weeks. */
export function targetsName(whose: string, changed: readonly Drafted[]): string {
  const weeks = [...new Set(changed.map(({ week }) => week))].toSorted()
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (first === undefined || last === undefined) return whose
  const when =
    first === last
      ? `minggu ${weekNumber(first)}, ${formatPeriod(periodOf(first), 'id')}`
      : `minggu ${weekNumber(first)}–${weekNumber(last)}`
  const what = nameOf(changed)
  return [what, whose, when].filter((part) => part !== '').join(' · ')
}

function nameOf(changed: readonly Drafted[]): string {
  const metrics = [...new Set(changed.map(({ metric }): TargetMetric => metric))]
  const [only] = metrics
  if (only !== undefined && metrics.length === 1) return definitionOf(only).name.id
  return `${changed.length} angka`
}

/** More cells than these are not told one by one. */
const told = 6

/** What stood in some cells, as the history shows it: `GMV minggu 47 Rp120.000.000`. */
export function cellsText(cells: readonly Drafted[]): string {
  const lines = cells.slice(0, told).map(({ week, metric, value }) => {
    const { name, unit } = definitionOf(metric)
    const amount = value === null ? missing : printTarget(value, unit, 'id')
    return `${name.id} minggu ${weekNumber(week)}: ${amount}`
  })
  const rest = cells.length - lines.length
  return [...lines, ...(rest > 0 ? [`${rest} lagi`] : [])].join('; ')
}

/** The list of products is there, and nothing of the brand stands in it. */
export const notListed: Words = {
  id: 'Tidak ada produk brand ini di daftar produk minggu itu. Periksa produk miliknya di Angka › Brand.',
  en: 'No product of this brand stands in the list of products of that week. Check its products under Figures › Brands.',
}
