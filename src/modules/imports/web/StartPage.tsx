import { Trans, useLingui } from '@lingui/react/macro'
import { History, Lock, TableProperties } from 'lucide-react'
import { useState } from 'react'

import type { BatchId } from '#kernel/ids.ts'
import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { DropZone } from '#ui/design/DropZone.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { batch } from '../contract.ts'
import { accepted } from './accepted.ts'
import { outlookOf } from './outlook.ts'
import { pendingBatch } from './pending-batch.ts'

/** Where files come in, and which exports are known. */
export function StartPage({
  title,
  onFiles,
  onResume,
}: {
  readonly title: string
  readonly onFiles: (files: readonly File[]) => void
  readonly onResume: (batch: BatchId) => void
}) {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()
  return (
    <Page
      title={title}
      head={
        <PageHead
          title={title}
          context={t`Ekspor TikTok masuk di sini. Tidak ada yang tersimpan sebelum diterapkan.`}
          actions={
            <>
              <ButtonLink icon={TableProperties} to={at('imports/mappings')}>
                {t`Pemetaan`}
              </ButtonLink>
              <ButtonLink icon={History} to={at('imports/history')}>
                {t`Riwayat impor`}
              </ButtonLink>
            </>
          }
        />
      }
    >
      <div className="grid max-w-[860px] gap-5">
        {may('imports.upload') ? (
          <>
            <Pending onResume={onResume} />
            <DropZone
              large
              accept={accepted}
              onFiles={onFiles}
              label={<Trans>Letakkan ekspor di sini</Trans>}
              hint={
                <Trans>
                  XLSX, CSV, atau ZIP, boleh banyak sekaligus. Jenisnya dikenali dari isi, bukan
                  dari nama berkas, dan berkas yang sama boleh diunggah berkali-kali.
                </Trans>
              }
            />
          </>
        ) : (
          <EmptyState title={<Trans>Peran di tim ini hanya melihat</Trans>}>
            <Trans>
              Impor dilakukan pemilik, manajer, pemasar, admin marketplace, atau pengurus iklan.
            </Trans>
          </EmptyState>
        )}
        <Notice icon={Lock} title={<Trans>Data pembeli dibuang saat dibaca.</Trans>}>
          <Trans>
            Nama, telepon, dan alamat di berkas Pesanan tidak disimpan; kota dan provinsi disimpan.
          </Trans>
        </Notice>
        <KnownExports />
      </div>
    </Page>
  )
}

/** A batch that was left before it was applied. */
function Pending({ onResume }: { readonly onResume: (batch: BatchId) => void }) {
  const { t } = useLingui()
  const team = useTeam()
  const [id] = useState(() => pendingBatch(team.id))
  return id ? <Waiting id={id} label={t`Lanjutkan`} onResume={onResume} /> : null
}

function Waiting({
  id,
  label,
  onResume,
}: {
  readonly id: BatchId
  readonly label: string
  readonly onResume: (batch: BatchId) => void
}) {
  const team = useTeam()
  const { data } = useAnswer(batch, { team: team.id, batch: id })
  const waiting = data ? outlookOf(data.imports) : null
  const count = waiting ? waiting.ready.length + waiting.waiting.length + waiting.reading.length : 0
  if (count === 0) return null
  return (
    <Notice
      tone="info"
      title={<Trans>{count} berkas menunggu diterapkan.</Trans>}
      actions={
        <Button size="small" onClick={() => onResume(id)}>
          {label}
        </Button>
      }
    >
      <Trans>Unggahan terakhir belum diterapkan.</Trans>
    </Notice>
  )
}

function KnownExports() {
  const { t } = useLingui()
  const places = [
    {
      place: 'Seller Center',
      exports: [
        [t`Semua pesanan`, t`Pesanan, lalu Ekspor`],
        [t`Metrik utama toko`, t`Kompas Data`],
        [t`Performa video`, t`Kompas Data, LIVE & Video, Video`],
        [t`Analisis LIVE dan data inti LIVE`, t`Kompas Data, LIVE`],
      ],
    },
    {
      place: 'Ads Manager',
      exports: [[t`LIVE GMV Max`, t`data per siaran LIVE; periodenya ada di nama berkas`]],
    },
    {
      place: 'TikTok Studio',
      exports: [[t`Overview dan FollowerHistory`, t`Analytics, lalu Download`]],
    },
  ]
  return (
    <Section title={t`Ekspor yang dikenal`} beside={t`Unduh per minggu, Senin sampai Minggu`}>
      <dl className="card grid gap-x-8 gap-y-2 text-13 md:grid-cols-[120px_minmax(0,1fr)]">
        {places.map(({ place, exports }) => (
          <div key={place} className="contents">
            <dt className="font-medium md:col-start-1">{place}</dt>
            <dd className="mb-2 grid gap-1 md:col-start-2">
              {exports.map(([name, where]) => (
                <span key={name} className="flex flex-wrap gap-x-2">
                  {name} <span className="text-muted">{where}</span>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
