import { useLingui } from '@lingui/react/macro'
import { Check, Lock, Sparkles } from 'lucide-react'

import { Chip } from '#ui/design/Chip.tsx'
import { Select } from '#ui/design/Field.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { WrittenAs } from '../../contract/mapping.ts'
import { cellText as plainText, hasNoValue } from '../../domain/cells/cells.ts'
import { type FileColumn, wayOf, without } from '../../domain/mapping/draft.ts'
import { waysToWrite } from '../../domain/mapping/suggest.ts'
import { readWritten } from '../../domain/mapping/written-numbers.ts'
import { cellText } from '../cell-text.ts'
import { useWays } from './mapper-words.ts'
import type { Drafting } from './use-draft.ts'

const shownCells = 3

/** Every column of the file: what stands in it, what it means, how it is read. */
export function ColumnRows({ drafting }: { readonly drafting: Drafting }) {
  const { t } = useLingui()
  const columns: readonly Column<FileColumn>[] = [
    {
      key: 'label',
      head: t`Kolom di berkas`,
      header: true,
      width: '17%',
      render: ({ label }) => (
        <span className="font-medium wrap-anywhere whitespace-normal">{label}</span>
      ),
    },
    {
      key: 'cells',
      head: t`Contoh isi`,
      width: '20%',
      render: (column) => <Cells cells={samplesOf(column)} />,
    },
    {
      key: 'metric',
      head: t`Artinya`,
      width: '26%',
      render: (column) => <Meaning column={column} drafting={drafting} />,
    },
    {
      key: 'as',
      head: t`Ditulis dalam`,
      width: '20%',
      render: ({ label }) => <Way label={label} drafting={drafting} />,
    },
    {
      key: 'read',
      head: t`Terbaca`,
      numeric: true,
      width: '17%',
      render: (column) => <Converted column={column} drafting={drafting} />,
    },
  ]
  const shown = drafting.isKnown
    ? columns.filter(({ key }) => key !== 'as' && key !== 'read')
    : columns
  // What is known needs nobody; what a person came for stands above it.
  const known = ({ label }: FileColumn) => drafting.isKnown && drafting.isNamed(label)
  const rows = drafting.columns.toSorted((one, other) => Number(known(one)) - Number(known(other)))
  const firstKnown = rows.findIndex(known)
  return (
    <div className="map-columns">
      <Table
        label={t`Arti setiap kolom`}
        fixed
        columns={shown}
        rows={rows}
        groupBefore={(_, at) => at > 0 && at === firstKnown && t`Dikenal dari namanya`}
        rowKey={({ label }) => label}
      />
    </div>
  )
}

const samplesOf = ({ cells }: FileColumn) =>
  cells.filter((cell) => !hasNoValue(plainText(cell))).slice(0, shownCells)

function Cells({ cells }: { readonly cells: FileColumn['cells'] }) {
  return (
    <span className="grid gap-0.5 py-1.5">
      {cells.map((cell, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the cells of one column, in their order
        <span key={at} className="mono ell text-12 text-muted">
          {plainText(cell)}
        </span>
      ))}
    </span>
  )
}

type Cell = { readonly column: FileColumn; readonly drafting: Drafting }

function Meaning({ column, drafting }: Cell) {
  const { t } = useLingui()
  const say = useWords()
  const { label, personal } = column
  const { draft, subject } = drafting
  if (personal) return <Chip tone="line" icon={Lock}>{t`Data pribadi, tidak dibaca`}</Chip>
  if (drafting.isKnown) return <Assigned label={label} drafting={drafting} />
  const roles = [
    ...(draft.key && 'label' in draft.key && draft.key.label === label && subject?.key
      ? [t`Nama ${say(subject.key.words)}`]
      : []),
    ...(draft.when !== 'file' && draft.when.label === label ? [t`Tanggal`] : []),
  ]
  if (roles.length > 0)
    return (
      <Chip tone="info" icon={Check}>
        {roles.join(', ')}
      </Chip>
    )
  const chosen = draft.columns[label]
  const taken = new Set(
    Object.entries(draft.columns).flatMap(([other, { metric }]) => (other === label ? [] : metric)),
  )
  return (
    <span className="grid gap-1">
      <Select
        label={t`Arti kolom ${label}`}
        value={chosen?.metric ?? ''}
        options={[
          { value: '', label: t`Tidak dipakai` },
          ...(subject?.metrics ?? [])
            .filter(({ id }) => !taken.has(id))
            .map(({ id, words }) => ({ value: id, label: say(words) })),
        ]}
        onChange={(metric) => drafting.setDraft(choose(drafting, column, metric))}
      />
      {chosen?.confidence !== null && chosen !== undefined && (
        <Guess confidence={chosen.confidence} />
      )}
    </span>
  )
}

function Guess({ confidence }: { readonly confidence: number }) {
  const { t } = useLingui()
  const format = useFormat()
  const share = format.ratio(confidence, 0)
  return (
    <span className="flex items-center gap-1 text-12 text-muted">
      <Sparkles aria-hidden className="size-3.5" />
      {confidence === 1 ? t`Saran: nama persis sama` : t`Saran: nama mirip ${share}`}
    </span>
  )
}

function choose({ draft, columns, subject }: Drafting, { label }: FileColumn, metric: string) {
  const rest = without(draft.columns, label)
  if (metric === '') return { ...draft, columns: rest }
  const known = subject?.metrics.find(({ id }) => id === metric)
  const as = wayOf(columns, label, known)
  return { ...draft, columns: { ...rest, [label]: { metric, as, confidence: null } } }
}

/** A column of a known export: known by name, assigned by a person, or left out. */
function Assigned({ label, drafting }: { readonly label: string; readonly drafting: Drafting }) {
  const { t } = useLingui()
  const say = useWords()
  if (drafting.isNamed(label)) return <Chip tone="positive" icon={Check}>{t`Dikenal`}</Chip>
  const taken = new Set(
    Object.entries(drafting.assigned).flatMap(([other, metric]) => (other === label ? [] : metric)),
  )
  const guess = drafting.likely?.get(label)
  const named = guess && drafting.kind?.columns.find(({ id }) => id === guess.metric)
  return (
    <span className="grid gap-1">
      <Select
        label={t`Arti kolom ${label}`}
        value={drafting.assigned[label] ?? ''}
        options={[
          { value: '', label: t`Tidak dipakai` },
          ...(drafting.kind?.columns ?? [])
            .filter(({ id }) => !taken.has(id))
            .map(({ id, words }) => ({ value: id, label: say(words) })),
        ]}
        onChange={(metric) => drafting.assign(label, metric)}
      />
      {named && drafting.assigned[label] === undefined && !taken.has(named.id) && (
        <button
          type="button"
          className="link text-left text-12"
          onClick={() => drafting.assign(label, named.id)}
        >
          {t`Pakai saran: ${say(named.words)}`}
        </button>
      )}
    </span>
  )
}

function Way({ label, drafting }: { readonly label: string; readonly drafting: Drafting }) {
  const { t } = useLingui()
  const way = useWays()
  const { draft, subject } = drafting
  const chosen = draft.columns[label]
  const metric = subject?.metrics.find(({ id }) => id === chosen?.metric)
  if (!chosen || !metric) return null
  const set = (as: WrittenAs) =>
    drafting.setDraft({ ...draft, columns: { ...draft.columns, [label]: { ...chosen, as } } })
  return (
    <Select
      label={t`Satuan kolom ${label}`}
      value={chosen.as}
      options={waysToWrite[metric.unit].map((one) => ({
        value: one,
        label: way(one, metric.unit),
      }))}
      onChange={set}
    />
  )
}

/** The same cells as they will be stored. */
function Converted({ column, drafting }: Cell) {
  const { t } = useLingui()
  const format = useFormat()
  const { draft, subject } = drafting
  const chosen = draft.columns[column.label]
  const metric = subject?.metrics.find(({ id }) => id === chosen?.metric)
  if (!chosen || !metric) return null
  const { decimal } = draft
  return (
    <span className="grid gap-0.5">
      {samplesOf(column).map((cell, at) => {
        const value = readWritten(cell, { decimal, as: chosen.as })
        const whole = metric.unit !== 'count' || value === null || Number.isInteger(value)
        const text = value === undefined || !whole ? null : value
        return (
          <span
            // oxlint-disable-next-line react/no-array-index-key -- the cells of one column, in order
            key={at}
            className={text === null && value !== null ? 'text-12 text-danger' : 'tn text-12'}
          >
            {text === null && value !== null
              ? t`tidak terbaca`
              : (metric.unit === 'IDR' && text !== null ? 'Rp' : '') +
                cellText(text, metric.unit, format)}
          </span>
        )
      })}
    </span>
  )
}
