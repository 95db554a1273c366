import { Missing } from '#ui/design/Missing.tsx'
import type { Column } from '#ui/design/Table.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { ListMeasure } from '../../contract.ts'
import { cellText, headOf } from './measure-text.ts'

type Values = { readonly values: Readonly<Record<string, number | null>> }

/** A column for each measure; every figure in it opens its origin. */
export function useMeasureColumns<Row extends Values>(
  onOrigin: (row: Row, measure: ListMeasure) => void,
) {
  const format = useFormat()
  const say = useWords()
  return (
    measures: readonly ListMeasure[],
    more: (measure: ListMeasure) => Partial<Column<Row>> = () => ({}),
  ): Column<Row>[] =>
    measures.map((measure, at) => ({
      ...more(measure),
      key: measure.id,
      head: headOf(say(measure.name), measure),
      numeric: true,
      render: (row) => {
        const value = row.values[measure.id] ?? null
        if (value === null) return <Missing />
        const text = cellText(format, measure, value)
        return (
          <button
            type="button"
            tabIndex={-1}
            className="cell-open"
            aria-label={`${headOf(say(measure.name), measure)} ${text}`}
            onClick={() => onOrigin(row, measure)}
          >
            {at === 0 ? <b>{text}</b> : text}
          </button>
        )
      },
    }))
}
