import { Trans, useLingui } from '@lingui/react/macro'
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'

import { periodOf, type Week } from '#kernel/time.ts'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Target } from '../../contract.ts'
import { weekNumber } from '../../domain/speak.ts'
import { cellsOf, isBlock, placed } from '../../domain/week-targets/block.ts'
import { cellAfterKey } from '../../domain/week-targets/grid-keys.ts'
import { printTarget, readTarget } from '../../domain/week-targets/read-target.ts'
import { type Draft, keyOf, type Place, stateOf } from '../../domain/week-targets/target-draft.ts'
import { TargetCell } from './TargetCell.tsx'
import type { Written } from './use-target-draft.ts'

export type TargetMetrics = readonly {
  readonly id: Target['metric']
  readonly name: { readonly id: string; readonly en: string }
  readonly unit: 'IDR' | 'count' | 'minutes' | 'ratio'
  readonly usual: boolean
}[]

type Props = {
  readonly weeks: readonly Week[]
  readonly current: Week
  readonly metrics: TargetMetrics
  readonly stored: ReadonlyMap<string, Target>
  readonly draft: Draft
  readonly may: boolean
  readonly onActive: (place: Place) => void
  readonly onWrite: (cells: readonly Written[]) => void
  readonly onDrop: (place: Place) => void
  /** How many pasted cells found no place. */
  readonly onOutside: (count: number) => void
  readonly onSave: () => void
}

/** A row for each week, a column for each figure; arrows, Enter and Tab move, a block may be pasted. */
export function TargetGrid(props: Props) {
  const { weeks, current, metrics, stored, draft, may } = props
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const size = { rows: weeks.length, columns: metrics.length }

  const placeAt = ({ row, column }: { row: number; column: number }): Place | null => {
    const [week, metric] = [weeks[row], metrics[column]]
    return week && metric ? { week, metric: metric.id } : null
  }
  const storedAt = (place: Place) => stored.get(keyOf(place))?.value ?? null

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const field = event.target
    if (!(field instanceof HTMLInputElement) || event.altKey) return
    if ((event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter')) {
      event.preventDefault()
      props.onSave()
      return
    }
    const at = { row: Number(field.dataset['row']), column: Number(field.dataset['column']) }
    const place = placeAt(at)
    if (event.key === 'Escape' && place) {
      props.onDrop(place)
      return
    }
    if (event.ctrlKey || event.metaKey) return
    const { selectionStart: start, selectionEnd: end, value } = field
    const all = start === 0 && end === value.length
    const next = cellAfterKey(
      {
        key: event.key,
        shiftKey: event.shiftKey,
        atStart: all || (start === 0 && end === 0),
        atEnd: all || (start === value.length && end === value.length),
      },
      at,
      size,
    )
    if (!next) return
    event.preventDefault()
    box.current
      ?.querySelector<HTMLInputElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.focus()
  }

  const paste = (event: ClipboardEvent<HTMLDivElement>) => {
    const field = event.target
    const text = event.clipboardData.getData('text/plain')
    if (!(field instanceof HTMLInputElement) || !isBlock(text)) return
    event.preventDefault()
    const at = { row: Number(field.dataset['row']), column: Number(field.dataset['column']) }
    const { cells, outside } = placed(cellsOf(text), at, size)
    props.onWrite(
      cells.flatMap((cell) => {
        const place = placeAt(cell)
        return place ? [{ ...place, text: shown(place, cell.text), stored: storedAt(place) }] : []
      }),
    )
    props.onOutside(outside)
  }

  const unitOf = ({ metric }: Place) => metrics.find(({ id }) => id === metric)?.unit ?? 'count'
  /** What is understood is written the way every cell is. */
  const shown = (place: Place, text: string): string => {
    const read = readTarget(text, unitOf(place))
    if (read.kind === 'empty') return ''
    return read.kind === 'number' ? printTarget(read.value, unitOf(place), format.language) : text
  }

  const columns: Column<Week>[] = [
    {
      key: 'week',
      head: t`Minggu`,
      header: true,
      className: 'tn tight',
      render: (week) => <WeekName week={week} current={week === current} />,
    },
    ...metrics.map((metric, column): Column<Week> => ({
      key: metric.id,
      head: say(metric.name),
      numeric: true,
      className: may ? 'p-0.5!' : '',
      render: (week, row) => {
        const place = { week, metric: metric.id }
        const now = storedAt(place)
        const printed = now === null ? '' : printTarget(now, metric.unit, format.language)
        if (!may) return printed || <span className="text-muted">—</span>
        const cell = draft[keyOf(place)]
        return (
          <TargetCell
            label={t`${say(metric.name)}, minggu ${weekNumber(week)}`}
            at={{ row, column }}
            wide={metric.unit === 'IDR'}
            text={cell?.text ?? printed}
            state={cell ? stateOf(cell, now, metric.unit) : null}
            onFocus={() => props.onActive(place)}
            onText={(text) => props.onWrite([{ ...place, text, stored: now }])}
            onLeave={(text) => {
              if (!cell) return
              if (stateOf(cell, now, metric.unit).changed)
                props.onWrite([{ ...place, text: shown(place, text), stored: now }])
              else props.onDrop(place)
            }}
          />
        )
      },
    })),
  ]
  return (
    // The fields inside are what one reaches; the keys and the paste of all are heard in one place.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} onKeyDown={move} onPaste={paste}>
      <Table label={t`Target per minggu`} rows={weeks} rowKey={(week) => week} columns={columns} />
    </div>
  )
}

function WeekName({ week, current }: { readonly week: Week; readonly current: boolean }) {
  const format = useFormat()
  const number = weekNumber(week)
  return (
    <span className="block py-1 leading-tight">
      <span className="block">
        <Trans>Minggu {number}</Trans>
      </span>
      <span className="block text-12 font-normal text-muted">
        {current ? <Trans>minggu ini</Trans> : format.periodShort(periodOf(week))}
      </span>
    </span>
  )
}
