import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ChartColumn, Check, Undo2 } from 'lucide-react'

import type { BatchId } from '#kernel/ids.ts'
import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import { latestWeek, type Outlook, type Sums } from './outlook.ts'
import { useApply, useUndoAll } from './use-apply.ts'

/** What the one button does, in figures; afterwards what was done, and the way back. */
export function BatchFoot({
  batchId,
  outlook,
  onClose,
}: {
  readonly batchId: BatchId
  readonly outlook: Outlook
  readonly onClose: () => void
}) {
  if (outlook.done) return <AppliedFoot outlook={outlook} onClose={onClose} />
  return <PreviewFoot batchId={batchId} outlook={outlook} />
}

function PreviewFoot({
  batchId,
  outlook,
}: {
  readonly batchId: BatchId
  readonly outlook: Outlook
}) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const may = useMay()
  const { apply, busy, error } = useApply(batchId)
  const { counts, ready, waiting, reading } = outlook
  const stored = counts.new + counts.changed
  const [rows, same] = [format.count(stored), format.count(counts.same)]
  const nothing = ready.length === 0
  return (
    <>
      <p className="min-w-0 flex-1 basis-72">
        {error ? (
          <span role="alert" className="text-danger">
            {say(error.words)}
          </span>
        ) : nothing ? (
          <span className="text-muted">
            {reading.length > 0
              ? t`Menunggu berkas selesai dibaca.`
              : t`Belum ada berkas yang bisa diterapkan.`}
          </span>
        ) : stored === 0 ? (
          <Trans>
            <b>Tidak ada yang berubah.</b>{' '}
            <span className="text-muted">Semua {same} baris sudah tersimpan sebelumnya.</span>
          </Trans>
        ) : (
          <>
            <Trans>
              <b className="tn">{rows} baris</b> akan disimpan:
            </Trans>{' '}
            <Stored counts={counts} /> <Untouched counts={counts} />
          </>
        )}
        <Waiting count={waiting.length} />
      </p>
      {!nothing && (
        <span className="hidden items-center gap-2 text-muted lg:flex">
          <Undo2 aria-hidden />
          <Trans>Bisa diurungkan</Trans>
        </span>
      )}
      {may('imports.apply') && (
        <Button
          tone="primary"
          icon={Check}
          className="foot-action"
          busy={busy}
          disabled={nothing || reading.length > 0}
          onClick={() => void apply()}
        >
          {stored > 0 ? t`Terapkan ${rows} baris` : t`Terapkan`}
        </Button>
      )}
    </>
  )
}

function AppliedFoot({
  outlook,
  onClose,
}: {
  readonly outlook: Outlook
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()
  const format = useFormat()
  const { undoAll, busy } = useUndoAll()
  const applied = outlook.applied.filter(({ state }) => state === 'applied')
  const week = latestWeek(applied)
  const rows = format.count(outlook.counts.new + outlook.counts.changed)
  return (
    <>
      <p className="min-w-0 flex-1 basis-72">
        {applied.length === 0 ? (
          <Trans>
            <b>Impor ini sudah diurungkan.</b>{' '}
            <span className="text-muted">Nilai sebelumnya kembali berlaku.</span>
          </Trans>
        ) : (
          <>
            <Trans>
              <b className="tn">{rows} baris tersimpan:</b>
            </Trans>{' '}
            <Stored counts={outlook.counts} />
          </>
        )}
        <Waiting count={outlook.waiting.length} />
      </p>
      {applied.length > 0 && may('imports.undo') && (
        <Button icon={Undo2} busy={busy} onClick={() => void undoAll(applied)}>
          {t`Urungkan`}
        </Button>
      )}
      <Button onClick={onClose}>{t`Impor lagi`}</Button>
      {week && (
        <ButtonLink
          tone="primary"
          icon={ChartColumn}
          className="foot-action"
          to={at(`weeks/${week}`)}
        >
          {t`Lihat angka minggu ${Number(week.slice(6))}`}
        </ButtonLink>
      )}
    </>
  )
}

/** `403 baru, 44 berubah.`; what is zero is not worth a word. */
function Stored({ counts }: { readonly counts: Sums }) {
  const { t } = useLingui()
  const format = useFormat()
  const [fresh, changed] = [format.count(counts.new), format.count(counts.changed)]
  if (counts.changed === 0) return t`${fresh} baru.`
  if (counts.new === 0) return t`${changed} berubah.`
  return t`${fresh} baru, ${changed} berubah.`
}

function Untouched({ counts }: { readonly counts: Sums }) {
  const { t } = useLingui()
  const format = useFormat()
  const [refused, same] = [format.count(counts.refused), format.count(counts.same)]
  if (counts.refused + counts.same === 0) return null
  return (
    <span className="text-muted">
      {counts.same === 0
        ? t`${refused} ditolak tidak disentuh.`
        : counts.refused === 0
          ? t`${same} sama tidak disentuh.`
          : t`${refused} ditolak dan ${same} sama tidak disentuh.`}
    </span>
  )
}

function Waiting({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <span className="block text-12 text-warning">
      <Plural
        value={count}
        one="# berkas masih perlu isian dan belum ikut diterapkan."
        other="# berkas masih perlu isian dan belum ikut diterapkan."
      />
    </span>
  )
}
