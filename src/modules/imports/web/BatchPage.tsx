import { Trans, useLingui } from '@lingui/react/macro'
import { History, Trash2 } from 'lucide-react'
import { useState } from 'react'

import type { BatchId, ImportId } from '#kernel/ids.ts'
import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { ErrorView } from '#ui/design/ErrorView.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { SkeletonRows } from '#ui/design/Skeleton.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { type Batch, batch, discardBatch, type Import, imports } from '../contract.ts'
import { BatchFiles } from './BatchFiles.tsx'
import { BatchFoot } from './BatchFoot.tsx'
import { ImportDetail, ImportTitle } from './ImportDetail.tsx'
import { type Outlook, outlookOf } from './outlook.ts'
import { useBatch } from './use-batch.ts'
import type { Uploads } from './use-uploads.ts'

type Props = {
  readonly id: BatchId
  readonly uploads: Uploads
  readonly onFiles: (files: readonly File[]) => void
  /** Back to the door, with nothing left behind. */
  readonly onClose: () => void
  /** A person says what the columns of this file mean. */
  readonly onMap: (one: Import) => void
}

/** The files of one visit: what was recognised, what would change, and the one button. */
export function BatchPage({ id, uploads, onFiles, onClose, onMap }: Props) {
  const { t } = useLingui()
  const answer = useBatch(id)
  const phone = useIsPhone()
  const [chosen, setChosen] = useState<ImportId | null>(null)
  const { data } = answer
  const outlook = outlookOf(data?.imports ?? [])
  // On the desktop something always stands beside the list; on the phone only what was tapped.
  const opened =
    outlook.shown.find((one) => one.id === chosen) ??
    (phone ? undefined : (outlook.known[0] ?? outlook.reading[0]))

  if (!data) {
    return (
      <Page title={t`Impor`} head={<PageHead title={t`Impor`} />}>
        {answer.error ? (
          <div className="grid justify-items-start gap-4">
            <ErrorView error={answer.error} retry={() => void answer.refetch()} />
            <Button onClick={onClose}>{t`Mulai unggahan baru`}</Button>
          </div>
        ) : (
          <SkeletonRows />
        )}
      </Page>
    )
  }
  return (
    <Page
      bare
      title={t`Impor`}
      head={<BatchHead batch={data} outlook={outlook} onClose={onClose} uploads={uploads} />}
      foot={<BatchFoot batchId={id} outlook={outlook} onClose={onClose} />}
    >
      <div className="split">
        <div className="split-list">
          <BatchFiles
            outlook={outlook}
            uploads={uploads}
            onFiles={onFiles}
            opened={opened?.id ?? null}
            onOpen={setChosen}
            onMap={onMap}
          />
        </div>
        {phone ? (
          <SidePanel
            open={opened !== undefined}
            onClose={() => setChosen(null)}
            title={opened ? <ImportTitle one={opened} /> : ''}
          >
            {opened && <ImportDetail one={opened} key={opened.id} onMap={onMap} />}
          </SidePanel>
        ) : (
          opened && <Beside one={opened} key={opened.id} onMap={onMap} />
        )}
      </div>
    </Page>
  )
}

function Beside({ one, onMap }: { readonly one: Import; readonly onMap: (one: Import) => void }) {
  return (
    <section className="split-detail">
      <h2 className="text-16">
        <ImportTitle one={one} />
      </h2>
      <ImportDetail one={one} onMap={onMap} />
    </section>
  )
}

function BatchHead({
  batch: data,
  outlook,
  uploads,
  onClose,
}: {
  readonly batch: Batch
  readonly outlook: Outlook
  readonly uploads: Uploads
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()
  const team = useTeam()
  const wire = useWire()
  const discard = useAction(discardBatch, { onError: 'toast' })
  const { shown, known, done } = outlook
  const busy = uploads.list.length > 0 || outlook.reading.length > 0
  const title = done
    ? t`Impor diterapkan`
    : shown.length === 0
      ? t`Impor`
      : t`Impor: ${shown.length} berkas, ${known.length} dikenal`
  const throwAway = async () => {
    const answer = await discard.run({ team: team.id, batch: data.id })
    if (!answer) return
    onClose()
    await wire.refresh(batch, imports)
  }
  return (
    <PageHead
      title={title}
      context={
        done ? (
          <Trans>Semua angka yang memakai berkas ini sudah ikut berubah.</Trans>
        ) : busy ? (
          <Trans>Berkas sedang dibaca. Halaman ini boleh ditinggal; pratinjau tetap ada.</Trans>
        ) : (
          <Trans>
            Belum ada yang tersimpan. Periksa pratinjau, lalu terapkan. Berkas yang sama boleh
            diunggah berkali-kali.
          </Trans>
        )
      }
      actions={
        <>
          {!done && may('imports.upload') && (
            <Button tone="ghost" icon={Trash2} busy={discard.busy} onClick={() => void throwAway()}>
              {t`Buang semua`}
            </Button>
          )}
          <ButtonLink icon={History} to={at('imports/history')}>
            {t`Riwayat impor`}
          </ButtonLink>
        </>
      }
    />
  )
}
