import type { FigureId } from '../contract.ts'
import { type Kind, kinds } from './importers/vocabulary.ts'
import { kindOf, metricsOf, otherSources, recipes, type WeekFigureId } from './recipes.ts'

/** Every metric that some figure is added up from, by export. */
export const wanted: ReadonlyMap<Kind, readonly string[]> = new Map(
  kinds.map((kind) => {
    const own = Object.values(recipes).filter((recipe) => kindOf(recipe) === kind)
    const others = Object.values(otherSources).flat()
    const metrics = [
      ...own.flatMap((recipe) => metricsOf(recipe)),
      ...others.filter((other) => other.kind === kind).flatMap((other) => other.metrics),
    ]
    return [kind, [...new Set(metrics)]]
  }),
)

/** The exports a week is read from; the others are stored, and no figure of a week needs them. */
export const figureKinds: readonly Kind[] = kinds.filter(
  (kind) =>
    Object.values(recipes).some((recipe) => kindOf(recipe) === kind) ||
    Object.values(otherSources)
      .flat()
      .some((other) => other.kind === kind),
)

const isRecipe = (id: string): id is WeekFigureId => Object.hasOwn(recipes, id)

/** A figure of the shop or an account, not of one session or one video. */
export const isWeekFigure = (id: FigureId): id is WeekFigureId => isRecipe(id)

const ids = Object.keys(recipes).filter(isRecipe)

/** In the order they are printed. */
export const shopFigures = ids.filter((id) => !id.startsWith('account.'))
export const accountFigures = ids.filter((id) => id.startsWith('account.'))
