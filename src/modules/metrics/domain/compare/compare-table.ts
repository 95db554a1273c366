import { formatPeriod } from '#kernel/format.ts'
import type { Language, Words } from '#kernel/words.ts'

import type { ComparedFigure, ComparedSide, ComparedSource } from '../../contract.ts'
import { isReturn } from '../lists/lists.ts'
import type { Pair } from './periods.ts'

type Cell = string | number | null

/** The rows of a file that one export told of a period, close together where they stood so. */
export type PeriodOrigin = {
  readonly file: string
  readonly sheet: string | null
  /** `4–38, 41` */
  readonly rows: string
  readonly columns: readonly string[]
  readonly import: string
}

const heads = {
  id: {
    fixed: ['Sumber', 'Angka', 'Satuan'],
    known: 'Hari diketahui',
    perDay: 'Per hari',
    rest: ['Dibandingkan', 'Selisih', 'Perubahan (0–1)', 'Catatan'],
    origin: ['berkas', 'lembar', 'baris', 'kolom', 'ID impor'],
    sheet: 'Asal',
    period: 'Periode',
    basis: { whole: 'Seluruhnya', day: 'Per hari' },
    units: { IDR: 'Rp', count: '', minutes: 'menit', ratio: '0–1' },
    title: 'Bandingkan',
    and: 'dan',
  },
  en: {
    fixed: ['Source', 'Figure', 'Unit'],
    known: 'Days known',
    perDay: 'Per day',
    rest: ['Compared', 'Difference', 'Change (0–1)', 'Note'],
    origin: ['file', 'sheet', 'rows', 'columns', 'import ID'],
    sheet: 'Origin',
    period: 'Period',
    basis: { whole: 'As a whole', day: 'Per day' },
    units: { IDR: 'Rp', count: '', minutes: 'minutes', ratio: '0–1' },
    title: 'Compare',
    and: 'and',
  },
} as const

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const periods = ({ period, other }: Pair, language: Language) =>
  [period, other].map((one) => plain(formatPeriod(one, language)))

export const compareTitle = (language: Language): string => heads[language].title
export const compareOriginName = (language: Language): string => heads[language].sheet

/** The head of the table: both periods with the days they rest on. */
export function compareHead(pair: Pair, language: Language): string[] {
  const { fixed, known, perDay, rest } = heads[language]
  return [
    ...fixed,
    ...periods(pair, language).flatMap((period) => [
      period,
      `${known}: ${period}`,
      `${perDay}: ${period}`,
    ]),
    ...rest,
  ]
}

/** A figure of an export; missing is empty with its reason in the note, never zero. */
export function compareRow(
  source: ComparedSource,
  figure: ComparedFigure,
  language: Language,
): Cell[] {
  const { basis, units } = heads[language]
  const { measure, first, other, difference, share, why } = figure
  const side = ({ value, known, perDay }: ComparedSide) => [value, known, rounded(perDay)]
  const said = [first.missing, other.missing, why, ...source.notes]
  const notes = [
    ...new Set(said.flatMap((words: Words | null) => (words ? [words[language]] : []))),
  ]
  return [
    source.name[language],
    measure.name[language],
    isReturn(measure.id) ? '' : units[measure.unit],
    ...side(first),
    ...side(other),
    difference === null ? null : basis[figure.basis],
    rounded(difference),
    share === null ? null : Math.round(share * 10_000) / 10_000,
    plain(notes.join(' ')),
  ]
}

/** Of ratios four decimals are told, and money has none that anybody reads. */
const rounded = (value: number | null) =>
  value === null ? null : Math.round(value * 10_000) / 10_000

/** Columns behind the table of a CSV, which has no second sheet. */
export const compareOriginHeads = (pair: Pair, language: Language): string[] =>
  periods(pair, language).flatMap((period) =>
    heads[language].origin.map((head) => `${heads[language].sheet} ${period}: ${head}`),
  )

export const compareOriginCells = (origins: readonly PeriodOrigin[]): Cell[] => {
  const joined = (pick: (origin: PeriodOrigin) => string) => origins.map(pick).join(' | ')
  return [
    joined(({ file }) => file),
    joined(({ sheet }) => sheet ?? ''),
    joined(({ rows }) => rows),
    joined(({ columns }) => columns.join(' · ')),
    joined((origin) => origin.import),
  ]
}

/** The second sheet of a workbook. */
export const compareOriginHead = (language: Language): string[] => [
  heads[language].period,
  heads[language].fixed[0],
  ...heads[language].origin,
]

export const compareOriginRow = (
  { period, source }: { readonly period: string; readonly source: string },
  { file, sheet, rows, columns, import: id }: PeriodOrigin,
): Cell[] => [period, source, file, sheet, rows, columns.join(' · '), id]

export const periodNames = periods

/** `2026-11-30 Rumah Senja Bandingkan 9–15 Nov 2026 dan 2–8 Nov 2026`. */
export const compareFileName = (told: {
  readonly today: string
  readonly team: string
  readonly name: string
  readonly pair: Pair
  readonly language: Language
}): string => {
  const { title, and } = heads[told.language]
  const [first, other] = periods(told.pair, told.language)
  return [told.today, told.team, title, told.name.slice(0, 60), first, and, other]
    .filter(Boolean)
    .join(' ')
}

/** Rows as PostgreSQL groups them, `{[4,39),[41,42)}`, as people write them: `4–38, 41`. */
export const rowsText = (multirange: string): string =>
  [...multirange.matchAll(/\[(\d+),(\d+)\)/g)]
    .map(([, from, end]) => {
      const last = Number(end) - 1
      return Number(from) === last ? `${last}` : `${from}–${last}`
    })
    .join(', ')
