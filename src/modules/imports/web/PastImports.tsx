import { useLingui } from '@lingui/react/macro'
import { Check, ChevronRight, FileQuestion, Trash2, Undo2 } from 'lucide-react'

import { Chip } from '#ui/design/Chip.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone, useMedia } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'

import type { Import } from '../contract.ts'
import { FileName } from './FileName.tsx'

/** What the table of past imports shows; the name of the file always stands. */
export function usePastColumns(): readonly (Column<Import> & { readonly head: string })[] {
  const { t } = useLingui()
  const format = useFormat()
  // The name of the file needs the room; who and when stand in the details too.
  const [narrow, narrower] = [useMedia('(max-width: 79.99rem)'), useMedia('(max-width: 63.99rem)')]
  const columns: readonly (Column<Import> & { readonly head: string })[] = [
    { key: 'file', head: t`Berkas`, header: true, render: (one) => <FileName one={one} /> },
    {
      key: 'new',
      head: t`Baru`,
      numeric: true,
      width: '80px',
      render: ({ counts }) => counts && format.count(counts.new),
    },
    {
      key: 'changed',
      head: t`Berubah`,
      numeric: true,
      width: '80px',
      render: ({ counts }) => counts && format.count(counts.changed),
    },
    {
      key: 'refused',
      head: t`Ditolak`,
      numeric: true,
      width: '80px',
      render: ({ counts }) => counts && format.count(counts.refused),
    },
    {
      key: 'by',
      head: t`Oleh`,
      width: '160px',
      render: ({ createdBy }) => (
        <span className="ell block" title={createdBy}>
          {createdBy}
        </span>
      ),
    },
    {
      key: 'at',
      head: t`Diunggah`,
      width: '200px',
      className: 'tight tn',
      render: ({ createdAt }) => format.instant(createdAt),
    },
    {
      key: 'state',
      head: t`Keadaan`,
      width: '136px',
      render: (one) => <PastState one={one} />,
    },
  ]
  return columns.filter(({ key }) => !(key === 'by' && narrow) && !(key === 'at' && narrower))
}

/** A table on the desktop, a list behind taps on the phone. */
export function PastImports({
  columns,
  past,
  opened,
  onOpen,
}: {
  readonly columns: readonly Column<Import>[]
  readonly past: readonly Import[]
  readonly opened: Import | null
  readonly onOpen: (one: Import) => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const phone = useIsPhone()
  if (phone) {
    return (
      <ul className="card-list">
        {past.map((one) => (
          <li key={one.id}>
            <button type="button" className="card-row" onClick={() => onOpen(one)}>
              <span className="min-w-0 flex-1">
                <FileName one={one} />
                <span className="tn mt-1 block text-12 text-muted">
                  {format.instant(one.createdAt)}
                </span>
              </span>
              <PastState one={one} />
              <ChevronRight className="text-muted" aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Table
      label={t`Riwayat impor`}
      inset
      fixed
      columns={columns}
      rows={past}
      rowKey={({ id }) => id}
      isSelected={({ id }) => id === opened?.id}
      onOpen={onOpen}
    />
  )
}

function PastState({ one }: { readonly one: Import }) {
  const { t } = useLingui()
  switch (one.state) {
    case 'applied':
      return <Chip tone="positive" icon={Check}>{t`Tersimpan`}</Chip>
    case 'undone':
      return <Chip tone="line" icon={Undo2}>{t`Diurungkan`}</Chip>
    case 'refused':
      return <Chip tone="danger" icon={FileQuestion}>{t`Ditolak`}</Chip>
    case 'discarded':
      return <Chip tone="line" icon={Trash2}>{t`Dibuang`}</Chip>
    case 'reading':
    case 'preview':
      return <Chip tone="warning">{t`Belum diterapkan`}</Chip>
    default:
      return one.state satisfies never
  }
}
