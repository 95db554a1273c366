import type { FigureId, MetricDefinition, Unit } from '../../contract.ts'
import type { Kind } from '../importers/vocabulary.ts'
import { kindWords } from '../kinds.ts'

type Text = readonly [id: string, en: string]

type Draft = {
  readonly name: Text
  readonly unit: Unit
  readonly kind: Kind
  readonly formula: Text
  readonly meaning: Text
  readonly good: MetricDefinition['good']
}

const words = ([id, en]: Text) => ({ id, en })

export const define = (id: FigureId, draft: Draft): MetricDefinition => ({
  id,
  name: words(draft.name),
  unit: draft.unit,
  formula: words(draft.formula),
  source: kindWords[draft.kind].name,
  meaning: words(draft.meaning),
  good: draft.good,
})
