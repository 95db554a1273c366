import type { Day, Period } from '#kernel/time.ts'
import type { SheetRow, TableFacts } from '#modules/imports/contract/importer.ts'
import { cellText, periodIn, readMoment } from '#modules/imports/logic.ts'

import type { FilePeriod } from './fact-kind.ts'

const comparison = /banding|compar|previous|sebelum/i

/** The period a file says itself: two dates in one cell above the header, whatever the label. */
function periodAbove(head: readonly SheetRow[], headerRow: number): Period | null {
  const above = head.filter(({ row }) => row < headerRow).flatMap(({ cells }) => cells)
  const texts = above.map(cellText).filter((text) => text !== '' && !comparison.test(text))
  for (const text of texts) {
    const period = periodIn(text)
    if (period) return period
  }
  return oneDay(texts)
}

/** `Tanggal analisis: 02/11/2026`, where the period is one day. */
function oneDay(texts: readonly string[]): Period | null {
  for (const text of texts) {
    const [, date] = /(?:tanggal|date|periode?|range)[^\d]*(\d[\d/.-]*\d)\s*$/i.exec(text) ?? []
    const day: Day | undefined = date === undefined ? undefined : readMoment(date)?.day
    if (day !== undefined) return { from: day, to: day }
  }
  return null
}

/** The period a file name proposes: that of the innermost file first, then that of the ZIP. */
function periodInName({ file, archive }: TableFacts): Period | null {
  return periodIn(file) ?? (archive === null ? null : periodIn(archive))
}

/** For kinds whose rows do not say when: the file, else its name, else a person. */
export function filePeriod(
  head: readonly SheetRow[],
  facts: TableFacts,
  headerRow: number,
): FilePeriod {
  const written = periodAbove(head, headerRow)
  if (written) return { period: written, periodFrom: 'file' }
  const named = periodInName(facts)
  return named ? { period: named, periodFrom: 'name' } : { period: null, periodFrom: 'asked' }
}

/**
 * For kinds with a total above a row for each day: without days a person is asked which the total
 * is about; with days nobody is, for the answer would date them, too.
 */
export function totalPeriod(head: readonly SheetRow[], headerRow: number): FilePeriod {
  const known = rowsPeriod(head, headerRow)
  const daily = head.some(
    ({ row, cells }) => row > headerRow && readMoment(cellText(cells[0])) !== undefined,
  )
  return known.period || daily ? known : { period: null, periodFrom: 'asked' }
}

/** For kinds whose rows carry their day. */
export function rowsPeriod(head: readonly SheetRow[], headerRow: number): FilePeriod {
  const written = periodAbove(head, headerRow)
  return written ? { period: written, periodFrom: 'file' } : { period: null, periodFrom: 'rows' }
}
