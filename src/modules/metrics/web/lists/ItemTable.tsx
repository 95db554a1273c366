import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft, ChevronRight } from 'lucide-react'

import { useTeamPath } from '#modules/team/pieces.tsx'
import { Explain } from '#ui/design/Explain.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Missing } from '#ui/design/Missing.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useGo } from '#ui/navigation/use-navigation.ts'

import type { ItemList, ListMeasure, ListName, ListRow } from '../../contract.ts'
import { calledBy, isByHandle } from '../../domain/lists/lists.ts'
import type { OpenedCell } from './CellPanel.tsx'
import { daysIn, itemPath } from './item-path.ts'
import { cellText, headOf } from './measure-text.ts'
import { type ListChoice, pageSize } from './use-list-choice.ts'
import { useListWords } from './use-list-words.ts'
import { useMeasureColumns } from './use-measure-columns.tsx'
import { useShownMeasures } from './use-shown-measures.ts'

type Props = {
  readonly list: ListName
  readonly page: ItemList
  readonly choice: ListChoice
  readonly onOrigin: (cell: OpenedCell) => void
}

/** As many figures as stand beside the name on a phone; the rest is one page away. */
const phoneFigures = 2

/** The rows of a list with their sum; a row leads to its page, a figure to its origin. */
export function ItemTable(props: Props) {
  const { list, page, choice } = props
  const { t } = useLingui()
  const words = useListWords()
  const path = useTeamPath()
  const go = useGo()
  const columns = useColumns(props)
  const source = page.sources.find(({ kind }) => kind === page.kind)
  if (source?.state === 'missing' || (source?.state === 'partial' && source.parts.length === 0))
    return null
  if (page.count === 0)
    return (
      <p className="py-6 text-13 text-muted">
        {choice.search ? (
          <Trans>Tidak ada yang cocok dengan “{choice.search}”.</Trans>
        ) : (
          <Trans>Tidak ada baris pada hari-hari ini.</Trans>
        )}
      </p>
    )
  return (
    <>
      <Table
        label={words.title(list)}
        rows={page.rows}
        rowKey={({ key }) => key}
        columns={columns}
        onOpen={({ key }) => {
          const to = itemPath(list, key)
          if (to !== null) go(path(to))
        }}
        empty={<p className="py-6 text-13 text-muted">{t`Halaman ini kosong.`}</p>}
      />
      <Pager page={page} choice={choice} />
    </>
  )
}

function useColumns({ list, page, choice, onOrigin }: Props): Column<ListRow>[] {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const words = useListWords()
  const phone = useIsPhone()
  const { shown } = useShownMeasures(list, page)
  const source = page.sources.find(({ kind }) => kind === page.kind)
  const isNamed = isByHandle(list) || list === 'shop'
  const nameOf = (row: ListRow) => {
    const days = list === 'shop' ? daysIn(row.key) : null
    if (!days) return calledBy(list, row)
    return days.from === days.to ? format.longDay(days.from) : format.period(days)
  }
  const open = (measure: ListMeasure, row: ListRow | null, value: number | null) =>
    onOrigin({
      list,
      kind: page.kind,
      measure,
      period: page.period,
      key: row?.key ?? null,
      name: row ? nameOf(row) || row.key : t`Semua baris`,
      source: source ? say(source.name) : page.kind,
      value,
    })
  const columnsOf = useMeasureColumns<ListRow>((row, measure) =>
    open(measure, row, row.values[measure.id] ?? null),
  )
  const sorting = (id: string) => ({
    onSort: () => choice.sortBy(id, page),
    sorted: page.sort === id ? (page.descending ? ('down' as const) : ('up' as const)) : undefined,
  })
  const figures = phone
    ? [
        ...shown.filter(({ id }) => id === page.sort),
        ...shown.filter(({ id }) => id !== page.sort),
      ].slice(0, phoneFigures)
    : shown
  const moment = list === 'lives' ? format.instant : format.dayOf
  // A foot of nothing but dashes says nothing.
  const summed = figures.some(({ unsummed }) => unsummed === null)
  const dated = page.rows.some(({ at }) => at !== null)
  const when: Column<ListRow> = {
    key: 'at',
    head: list === 'lives' ? t`Mulai` : t`Waktu unggah`,
    className: 'tn text-muted tight',
    render: ({ at }) => (at === null ? <Missing /> : moment(at)),
    ...(summed && { foot: '' }),
    ...sorting('at'),
  }
  return [
    {
      key: 'name',
      head: list === 'shop' ? t`Hari` : words.title(list),
      header: true,
      render: (row) => (
        <span className="block min-w-0" title={row.about ? `${row.name} · ${row.about}` : row.name}>
          <span className="block max-w-[36vw] truncate md:max-w-88">
            {nameOf(row) || words.nameless(list)}
          </span>
          <span className="block max-w-[36vw] truncate text-12 font-normal text-muted md:max-w-88">
            {phone && row.at !== null
              ? moment(row.at)
              : row.about || (isNamed || row.key === row.name ? '' : row.key)}
          </span>
        </span>
      ),
      ...(summed && { foot: t`Jumlah` }),
      ...sorting('name'),
    },
    ...(dated && !phone ? [when] : []),
    ...columnsOf(figures, (measure) => ({
      ...sorting(measure.id),
      ...(summed && { foot: <Total measure={measure} page={page} onOpen={open} /> }),
    })),
  ]
}

/** The sum of a column, where that is a true thing to say. */
function Total({
  measure,
  page,
  onOpen,
}: {
  readonly measure: ListMeasure
  readonly page: ItemList
  readonly onOpen: (measure: ListMeasure, row: null, value: number | null) => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const { value = null, filled = 0 } = page.totals[measure.id] ?? {}
  if (measure.unsummed) return <Missing reason={say(measure.unsummed)} />
  if (value === null) return <Missing />
  const empty = page.count - filled
  return (
    <>
      {empty > 0 && (
        <Explain
          className="mr-1 text-12 text-muted"
          text={t`${format.count(empty)} dari ${format.count(page.count)} baris tanpa angka ini`}
          label={t`${format.count(empty)} dari ${format.count(page.count)} baris tanpa angka ini`}
        >
          *
        </Explain>
      )}
      <button
        type="button"
        className="cell-open"
        aria-label={t`Jumlah ${headOf(say(measure.name), measure)}: ${cellText(format, measure, value)}`}
        onClick={() => onOpen(measure, null, value)}
      >
        {cellText(format, measure, value)}
      </button>
    </>
  )
}

function Pager({ page, choice }: { readonly page: ItemList; readonly choice: ListChoice }) {
  const { t } = useLingui()
  const format = useFormat()
  if (page.count <= pageSize) return null
  const first = (choice.page - 1) * pageSize + 1
  const last = Math.min(page.count, choice.page * pageSize)
  return (
    <nav
      className="flex items-center justify-end gap-2 py-3 text-13"
      aria-label={t`Halaman daftar`}
    >
      <span className="tn text-muted">
        <Trans>
          {format.count(first)}–{format.count(last)} dari {format.count(page.count)}
        </Trans>
      </span>
      <IconButton
        icon={ChevronLeft}
        label={t`Sebelumnya`}
        disabled={choice.page <= 1}
        onClick={() => choice.goTo(choice.page - 1)}
      />
      <IconButton
        icon={ChevronRight}
        label={t`Berikutnya`}
        disabled={last >= page.count}
        onClick={() => choice.goTo(choice.page + 1)}
      />
    </nav>
  )
}
