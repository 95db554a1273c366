import { useMemo, useState } from 'react'

import type {
  AssignableKind,
  KnownSpec,
  MappableSubject,
  Mapping,
  MappingSpec,
  TableSample,
} from '../../contract/mapping.ts'
import { labelKey } from '../../domain/cells/labels.ts'
import { knownProblem } from '../../domain/mapping/check-spec.ts'
import {
  type Draft,
  draftOfSpec,
  type FileColumn,
  fileColumns,
  goneFrom,
  rememberedColumns,
  specOf,
  suggestDraft,
  without,
} from '../../domain/mapping/draft.ts'
import { suggest } from '../../domain/mapping/suggest.ts'

export type Mappable = {
  readonly subjects: readonly MappableSubject[]
  readonly assignable: readonly AssignableKind[]
}

const assigning = 'known:'

export type Drafting = ReturnType<typeof useDraft>

/** What a person has chosen so far, over the columns of one table. */
export function useDraft(
  { subjects, assignable }: Mappable,
  { sample, mapping }: { readonly sample: TableSample | null; readonly mapping: Mapping | null },
) {
  const [headerRow, setHeaderRow] = useState(sample?.headerRow ?? 1)
  const table = mapping?.spec.how === 'table' ? mapping.spec : null
  const known = mapping?.spec.how === 'known' ? mapping.spec : null
  const columns = useMemo<readonly FileColumn[]>(() => {
    if (sample) return fileColumns(sample, headerRow)
    if (table) return rememberedColumns(table)
    return (known?.columns ?? []).map(({ label }) => ({ label, cells: [], personal: false }))
  }, [headerRow, known, sample, table])
  const [draft, setDraft] = useState<Draft>(() => begin(columns))
  const [assigned, setAssigned] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries((known?.columns ?? []).map(({ label, metric }) => [label, metric])),
  )
  const kind = assignable.find((one) => one.kind === (known?.kind ?? sample?.kind ?? '')) ?? null
  const [about, setAbout] = useState<string>(
    known || (kind && sample && !table) ? assigning + (kind?.kind ?? '') : draft.subject,
  )
  const isKnown = about.startsWith(assigning)

  function begin(from: readonly FileColumn[]): Draft {
    return table ? draftOfSpec(table, from) : suggestDraft(from, subjects)
  }

  const knownSpec: KnownSpec = {
    how: 'known',
    kind: kind?.kind ?? '',
    columns: Object.entries(assigned).map(([label, metric]) => ({ label, metric })),
  }
  const problem = knownProblem(knownSpec, assignable)
  const result: ReturnType<typeof specOf> | { readonly spec: MappingSpec } = isKnown
    ? problem
      ? { problem }
      : { spec: knownSpec }
    : specOf(draft, columns, subjects)

  return {
    columns,
    draft,
    setDraft,
    subject: subjects.find(({ id }) => id === draft.subject) ?? null,
    headerRow,
    setHeaderRow: (row: number) => {
      setHeaderRow(row)
      setDraft(begin(sample ? fileColumns(sample, row) : columns))
    },
    about,
    setAbout: (next: string) => {
      setAbout(next)
      if (!next.startsWith(assigning)) setDraft(suggestDraft(columns, subjects, next))
    },
    isKnown,
    kind,
    knownValue: kind ? assigning + kind.kind : null,
    assigned,
    assign: (label: string, metric: string) => {
      setAssigned((before) => {
        const rest = without(before, label)
        return metric === '' ? rest : { ...rest, [label]: metric }
      })
    },
    /** What a column of a known export looks like, for those it does not know by name. */
    likely: kind
      ? suggest(
          columns.map(({ label }) => label),
          kind.columns.map(({ id, words }) => ({ id, labels: [words.id, words.en] })),
        )
      : null,
    isNamed: (label: string) =>
      sample?.known.some((one) => labelKey(one) === labelKey(label)) === true &&
      !(known?.columns ?? []).some((one) => labelKey(one.label) === labelKey(label)),
    gone: table && sample ? goneFrom(table, columns) : [],
    result,
  }
}
