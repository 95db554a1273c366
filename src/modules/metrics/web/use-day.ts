import { createContext, use } from 'react'

import type { DayFigure, DayPage, FigureId, MetricDefinition } from '../contract.ts'

type Shown = {
  readonly page: DayPage
  readonly definitions: ReadonlyMap<FigureId, MetricDefinition>
  readonly ask: (figure: DayFigure) => void
}

/** The page of the day that is shown, for the parts of it. */
export const DayContext = createContext<Shown | null>(null)

export function useDay(): Shown {
  const shown = use(DayContext)
  if (!shown) throw new Error('This part stands outside a day')
  return shown
}
