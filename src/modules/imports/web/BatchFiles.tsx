import { Trans, useLingui } from '@lingui/react/macro'
import { Lock } from 'lucide-react'

import type { ImportId } from '#kernel/ids.ts'
import { useMay } from '#modules/team/pieces.tsx'
import { DropZone } from '#ui/design/DropZone.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'

import type { Import } from '../contract.ts'
import { accepted } from './accepted.ts'
import { FileCards } from './FileCards.tsx'
import { FileName } from './FileName.tsx'
import { FileState } from './FileState.tsx'
import { isReady, type Outlook } from './outlook.ts'
import { RefusedFiles } from './RefusedFiles.tsx'
import { UploadList } from './UploadList.tsx'
import type { Uploads } from './use-uploads.ts'

/** The files of a batch: on their way, recognised, refused. */
export function BatchFiles({
  outlook,
  uploads,
  onFiles,
  opened,
  onOpen,
  onMap,
}: {
  readonly outlook: Outlook
  readonly uploads: Uploads
  readonly onFiles: (files: readonly File[]) => void
  readonly opened: ImportId | null
  readonly onOpen: (id: ImportId) => void
  readonly onMap: (one: Import) => void
}) {
  const { t } = useLingui()
  const may = useMay()
  const phone = useIsPhone()
  const listed = outlook.shown.filter(({ state }) => state !== 'refused')
  const hasOrders = listed.some(({ kind }) => kind?.startsWith('order'))
  return (
    <>
      {may('imports.upload') && outlook.applied.length === 0 && (
        <DropZone
          accept={accepted}
          onFiles={onFiles}
          label={<Trans>Letakkan ekspor lain di sini: XLSX, CSV, atau ZIP</Trans>}
        />
      )}
      <UploadList uploads={uploads} />
      {listed.length > 0 &&
        (phone ? (
          <FileCards imports={listed} onOpen={onOpen} />
        ) : (
          <FileTable imports={listed} outlook={outlook} opened={opened} onOpen={onOpen} />
        ))}
      <RefusedFiles refused={outlook.refused} onMap={onMap} />
      {hasOrders && (
        <Notice icon={Lock} title={<Trans>Data pembeli dibuang saat dibaca.</Trans>}>
          <Trans>
            Nama, telepon, dan alamat di berkas Pesanan tidak disimpan; kota dan provinsi disimpan.
          </Trans>
        </Notice>
      )}
      {outlook.shown.length === 0 && uploads.list.length === 0 && (
        <p className="text-13 text-muted">{t`Belum ada berkas di unggahan ini.`}</p>
      )}
    </>
  )
}

function FileTable({
  imports,
  outlook,
  opened,
  onOpen,
}: {
  readonly imports: readonly Import[]
  readonly outlook: Outlook
  readonly opened: ImportId | null
  readonly onOpen: (id: ImportId) => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const { counts } = outlook
  const figure = (value: number | undefined) =>
    value === undefined ? (
      <span className="text-muted">·</span>
    ) : (
      <span className={value === 0 ? 'text-muted' : 'font-semibold'}>{format.count(value)}</span>
    )
  const { done } = outlook
  // Room for a word only where one has to be said; the names of the files need it too.
  const wide = imports.some((one) => one.state !== 'preview' || !isReady(one))
  const total = (value: number) => (imports.length > 1 ? format.count(value) : undefined)
  const columns: readonly Column<Import>[] = [
    {
      key: 'file',
      head: t`Berkas`,
      header: true,
      render: (one) => <FileName one={one} />,
      foot: imports.length > 1 ? t`Jumlah ${format.count(counts.rows)} baris` : undefined,
    },
    {
      key: 'new',
      head: t`Baru`,
      numeric: true,
      width: '56px',
      render: ({ counts: own }) => figure(own?.new),
      foot: total(counts.new),
    },
    {
      key: 'changed',
      head: t`Berubah`,
      numeric: true,
      width: '70px',
      render: ({ counts: own }) => figure(own?.changed),
      foot: total(counts.changed),
    },
    {
      key: 'same',
      head: t`Sama`,
      numeric: true,
      width: '56px',
      render: ({ counts: own }) => figure(own?.same),
      foot: total(counts.same),
    },
    {
      key: 'state',
      head: done ? t`Keadaan` : t`Ditolak`,
      numeric: true,
      width: wide ? '122px' : '68px',
      render: (one) => <FileState one={one} />,
      foot: done ? undefined : total(counts.refused),
    },
  ]
  return (
    <div className="file-table">
      <Table
        label={t`Berkas di unggahan ini`}
        inset
        fixed
        columns={columns}
        rows={imports}
        rowKey={({ id }) => id}
        isSelected={({ id }) => id === opened}
        onOpen={({ id }) => onOpen(id)}
      />
    </div>
  )
}
