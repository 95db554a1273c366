import type { Week } from '#kernel/time.ts'
import { metricDefinitions, weekPage } from '#modules/metrics/contract.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { Figures } from './Figures.tsx'

/** The figures of the week, to write from without leaving the page. */
export function FiguresBeside({ week }: { readonly week: Week }) {
  const team = useTeam()
  const page = useAnswer(weekPage, { team: team.id, week }).data
  const definitions = useAnswer(metricDefinitions, { team: team.id }, { freshMs: 600_000 }).data
  if (!page || !definitions) return null
  const names = new Map(definitions.definitions.map(({ id, name }) => [id, name]))
  const figures = page.figures
    .filter(({ value }) => !Array.isArray(value))
    .map(({ id, value, unit, previous, missing }) => {
      const name = names.get(id) ?? { id, en: id }
      return { id, value, unit, previous, missing, name }
    })
  return <Figures figures={figures} />
}
