import { createContext, use } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import {
  type Achievement,
  type FigureId,
  type FigureView,
  type MetricDefinition,
  metricDefinitions,
  type WeekPage,
} from '../contract.ts'

/** A figure somebody wants to see the origin of, and those told in the same breath. */
export type Asked = { readonly id: FigureId; readonly subject: string }
export type AskOrigin = (asked: Asked, among?: readonly Asked[]) => void

type Shown = {
  readonly page: WeekPage
  readonly definitions: ReadonlyMap<FigureId, MetricDefinition>
  readonly ask: AskOrigin
}

/** The page of the week that is shown, for the parts of it. */
export const WeekContext = createContext<Shown | null>(null)

type Found = {
  readonly figure: (id: FigureId) => FigureView | undefined
  /** The target of the whole shop for a figure, and how it stands. */
  readonly target: (id: FigureId) => Achievement | null
}

export function useWeek(): Shown & Found {
  const shown = use(WeekContext)
  if (!shown) throw new Error('This part stands outside a week')
  const { figures, targets } = shown.page
  return {
    ...shown,
    figure: (id) => figures.find((figure) => figure.id === id),
    target: (id) => targets.find(({ metric, brand }) => metric === id && brand === null) ?? null,
  }
}

/** What every figure means; it changes only with the program. */
export function useDefinitions(): ReadonlyMap<FigureId, MetricDefinition> | null {
  const team = useTeam()
  const { data } = useAnswer(metricDefinitions, { team: team.id }, { freshMs: Infinity })
  return data ? new Map(data.definitions.map((definition) => [definition.id, definition])) : null
}
