import type { Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import type {
  Cell,
  ReadContext,
  RecognisedColumn,
  Recognition,
  RowReader,
  RowRefusal,
  SheetRow,
} from '../../contract/importer.ts'
import type { TableMapper } from '../../contract/mapping.ts'
import { cellText, hasNoValue, isBlankRow, shown } from '../cells/cells.ts'
import { createClock } from '../cells/clock.ts'
import { readId } from '../cells/ids.ts'
import { labelKey } from '../cells/labels.ts'
import { keyColumn, whenColumn } from './fit.ts'
import type { MappedTable } from './mapped-importer.ts'
import * as why from './mapped-reasons.ts'
import { isPersonal } from './personal-columns.ts'
import { orderOf, readDays } from './written-days.ts'
import { decimalOf, readWritten } from './written-numbers.ts'

type Parts = {
  readonly mapping: MappedTable
  readonly mapper: TableMapper
  readonly recognition: Recognition
  readonly columns: readonly RecognisedColumn[]
  readonly context: ReadContext
}

const total = /^(?:grand\s+)?(?:total|jumlah|jml|sum|sub\s?total|rata-?rata|average|avg|mean)\b/i
const longestKey = 120
/** What closes a table may be no label at all, but the sum of what stands above. */
const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9

type Refused = { readonly refused: RowRefusal }
type Day = { readonly period: Period | null; readonly at: string | null }

/** Reads the rows of a mapped table; what cannot be read for certain is refused with its reason. */
export function createMappedReader({
  mapping,
  mapper,
  columns,
  recognition,
  context,
}: Parts): RowReader {
  const { spec } = mapping
  const clock = createClock(context.timeZone)
  const byName = new Map(columns.map((column) => [column.column, column]))
  const subject = mapper.subjects.find(({ id }) => id === spec.subject)
  const units = new Map(subject?.metrics.map(({ id, unit }) => [id, unit]))
  const sums = new Map<string, number>()
  let totals = 0
  let blank = 0
  let first: Period['from'] | undefined
  let last: Period['to'] | undefined
  let misfit: Words | null = null

  const cellOf = ({ cells }: SheetRow, name: string): Cell | undefined => {
    const column = byName.get(name)
    return column && cells[column.index]
  }
  const refuse = (row: SheetRow, name: string, reason: Words): Refused => {
    const column = byName.get(name)
    const value = shown(cellOf(row, name))
    return { refused: { row: row.row, column: column?.label ?? name, value, reason } }
  }

  function keyOf(row: SheetRow): { readonly key: string } | Refused {
    if (!spec.key) return { key: '' }
    if ('value' in spec.key) return { key: spec.key.value.trim() }
    const cell = cellOf(row, keyColumn)
    const id = readId(cell)
    if (typeof id !== 'string') return { key: id.id }
    if (id === 'destroyed') return refuse(row, keyColumn, why.destroyedId)
    const text = cellText(cell)
    if (hasNoValue(text)) return refuse(row, keyColumn, why.missingKey)
    if (isPersonal(cell)) return refuse(row, keyColumn, why.personalKey)
    return { key: text.replaceAll(/\s+/g, ' ').slice(0, longestKey) }
  }

  function dayOf(row: SheetRow): Day | Refused {
    if (spec.when === 'file') return { period: null, at: null }
    const { order } = spec.when
    const cell = cellOf(row, whenColumn)
    const days = readDays(cell, order, context.today)
    if (days === null) return refuse(row, whenColumn, why.missingDay)
    const proof = orderOf(cell)
    if (proof !== null && proof !== order && order !== 'year-first')
      misfit ??= why.orderChanged(mapping.name, labelOf(whenColumn), shown(cell))
    if (!days) return refuse(row, whenColumn, why.unreadableDay)
    const { period, moment } = days
    const at =
      moment && moment.time !== '00:00:00' ? clock.read(`${moment.day} ${moment.time}`) : null
    return { period, at: at?.at ?? null }
  }

  const labelOf = (name: string): string => byName.get(name)?.label ?? name

  function valuesOf(row: SheetRow): { readonly values: Record<string, number | null> } | Refused {
    const values: Record<string, number | null> = {}
    for (const { metric, as } of spec.columns) {
      const cell = cellOf(row, metric)
      const value = readWritten(cell, { decimal: spec.decimal, as })
      const proof = decimalOf(cell)
      if (proof !== null && proof !== spec.decimal)
        misfit ??= why.decimalChanged(mapping.name, labelOf(metric), shown(cell))
      const isWhole = units.get(metric) !== 'count' || value === null || Number.isInteger(value)
      if (value === undefined || !isWhole) return refuse(row, metric, why.unreadableFigure)
      values[metric] = value
    }
    return { values }
  }

  /** Rows that add the others up: named so, or nameless and equal to the sum so far. */
  function isTotal(row: SheetRow): boolean {
    const named = [keyColumn, whenColumn].map((name) => cellText(cellOf(row, name)))
    if (
      [...named, cellText(row.cells.find((cell) => cellText(cell) !== ''))].some((text) =>
        total.test(text),
      )
    )
      return true
    const told = [...byName.keys()].filter((name) => name === keyColumn || name === whenColumn)
    if (told.length === 0 || !told.some((name) => hasNoValue(cellText(cellOf(row, name)))))
      return false
    const amounts = spec.columns.map(({ metric, as }) => {
      const value = readWritten(cellOf(row, metric), { decimal: spec.decimal, as })
      return typeof value === 'number' && nearly(value, sums.get(metric) ?? Number.NaN)
    })
    return amounts.some(Boolean)
  }

  const isHeader = (row: SheetRow): boolean =>
    columns.every(({ index, label }) => labelKey(cellText(row.cells[index])) === labelKey(label))

  function remember(period: Period | null, values: Record<string, number | null>): void {
    for (const [metric, value] of Object.entries(values))
      if (value !== null) sums.set(metric, (sums.get(metric) ?? 0) + value)
    if (!period) return
    if (first === undefined || period.from < first) first = period.from
    if (last === undefined || period.to > last) last = period.to
  }

  return {
    read(row) {
      if (row.row <= recognition.headerRow || isBlankRow(row.cells) || isHeader(row)) return null
      if (isTotal(row)) {
        totals += 1
        return null
      }
      const told = valuesOf(row)
      if ('refused' in told) return told
      if (Object.values(told.values).every((value) => value === null)) {
        blank += 1
        return null
      }
      const named = keyOf(row)
      if ('refused' in named) return named
      const day = dayOf(row)
      if ('refused' in day) return day
      remember(day.period, told.values)
      const fields = mapper.fieldsOf({ subject: spec.subject, ...named, ...day, ...told })
      return { staged: [{ row: row.row, fields }] }
    },
    end() {
      const period = first !== undefined && last !== undefined ? { from: first, to: last } : null
      const notes = [
        why.readBy(mapping.name, mapping.version),
        ...(totals > 0 ? [why.totalsSkipped(totals)] : []),
        ...(blank > 0 ? [why.blankSkipped(blank)] : []),
      ]
      return { notes, ...(misfit && { problem: misfit }), ...(period && { period }) }
    },
  }
}
