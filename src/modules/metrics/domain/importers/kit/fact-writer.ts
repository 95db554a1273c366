import type { Day, Period } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type {
  Cell,
  Recognition,
  RowRefusal,
  StagedRow,
} from '#modules/imports/contract/importer.ts'
import {
  isForeignMoney,
  type NumberReader,
  readAds,
  readAdsCount,
  readCount,
  readDecimal,
  readDuration,
  readId,
  readMoney,
  readMultiple,
  readRatio,
  readSeconds,
  shown,
} from '#modules/imports/logic.ts'

import { attributes } from '../vocabulary.ts'
import type { Shape } from './columns.ts'
import type { FactKind, PlaceContext, Placed } from './fact-kind.ts'
import { hashOf } from './hash.ts'
import * as why from './reasons.ts'
import type { PresentColumn, RowView } from './row-view.ts'

const readers: Partial<Record<Shape, NumberReader>> = {
  money: readMoney,
  count: readCount,
  decimal: readDecimal,
  ads: readAds,
  'ads-count': readAdsCount,
  ratio: readRatio,
  multiple: readMultiple,
  duration: readDuration,
  seconds: readSeconds,
}

type Written = { staged: readonly StagedRow[] } | { refused: RowRefusal } | null

/** Turns placed rows into staged facts and keeps count of what the whole file will have to say. */
export function createFactWriter(kind: FactKind, context: PlaceContext) {
  const kept: readonly string[] = attributes[kind.kind]
  const seen = new Map<string, { row: number; fact: number; times: number }>()
  const emptied = new Map<string, { label: string; count: number; example: string }>()
  let staged = 0
  let blank = 0
  let first: Day | undefined
  let last: Day | undefined
  let undated = 0

  function write(view: RowView, placed: Placed): Written {
    const values: Record<string, number | null> = {}
    let figures = 0
    for (const present of view.present) {
      const reader = readers[present.column.shape]
      if (!reader) continue
      const cell = view.at(present)
      const value = reader(cell)
      if (value === undefined) {
        if (isForeignMoney(cell)) return view.refuse(present.column.name, why.reasons.foreignMoney)
        if (present.column.vital)
          return view.refuse(present.column.name, why.reasons.unreadableNumber)
        leaveEmpty(present, cell)
      }
      if (typeof value === 'number') figures += 1
      values[present.column.name] = value ?? null
    }
    if (figures === 0) {
      blank += 1
      return null
    }
    const derived = kind.derive?.(values, view)
    return stage(view, placed, JSON.stringify({ ...values, ...derived }))
  }

  function stage(view: RowView, placed: Placed, values: string): Written {
    const described = JSON.stringify({ ...attributesOf(view), ...placed.told })
    const identity = `${placed.period?.from}/${placed.period?.to}/${placed.key}`
    const fact = hashOf(values, described)
    const before = seen.get(identity)
    if (before && before.fact === fact) return null
    if (before && !placed.mayRepeat)
      return view.refuse(kind.keys[0] ?? 'date', why.repeated(before.row))
    const times = (before?.times ?? 0) + 1
    seen.set(identity, { row: view.number, fact, times })
    remember(placed.period)
    staged += 1
    const key = times === 1 ? placed.key : `${placed.key}#${times}`
    const { period, subject, at } = placed
    const fields = [subject, key, period?.from ?? null, period?.to ?? null, at, values, described]
    return { staged: [{ row: view.number, fields }] }
  }

  function attributesOf(view: RowView): Record<string, string | null> {
    const told: Record<string, string | null> = {}
    for (const { column } of view.present)
      if (kept.includes(column.name)) told[column.name] = attribute(view, column)
    return told
  }

  function attribute(view: RowView, { name, shape }: PresentColumn['column']): string | null {
    const text = view.text(name)
    if (text === null) return null
    if (shape === 'moment') return context.clock.read(text)?.at ?? null
    if (shape !== 'id') return text
    const reading = readId(view.cell(name))
    return typeof reading === 'string' ? null : reading.id
  }

  function leaveEmpty({ label, column }: PresentColumn, cell: Cell | undefined): void {
    const known = emptied.get(column.name)
    if (known) known.count += 1
    else emptied.set(column.name, { label, count: 1, example: shown(cell) })
  }

  function remember(period: Period | null): void {
    if (!period) {
      undated += 1
      return
    }
    if (first === undefined || period.from < first) first = period.from
    if (last === undefined || period.to > last) last = period.to
  }

  function end(recognition: Recognition): { problem?: Words; notes: Words[]; period?: Period } {
    const rows = first && last ? { from: first, to: last } : null
    const period = recognition.period ?? (recognition.periodFrom === 'rows' ? rows : null)
    const problem = problemOf(period, rows)
    const notes = [...emptied.values()].map(({ label, count, example }) =>
      why.leftEmpty(label, count, example),
    )
    if (blank > 0 && staged > 0) notes.push(why.withoutFigures(blank))
    return {
      ...(problem && { problem }),
      notes,
      ...(recognition.periodFrom === 'rows' && period && { period }),
    }
  }

  function problemOf(period: Period | null, rows: Period | null): Words | undefined {
    const late = [period, rows].find((one) => one !== null && one.to > context.today)
    if (late) return why.future(late, context.today)
    // Who is asked for the period dates every row, and the days have their own.
    return rows && undated > 0 ? why.undated : undefined
  }

  return { write, end }
}
