import { Trans, useLingui } from '@lingui/react/macro'
import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import { guestApprove, type GuestPage } from '../../contract.ts'
import { useGuestCall } from './use-guest-call.ts'

/** What waits for the word of this person, or the word they gave. */
export function GuestApproval({ page }: { readonly page: GuestPage }) {
  const { t } = useLingui()
  const format = useFormat()
  const approve = useGuestCall(guestApprove)
  const [asking, setAsking] = useState(false)
  const { brief, approver, approval } = page
  if (!brief || (!approver && !approval)) return null
  const { number } = brief
  if (approval && approval.withdrawnAt === null)
    return (
      <Notice tone="positive" title={t`Versi ${number} disetujui.`}>
        {format.instant(approval.at)}
      </Notice>
    )
  const submit = async () => {
    const done = await approve.run({ version: brief.id })
    if (done) setAsking(false)
  }
  return (
    <>
      <Notice
        tone="warning"
        title={t`Brief versi ${number} menunggu persetujuan.`}
        actions={
          approver && (
            <Button tone="primary" icon={ShieldCheck} onClick={() => setAsking(true)}>
              {t`Setujui versi ${number}`}
            </Button>
          )
        }
      >
        {approval ? (
          <Trans>Persetujuan sebelumnya ditarik tim: {approval.reason}</Trans>
        ) : (
          <Trans>Baca sampai habis. Bila ada yang tidak cocok, tulis catatan.</Trans>
        )}
      </Notice>
      {asking && (
        <Dialog
          open
          onClose={() => setAsking(false)}
          title={t`Setujui brief versi ${number}?`}
          onSubmit={() => void submit()}
          actions={
            <>
              <Button tone="ghost" onClick={() => setAsking(false)}>{t`Batal`}</Button>
              <Button type="submit" tone="primary" icon={ShieldCheck} busy={approve.busy}>
                {t`Setujui`}
              </Button>
            </>
          }
        >
          <div className="form">
            <p className="text-14">
              <Trans>
                Dicatat: nama pada tautan, versi {number}, dan waktunya. Untuk membatalkan, hubungi
                tim.
              </Trans>
            </p>
            <ErrorLine error={approve.error} />
          </div>
        </Dialog>
      )}
    </>
  )
}
