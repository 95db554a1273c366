import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { CopyField } from '#ui/design/CopyField.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { history, invite, members, type Role } from '../contract.ts'
import { invitationAddress } from './invitation-address.ts'
import { RolesFields } from './RolesFields.tsx'
import { useTeam } from './session.ts'

/** Makes an invitation link, and shows it this once. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const wire = useWire()
  const make = useAction(invite)
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>([])
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<{ link: string; until: string } | null>(null)
  const submit = async () => {
    setTried(true)
    if (!name.trim() || roles.length === 0) return
    const answer = await make.run({ team: team.id, name, roles: [...roles] })
    if (!answer) return
    setMade({
      link: invitationAddress(location.origin, answer.secret),
      until: format.instant(answer.invitation.expiresAt),
    })
    await wire.refresh(members, history)
  }
  if (made) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={t`Tautan untuk ${name.trim()}`}
        actions={<Button onClick={onClose}>{t`Selesai`}</Button>}
      >
        <div className="form">
          <CopyField label={t`Kirim tautan ini`} value={made.link} />
          <Notice tone="warning" title={<Trans>Tautan hanya tampil sekali.</Trans>}>
            <Trans>
              Siapa pun yang memegangnya bisa bergabung, sekali saja, sampai {made.until}.
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
      title={t`Undang anggota`}
      context={t`Undangan berupa tautan: kirim lewat WhatsApp atau email.`}
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
        <Field
          label={t`Untuk siapa`}
          hint={t`Supaya undangannya dikenali di daftar`}
          error={tried && !name.trim() ? t`Tulis namanya` : undefined}
        >
          <Input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </Field>
        <RolesFields
          roles={roles}
          onChange={setRoles}
          error={tried && roles.length === 0 ? t`Pilih sedikitnya satu peran` : undefined}
        />
        <ErrorLine error={make.error} />
      </div>
    </Dialog>
  )
}
