import type { Authorized } from '#kernel/actor.ts'
import { addDays, addWeeks, dayAt, type Instant, type Week, weekAt } from '#kernel/time.ts'

import { type TargetChange, TargetMetric, type TargetSubject } from '../../contract.ts'
import { exampleTargets, roundTarget } from '../../domain/example/example-targets.ts'
import type { createBrandFigures } from '../brands/brand-figures.ts'
import type { createAssignments } from '../brands/brand-store.ts'
import type { Days } from '../days.ts'
import type { Figures } from '../figures.ts'
import type { TypedStore } from '../typed-store.ts'
import type { Targets } from '../week-targets/target-store.ts'

type Needs = {
  readonly figures: Pick<Figures, 'weekPage'>
  readonly brandFigures: Pick<ReturnType<typeof createBrandFigures>, 'products' | 'history'>
  readonly assignments: Pick<ReturnType<typeof createAssignments>, 'assign'>
  readonly targets: Pick<Targets, 'set'>
  readonly days: Pick<Days, 'dayPage'>
  readonly typed: Pick<TypedStore, 'save'>
  readonly newId: () => string
}

/** Weeks that are over, and those that come. */
const around = { before: 4, after: 2 }

/**
 * What people of the invented shop did once its exports were in: they said which products belong to
 * which brand, set targets, and typed a few figures of the last days.
 */
export const fillExample = (needs: Needs) => async (caller: Authorized, now: Instant) => {
  const last = addWeeks(weekAt(now, caller.team.timeZone), -1)
  await giveBrands(needs, caller)
  await setShopTargets(needs, caller, last)
  await setBrandTargets(needs, caller, last)
  await typeDays(needs, caller, now)
}

async function giveBrands({ brandFigures, assignments }: Needs, caller: Authorized) {
  const asked = { team: caller.team.id, search: '', offset: 0, limit: 500 }
  const { products } = await brandFigures.products(caller, asked)
  const given = products.flatMap(({ product, suggestion }) =>
    suggestion ? [{ product, brand: suggestion.brand }] : [],
  )
  if (given.length > 0) await assignments.assign(caller, { given })
}

const weeksAround = (last: Week): Week[] =>
  Array.from({ length: around.before + around.after }, (_, at) =>
    addWeeks(last, at + 1 - around.before),
  )

type Goal = Pick<TargetChange, 'metric'> & { readonly value: number }

const set = (
  { targets }: Needs,
  caller: Authorized,
  { subject, goals, last }: { subject: TargetSubject; goals: readonly Goal[]; last: Week },
) =>
  targets.set(caller, {
    subject,
    changes: weeksAround(last).flatMap((week) =>
      goals.map(({ metric, value }) => ({ week, metric, seen: null, value })),
    ),
  })

async function setShopTargets(needs: Needs, caller: Authorized, last: Week) {
  const { figures } = await needs.figures.weekPage(caller, last)
  const goals = exampleTargets(figures).flatMap(({ metric, value }) => {
    const known = TargetMetric.safeParse(metric)
    return known.success ? [{ metric: known.data, value }] : []
  })
  if (goals.length > 0) await set(needs, caller, { subject: 'shop', goals, last })
}

async function setBrandTargets(needs: Needs, caller: Authorized, last: Week) {
  const asked = { team: caller.team.id, search: '', offset: 0, limit: 500 }
  const { products } = await needs.brandFigures.products(caller, asked)
  for (const id of new Set(products.flatMap(({ brand }) => brand ?? []))) {
    // oxlint-disable-next-line no-await-in-loop -- a few brands
    const { source } = await needs.brandFigures.history(caller, id)
    const weeks = source.rows.slice(0, 4).flatMap(({ values }) => values['gmv'] ?? [])
    const mean = weeks.reduce((sum, gmv) => sum + gmv, 0) / Math.max(1, weeks.length)
    const goals = [{ metric: 'brand.gmv' as const, value: roundTarget(mean * 1.05, 'IDR') }]
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (mean > 0) await set(needs, caller, { subject: id, goals, last })
  }
}

/** The oldest of the last days first, and how a hand-read figure of it differs from what is usual. */
const readings = [
  { before: 3, times: 0.96 },
  { before: 2, times: 1.04 },
  { before: 1, times: 1.01 },
]
const typedMetrics: ReadonlySet<string> = new Set(['shop.gmv', 'shop.orders', 'account.followers'])

async function typeDays({ days, typed, newId }: Needs, caller: Authorized, now: Instant) {
  const today = dayAt(now, caller.team.timeZone)
  for (const { before, times } of readings) {
    const day = addDays(today, -before)
    // oxlint-disable-next-line no-await-in-loop -- three days, one after the other
    const { figures } = await days.dayPage(caller, day)
    const read = figures.flatMap(({ id, subject, unit, value, mean, trend }) => {
      const usual = value ?? mean ?? trend.findLast((one) => one !== null)
      if (usual == null || unit === 'ratio' || !typedMetrics.has(id)) return []
      // How many follow hardly moves in a day.
      const factor = id === 'account.followers' ? 1 : times
      return [{ metric: id, subject, value: Math.round(usual * factor) }]
    })
    const note =
      caller.language === 'en'
        ? 'Read off Seller Center on the phone'
        : 'Dibaca dari Seller Center di HP'
    const wish = { key: newId(), figures: read, takenOn: addDays(day, 1), note, evidence: null }
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (read.length > 0) await typed.save(caller, day, wish)
  }
}
