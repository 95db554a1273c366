import { Trans, useLingui } from '@lingui/react/macro'
import { BookCheck, FilePen, Printer, ShieldCheck } from 'lucide-react'
import { useState } from 'react'

import { useDone, useMay, useMe, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useAction } from '#ui/wire/query.ts'

import { acknowledgeBrief, type Brand, brief, type BriefPage } from '../../contract.ts'
import { isEmpty } from '../../domain/briefs/brief.ts'
import { BriefAside } from './BriefAside.tsx'
import { BriefSheet } from './BriefSheet.tsx'
import { EnforceDialog } from './EnforceDialog.tsx'

/** The brief in force as one reads it before work, or the draft where none is in force yet. */
export function BriefReading({
  brand,
  page,
  onWrite,
  onVersion,
}: {
  readonly brand: Brand
  readonly page: BriefPage
  readonly onWrite: () => void
  readonly onVersion: (number: number) => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const me = useMe()
  const done = useDone()
  const may = useMay()
  const read = useAction(acknowledgeBrief)
  const [enforcing, setEnforcing] = useState(false)
  const { inForce, draft, ahead } = page
  const writes = may('brands.brief')
  if (!inForce && isEmpty(draft))
    return (
      <div className="pt-4">
        <EmptyState
          title={<Trans>Belum ada brief</Trans>}
          actions={
            writes && (
              <Button tone="primary" icon={FilePen} onClick={onWrite}>{t`Tulis brief`}</Button>
            )
          }
        >
          <Trans>
            Tulis sekali setelah pertemuan dengan klien: tujuan, pesan, dan batasannya. Semua yang
            memproduksi bekerja dari sini.
          </Trans>
        </EmptyState>
      </div>
    )
  const mine = page.readers.find(({ userId }) => userId === me.id)
  const unread = inForce !== null && mine !== undefined && mine.readAt === null
  const number = inForce?.number ?? 0
  const acknowledge = async () => {
    const answer = await read.run({ team: team.id, brand: brand.id, number })
    if (answer) await done({ text: t`Brief versi ${number} ditandai dibaca`, refresh: [brief] })
  }
  return (
    <>
      <div className="brief-bar">
        {inForce ? (
          <>
            <Chip tone="positive" icon={ShieldCheck}>
              <Trans>Berlaku, versi {number}</Trans>
            </Chip>
            <span>
              <Trans>
                sejak {format.dayOf(inForce.enforcedAt)}, oleh {inForce.enforcedBy}
              </Trans>
            </span>
          </>
        ) : (
          <Chip tone="warning" icon={FilePen}>
            <Trans>Draf, belum berlaku</Trans>
          </Chip>
        )}
        <div className="acts">
          <Button icon={Printer} onClick={() => window.print()}>{t`Cetak`}</Button>
          {writes && (
            <Button icon={FilePen} onClick={onWrite}>
              {t`Ubah brief`}
            </Button>
          )}
          {unread && (
            <Button
              tone="primary"
              icon={BookCheck}
              busy={read.busy}
              onClick={() => void acknowledge()}
            >
              {t`Tandai sudah dibaca`}
            </Button>
          )}
        </div>
      </div>
      <ErrorLine error={read.error} />
      {inForce?.note && <p className="pb-3 text-13">{inForce.note}</p>}
      {ahead && inForce && (
        <div className="pb-4">
          <Notice
            tone="info"
            title={t`Draf berisi perubahan yang belum berlaku.`}
            actions={
              may('brands.enforce') && (
                <Button size="small" onClick={() => setEnforcing(true)}>{t`Lihat bedanya`}</Button>
              )
            }
          >
            <Trans>Yang tampil di bawah tetap versi {number}.</Trans>
          </Notice>
        </div>
      )}
      <div className="brief-columns">
        <BriefSheet content={inForce ?? draft} />
        <BriefAside brand={brand} page={page} onVersion={onVersion} />
      </div>
      {enforcing && <EnforceDialog brand={brand} page={page} onClose={() => setEnforcing(false)} />}
    </>
  )
}
