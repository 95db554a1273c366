import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { Given } from '#kernel/endpoint.ts'
import { Button } from '#ui/design/Button.tsx'
import { CopyField } from '#ui/design/CopyField.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { history, makeResetLink, type Member } from '../contract.ts'
import { newPasswordAddress } from './invitation-address.ts'
import { useTeam } from './session.ts'

/** Makes a link by which a member chooses a new password, and shows it this once. */
export function ResetLinkDialog({
  member,
  onClose,
}: {
  readonly member: Member
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const wire = useWire()
  const format = useFormat()
  const make = useAction(makeResetLink)
  const [made, setMade] = useState<Given<typeof makeResetLink> | null>(null)
  const submit = async () => {
    const answer = await make.run({ team: team.id, user: member.userId })
    if (!answer) return
    setMade(answer)
    await wire.refresh(history)
  }
  if (made) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={t`Tautan sandi baru untuk ${member.name}`}
        actions={<Button onClick={onClose}>{t`Selesai`}</Button>}
      >
        <div className="form">
          <CopyField
            label={t`Kirim tautan ini`}
            value={newPasswordAddress(location.origin, made.secret)}
          />
          <Notice tone="warning" title={<Trans>Tautan hanya tampil sekali.</Trans>}>
            <Trans>
              Siapa pun yang memegangnya bisa memilih sandi akun ini, sekali saja, sampai{' '}
              {format.instant(made.expiresAt)}. Kirim langsung kepada {member.name}.
            </Trans>
          </Notice>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Buat tautan sandi baru`}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone="primary" busy={make.busy}>
            <Trans>Buat tautan</Trans>
          </Button>
        </>
      }
    >
      <div className="form">
        <p className="text-14">
          <Trans>
            Dengan tautan itu <b>{member.name}</b> memilih sandi baru. Sandi yang lama tetap berlaku
            sampai tautan dipakai; sesudahnya semua perangkatnya keluar. Pembuatannya tercatat di
            Riwayat.
          </Trans>
        </p>
        <ErrorLine error={make.error} />
      </div>
    </Dialog>
  )
}
