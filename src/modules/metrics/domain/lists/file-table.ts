import { formatInstant, formatPeriod } from '#kernel/format.ts'
import type { Period } from '#kernel/time.ts'
import type { Language } from '#kernel/words.ts'

import type { ListRow } from '../../contract.ts'
import type { ListDefinition } from './list-source.ts'
import { isReturn } from './lists.ts'
import type { Measure } from './measure.ts'

type Cell = string | number | null

/** Rows of an import that a row of a table was made from. */
export type RowOrigin = {
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  /** The labels of the columns its figures stand in. */
  readonly columns: readonly string[]
  readonly import: string
}

type Look = { readonly language: Language; readonly timeZone: string }

const heads = {
  id: {
    name: 'Nama',
    about: 'Keterangan',
    at: 'Waktu',
    key: 'ID',
    origin: ['Asal: berkas', 'Asal: lembar', 'Asal: baris', 'Asal: kolom', 'Asal: ID impor'],
    sheet: 'Asal',
  },
  en: {
    name: 'Name',
    about: 'About',
    at: 'Time',
    key: 'ID',
    origin: [
      'Origin: file',
      'Origin: sheet',
      'Origin: row',
      'Origin: columns',
      'Origin: import ID',
    ],
    sheet: 'Origin',
  },
} as const

export const originSheetName = (language: Language): string => heads[language].sheet

const unitOf = ({ id, unit }: Measure, language: Language) => {
  if (unit === 'IDR') return ' (Rp)'
  if (unit === 'minutes') return language === 'id' ? ' (menit)' : ' (minutes)'
  return unit === 'ratio' && !isReturn(id) ? ' (0–1)' : ''
}

/** The head of a table in a file: figures with their unit, so that the cells are plain numbers. */
export function fileHead({ measures }: ListDefinition, { language }: Look): string[] {
  const { key, name, about, at } = heads[language]
  return [
    key,
    name,
    about,
    at,
    ...measures.map((measure) => measure.name[language] + unitOf(measure, language)),
  ]
}

/** A row of a table in a file; ids are text, missing is empty, never zero. */
export const fileRow = (
  { measures }: ListDefinition,
  { key, name, about, at, values }: ListRow,
  { language, timeZone }: Look,
): Cell[] => [
  key,
  name,
  about,
  at === null ? null : formatInstant(at, timeZone, language).replaceAll('\u00A0', ' '),
  ...measures.map(({ id }) => values[id] ?? null),
]

export const originHead = ({ language }: Look): string[] => [...heads[language].origin]

export const originRow = (origin: RowOrigin): Cell[] => [
  origin.file,
  origin.sheet,
  origin.row,
  origin.columns.join(' · '),
  origin.import,
]

/** In one cell each, for a CSV has only one table. */
export const originsInRow = (origins: readonly RowOrigin[]): Cell[] => {
  const joined = (pick: (origin: RowOrigin) => string) =>
    [...new Set(origins.map(pick))].join(' | ')
  return [
    joined(({ file }) => file),
    joined(({ sheet }) => sheet ?? ''),
    origins.map(({ row }) => row).join(' | '),
    joined(({ columns }) => columns.join(' · ')),
    joined((origin) => origin.import),
  ]
}

/** `2026-11-30 Rumah Senja Video 9–15 Nov 2026`: the day of the file, whose it is, what it holds. */
export const fileName = (told: {
  readonly today: string
  readonly team: string
  readonly title: string
  readonly period: Period
  readonly language: Language
}): string =>
  [
    told.today,
    told.team,
    told.title,
    formatPeriod(told.period, told.language).replaceAll('\u00A0', ' '),
  ].join(' ')

/**
 * How a CSV has to look so that Excel opens it by a double click. In Indonesia, Windows separates
 * lists by a semicolon, because its decimals have a comma; whoever works in English has them otherwise.
 */
export const csvFor = (language: Language) =>
  language === 'id'
    ? ({ delimiter: ';', point: ',', ids: 'text' } as const)
    : ({ delimiter: ',', point: '.', ids: 'text' } as const)
