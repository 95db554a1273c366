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

/** Where the rows of a table go; nowhere, when it is only looked at. */
export type RowSinks = {
  readonly stage: (line: string) => void
  readonly copy: (row: SheetRow) => void
}

export type TableReading = {
  readonly read: (row: SheetRow) => void
  readonly end: () => {
    readonly staged: number
    readonly refusals: RefusalGroups
    readonly problem: Words | null
    readonly told: ReturnType<ReturnType<Importer['reader']>['end']>
  }
}

type Parts = {
  readonly importer: Importer
  readonly recognition: Recognition
  readonly context: ReadContext
  readonly stage: Stage
  readonly importId: string
  readonly shape: PersonalShape
  readonly sinks: RowSinks
}

/** Reads the rows of one recognised table: each is staged, refused with a reason, or no data. */
export function createTableReading(parts: Parts): TableReading {
  const { importer, recognition, stage, sinks, shape } = parts
  const reader = importer.reader(recognition, parts.context)
  const personal = importer.personal === true
  const encoder = createCopyEncoder(stage, { importId: parts.importId, kind: importer.kind })
  const refusals = createRefusalGroups()
  const labels = new Map(recognition.columns.map(({ column, label }) => [column, label]))
  const keys = new Set<string>()
  let staged = 0

  const refuse = (row: number, reason: Words, column = '') =>
    refusals.add({ row, column: labels.get(column) ?? column, value: '', reason })

  /** Whether the row is on its way to the stage. */
  function isStaged(row: StagedRow): boolean {
    if (isRepeated(row)) {
      refuse(row.row, repeated)
      return false
    }
    const result = encoder.encode(row)
    if ('misfit' in result) {
      refuse(row.row, doesNotFit, result.misfit)
      return false
    }
    sinks.stage(result.line)
    staged += 1
    return true
  }

  function isRepeated(row: StagedRow): boolean {
    if (stage.numbered) return false
    const key = encoder.key(row)
    if (keys.has(key)) return true
    keys.add(key)
    return false
  }

  /** Whether its kept columns may stand in the copy: of personal files, rows read without a doubt. */
  function isCertain(row: SheetRow): boolean {
    const isData = row.row > recognition.headerRow
    const reason = personal && isData ? shapeProblem(row, shape) : null
    if (reason) {
      refuse(row.row, reason)
      return false
    }
    const result = reader.read(row)
    if (!result) return row.row === recognition.headerRow
    if ('staged' in result) return result.staged.filter(isStaged).length > 0
    refusals.add(personal ? withoutPersons(result.refused) : result.refused)
    return false
  }

  return {
    read(row) {
      if (isCertain(row) || !personal) sinks.copy(row)
    },
    end() {
      const told = reader.end()
      return { staged, refusals, told, problem: told.problem ?? emptiness() }
    },
  }

  function emptiness(): Words | null {
    if (staged > 0) return null
    const [first] = refusals.groups()
    return first ? allRefused(refusals.count(), first.reason) : noRows
  }
}
