import { Trans, useLingui } from '@lingui/react/macro'
import { FileQuestion, Lock, RotateCw } from 'lucide-react'

import type { ImportId } from '#kernel/ids.ts'
import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { DropZone } from '#ui/design/DropZone.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Progress } from '#ui/design/Progress.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { batch, discardImport, type Import } from '../contract.ts'
import { accepted } from './accepted.ts'
import { FileCards } from './FileCards.tsx'
import { FileName } from './FileName.tsx'
import { FileState } from './FileState.tsx'
import type { Outlook } from './outlook.ts'
import type { Uploads } from './use-uploads.ts'

/** The files of a batch: on their way, recognised, refused. */
export function BatchFiles({
  outlook,
  uploads,
  onFiles,
  opened,
  onOpen,
}: {
  readonly outlook: Outlook
  readonly uploads: Uploads
  readonly onFiles: (files: readonly File[]) => void
  readonly opened: ImportId | null
  readonly onOpen: (id: ImportId) => void
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
      {outlook.refused.map((one) => (
        <RefusedFile key={one.id} one={one} />
      ))}
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
      head: t`Ditolak`,
      numeric: true,
      width: '122px',
      render: (one) => <FileState one={one} />,
      foot: total(counts.refused),
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

function RefusedFile({ one }: { readonly one: Import }) {
  const { t } = useLingui()
  const say = useWords()
  const team = useTeam()
  const wire = useWire()
  const discard = useAction(discardImport, { onError: 'toast' })
  const throwAway = async () => {
    if (await discard.run({ team: team.id, import: one.id })) await wire.refresh(batch)
  }
  return (
    <Notice
      tone="danger"
      icon={FileQuestion}
      title={<span className="break-all">{one.file}</span>}
      actions={
        <Button size="small" tone="ghost" busy={discard.busy} onClick={() => void throwAway()}>
          {t`Buang berkas`}
        </Button>
      }
    >
      <span className="block">
        {one.problem ? say(one.problem) : t`Berkas ini tidak bisa dibaca. Unggah ekspor aslinya.`}
      </span>
    </Notice>
  )
}

function UploadList({ uploads }: { readonly uploads: Uploads }) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  return (
    <>
      {uploads.list.map(({ key, name, size, sent, error }) =>
        error ? (
          <Notice
            key={key}
            tone="danger"
            title={<span className="break-all">{name}</span>}
            actions={
              <>
                <Button size="small" icon={RotateCw} onClick={() => uploads.retry(key)}>
                  {t`Unggah lagi`}
                </Button>
                <Button size="small" tone="ghost" onClick={() => uploads.drop(key)}>
                  {t`Buang berkas`}
                </Button>
              </>
            }
          >
            <span className="block">{say(error.words)}</span>
          </Notice>
        ) : (
          <div key={key} className="grid gap-1 text-13">
            <div className="flex justify-between gap-3">
              <span className="ell" title={name}>
                {name}
              </span>
              <span className="tn text-muted">
                {sent < 1 ? format.ratio(sent, 0) : t`dibaca`} · {format.bytes(size)}
              </span>
            </div>
            <Progress value={sent < 1 ? sent : null} label={t`Mengunggah ${name}`} />
          </div>
        ),
      )}
    </>
  )
}
