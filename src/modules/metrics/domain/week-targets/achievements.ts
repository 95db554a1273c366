import type { BrandId } from '#kernel/ids.ts'
import type { Day } from '#kernel/time.ts'

import { type Achievement, type Target, TargetMetric, type TargetSubject } from '../../contract.ts'
import type { Book } from '../book.ts'
import { definitionOf } from '../definitions.ts'
import type { Account } from '../page.ts'
import type { Span } from '../span.ts'
import { isWeekFigure } from '../wanted.ts'
import { judgeTarget } from './judge-target.ts'
import { type SoFar, soFarOf, together } from './so-far.ts'
import { targetOf } from './target-metrics.ts'

export type SetTarget = Target & { readonly subject: TargetSubject }

/** A brand with what its products brought in a week. */
export type BrandWeek = {
  readonly id: BrandId
  readonly name: string
  readonly color: number
  readonly figure: (metric: TargetMetric) => SoFar
}

export type TargetsMade = {
  readonly targets: readonly SetTarget[]
  readonly span: Span
  readonly today: Day
  readonly book: Book
  readonly accounts: readonly Account[]
  readonly brands: readonly BrandWeek[]
}

const order = new Map(TargetMetric.options.map((metric, at) => [metric, at]))

/** How every target of a week stands: those of the shop first, then brand by brand. */
export function achievementsOf(made: TargetsMade): Achievement[] {
  const { targets, span, brands } = made
  const places = new Map<TargetSubject, number>(brands.map(({ id }, at) => [id, at]))
  const place = ({ subject }: SetTarget) => (subject === 'shop' ? -1 : (places.get(subject) ?? 0))
  return targets
    .filter(
      ({ week, subject }) => week === span.week && (subject === 'shop' || places.has(subject)),
    )
    .toSorted(
      (a, b) => place(a) - place(b) || (order.get(a.metric) ?? 0) - (order.get(b.metric) ?? 0),
    )
    .map((target) => achievementOf(target, made))
}

function achievementOf(
  { subject, metric, value, setBy, setAt }: SetTarget,
  made: TargetsMade,
): Achievement {
  const { span, today, brands } = made
  const brand = brands.find(({ id }) => id === subject)
  const found = brand ? brand.figure(metric) : shopFigure(metric, made)
  return {
    subject,
    brand: brand ? { id: brand.id, name: brand.name, color: brand.color } : null,
    metric,
    unit: definitionOf(metric).unit,
    target: value,
    setBy,
    setAt,
    aim: targetOf(metric).aim,
    ...judgeTarget({ metric, target: value }, found, { week: span, today }),
    missing: found.value === null ? found.missing : null,
  }
}

/** Figures of accounts count for the shop together. */
function shopFigure(metric: TargetMetric, { span, book, accounts }: TargetsMade): SoFar {
  if (!isWeekFigure(metric)) return together([])
  if (!metric.startsWith('account.')) return soFarOf(metric, { span, book })
  return together(accounts.map(({ book: own }) => soFarOf(metric, { span, book: own })))
}
