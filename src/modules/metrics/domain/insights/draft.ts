import type { Day, Period, Week } from '#kernel/time.ts'

import type {
  AdRow,
  FigureId,
  FigureView,
  FunnelStep,
  Insight,
  LiveRow,
  VideoRow,
} from '../../contract.ts'

/** What sentences may be drafted from: the figures and the tables of the page, nothing else. */
export type Material = {
  readonly week: Week
  readonly period: Period
  readonly days: readonly Day[]
  readonly figures: readonly FigureView[]
  readonly funnel: readonly FunnelStep[]
  readonly lives: readonly LiveRow[] | null
  readonly videos: readonly VideoRow[]
  readonly ads: readonly AdRow[]
}

/** `telling`: worth a line of its own, besides being the title of its table. */
export type Draft = Insight & { readonly telling: boolean }

/** A figure with one amount, as sentences need it. */
export type Amounts = {
  readonly value: number | null
  readonly previous: number | null
  readonly mean4: number | null
  readonly range: readonly [number, number] | null
  readonly partial: boolean
}

export function amounts(material: Material, id: FigureId): Amounts {
  const found = material.figures.find((figure) => figure.id === id)
  return {
    value: single(found?.value),
    previous: single(found?.previous),
    mean4: single(found?.mean4),
    range: found?.range ?? null,
    partial: found?.partial ?? false,
  }
}

const single = (value: FigureView['value'] | undefined) =>
  typeof value === 'number' ? value : null

/** Seven amounts of a daily figure. */
export function daily(material: Material, id: FigureId): readonly (number | null)[] {
  const found = material.figures.find((figure) => figure.id === id)?.value
  return Array.isArray(found) ? found : []
}

export const cite = (...ids: readonly FigureId[]): Insight['cites'] =>
  ids.map((id) => ({ id, subject: 'shop' }))

/** A change of less than two percent is not worth a direction. */
export const isStill = (value: number, previous: number): boolean =>
  Math.abs(value - previous) <= Math.abs(previous) * 0.02

export const noEvidence = { id: '', en: '' }

/** A title that says what the table holds and claims nothing. */
export const plain = (draft: Omit<Draft, 'evidence' | 'telling'>): Draft => ({
  ...draft,
  evidence: noEvidence,
  telling: false,
})
