import type { Words } from '#kernel/words.ts'

import type {
  Importer,
  ReadContext,
  Recognition,
  SheetRow,
  Stage,
  StagedRow,
} from '../../contract/importer.ts'
import { createCopyEncoder } from '../../domain/copy-text.ts'
import { shapeProblem, withoutPersons, type PersonalShape } from '../../domain/personal-guard.ts'
import { allRefused, doesNotFit, noRows, repeated } from '../../domain/problems.ts'
import { createRefusalGroups, type RefusalGroups } from '../../domain/refusal-groups.ts'
import { createRowMarks } from '../../domain/row-marks.ts'

export type TableReading = {
  /** The lines for COPY; none for a row that was refused or holds no data. */
  readonly read: (row: SheetRow) => string
  readonly end: () => {
    readonly staged: number
    readonly refusals: RefusalGroups
    readonly problem: Words | null
    readonly told: ReturnType<ReturnType<Importer['reader']>['end']>
    /** Rows whose kept columns may stand in the stored copy. */
    readonly isKept: (row: number) => boolean
  }
}

type Parts = {
  readonly importer: Importer
  readonly recognition: Recognition
  readonly context: ReadContext
  readonly stage: Stage
  readonly importId: string
  readonly shape: PersonalShape
}

/** Reads the rows of one recognised table: each is staged, refused with a reason, or no data. */
export function createTableReading(parts: Parts): TableReading {
  const { importer, recognition, stage, shape } = parts
  const reader = importer.reader(recognition, parts.context)
  const personal = importer.personal === true
  const encoder = createCopyEncoder(stage, { importId: parts.importId, kind: importer.kind })
  const refusals = createRefusalGroups()
  const labels = new Map(recognition.columns.map(({ column, label }) => [column, label]))
  const keys = new Set<string>()
  const certain = createRowMarks()
  let staged = 0

  function refuse(row: number, reason: Words, column = ''): string {
    refusals.add({ row, column: labels.get(column) ?? column, value: '', reason })
    return ''
  }

  /** The line for COPY, or nothing when the row was refused. */
  function encoded(row: StagedRow): string {
    if (isRepeated(row)) return refuse(row.row, repeated)
    const result = encoder.encode(row)
    if ('misfit' in result) return refuse(row.row, doesNotFit, result.misfit)
    staged += 1
    certain.mark(row.row)
    return result.line
  }

  function isRepeated(row: StagedRow): boolean {
    if (stage.numbered) return false
    const key = encoder.key(row)
    if (keys.has(key)) return true
    keys.add(key)
    return false
  }

  function lines(rows: readonly StagedRow[]): string {
    let text = ''
    for (const row of rows) text += encoded(row)
    return text
  }

  return {
    read(row) {
      if (personal && row.row > recognition.headerRow) {
        const reason = shapeProblem(row, shape)
        if (reason) return refuse(row.row, reason)
      }
      const result = reader.read(row)
      if (!result) return ''
      if ('staged' in result) return lines(result.staged)
      refusals.add(personal ? withoutPersons(result.refused) : result.refused)
      return ''
    },
    end() {
      const told = reader.end()
      return { staged, refusals, told, isKept, problem: told.problem ?? emptiness() }
    },
  }

  function isKept(row: number): boolean {
    return !personal || row === recognition.headerRow || certain.has(row)
  }

  function emptiness(): Words | null {
    if (staged > 0) return null
    const [first] = refusals.groups()
    return first ? allRefused(refusals.count(), first.reason) : noRows
  }
}
