import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Textarea } from '#ui/design/Field.tsx'
import { useAction } from '#ui/wire/query.ts'

import { type Brand, brief, type BriefApproval, withdrawApproval } from '../../contract.ts'

/** Takes the word of a client back, for a reason that the client sees. */
export function WithdrawDialog({
  brand,
  approval,
  onClose,
}: {
  readonly brand: Brand
  readonly approval: BriefApproval
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const withdraw = useAction(withdrawApproval)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { name, number } = approval
  const submit = async () => {
    setTried(true)
    if (!reason.trim()) return
    const wish = { team: team.id, brand: brand.id, approval: approval.id, reason }
    if (!(await withdraw.run(wish))) return
    onClose()
    await done({ text: t`Persetujuan ${name} ditarik`, refresh: [brief] })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Tarik persetujuan ${name}`}
      context={t`Versi ${number} tetap berlaku, tetapi tidak lagi disetujui. Klien melihat alasannya dan dapat menyetujui lagi.`}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone="danger" busy={withdraw.busy}>
            <Trans>Tarik persetujuan</Trans>
          </Button>
        </>
      }
    >
      <div className="form">
        <Field label={t`Alasan`} error={tried && !reason.trim() ? t`Tulis alasannya` : undefined}>
          <Textarea
            value={reason}
            rows={3}
            maxLength={300}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <ErrorLine error={withdraw.error} />
      </div>
    </Dialog>
  )
}
