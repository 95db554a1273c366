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
  readonly stage: (line: string) => Promise<void> | undefined
  readonly copy: (row: SheetRow) => Promise<void> | undefined
}

export type TableReading = {
  /** A promise only when a sink needs time. */
  readonly read: (row: SheetRow) => Promise<void> | undefined
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

  function refuse(row: number, reason: Words, column = ''): undefined {
    refusals.add({ row, column: labels.get(column) ?? column, value: '', reason })
  }

  /** The line for COPY, or nothing when the row was refused. */
  function encoded(row: StagedRow): string {
    if (isRepeated(row)) {
      refuse(row.row, repeated)
      return ''
    }
    const result = encoder.encode(row)
    if ('misfit' in result) {
      refuse(row.row, doesNotFit, result.misfit)
      return ''
    }
    staged += 1
    return result.line
  }

  function isRepeated(row: StagedRow): boolean {
    if (stage.numbered) return false
    const key = encoder.key(row)
    if (keys.has(key)) return true
    keys.add(key)
    return false
  }

  function staging(rows: readonly StagedRow[]): string {
    let lines = ''
    for (const row of rows) lines += encoded(row)
    return lines
  }

  return {
    read(row) {
      const isData = row.row > recognition.headerRow
      if (personal && isData) {
        const reason = shapeProblem(row, shape)
        if (reason) return refuse(row.row, reason)
      }
      const result = reader.read(row)
      if (result && 'refused' in result) {
        refusals.add(personal ? withoutPersons(result.refused) : result.refused)
        return personal ? undefined : sinks.copy(row)
      }
      const lines = result ? staging(result.staged) : ''
      const copied = personal && isData && lines === '' ? undefined : sinks.copy(row)
      const sent = lines === '' ? undefined : sinks.stage(lines)
      return copied && sent ? Promise.all([copied, sent]).then(() => undefined) : (copied ?? sent)
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
