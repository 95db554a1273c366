import type { FigureId } from '../contract.ts'
import type { Kind } from './importers/vocabulary.ts'
import { kindOf, metricsOf, type Recipe, recipes, type WeekFigureId } from './recipes.ts'

/** The column that names a row: what a count of rows was counted by. */
const identity: Partial<Record<Kind, string>> = {
  live_sessions: 'launched_at',
  video_list: 'video_id',
}

/** The columns whose cells are the origin of a figure, and the export they stand in. */
export type Columns = {
  readonly kind: Kind
  readonly metrics: readonly string[]
  /** The cells name rows; their value is the name of the row. */
  readonly names: boolean
}

export function columnsOf(id: WeekFigureId): Columns {
  const recipe = recipes[id]
  const kind = kindOf(recipe)
  const name = recipe.how === 'rows' ? identity[kind] : undefined
  return name
    ? { kind, metrics: [name], names: true }
    : { kind, metrics: metricsOf(recipe), names: false }
}

const sumOf = (kind: Kind, metric: string) =>
  ({ how: 'sum', kind, metrics: [metric], additive: 'additive' }) as const satisfies Recipe

/** The figures of one session, video or product, and the sum whose periods say what a week is. */
export const itemFigures = {
  'live.session.gmv': {
    kind: 'live_sessions',
    metric: 'gmv',
    per: 1,
    whole: sumOf('live_sessions', 'gmv'),
  },
  'live.session.minutes': {
    kind: 'live_sessions',
    metric: 'seconds',
    per: 60,
    whole: sumOf('live_sessions', 'gmv'),
  },
  'video.item.views': {
    kind: 'video_list',
    metric: 'views',
    per: 1,
    whole: sumOf('video_list', 'views'),
  },
  'video.item.gmv': {
    kind: 'video_list',
    metric: 'gmv',
    per: 1,
    whole: sumOf('video_list', 'gmv'),
  },
  'product.item.gmv': {
    kind: 'product_list',
    metric: 'gmv',
    per: 1,
    whole: sumOf('product_list', 'gmv'),
  },
} as const satisfies Partial<Record<FigureId, unknown>>
export type ItemFigureId = keyof typeof itemFigures

const itemIds: readonly string[] = Object.keys(itemFigures)
export const isItemFigure = (id: FigureId): id is ItemFigureId => itemIds.includes(id)
