import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { useAction } from '#ui/wire/query.ts'

import { type Member, members, type Role, session, setRoles } from '../contract.ts'
import { RolesFields } from './RolesFields.tsx'
import { useTeam } from './session.ts'
import { useDone } from './use-done.ts'

/** Gives a member other roles. */
export function RolesDialog({
  member,
  onClose,
}: {
  readonly member: Member
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const save = useAction(setRoles)
  const [roles, setChosen] = useState<readonly Role[]>(member.roles)
  const none = roles.length === 0
  const submit = async () => {
    if (none) return
    const answer = await save.run({ team: team.id, user: member.userId, roles: [...roles] })
    if (!answer) return
    onClose()
    await done({
      text: t`Peran ${member.name} disimpan`,
      change: answer.change,
      refresh: [members, session],
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Peran ${member.name}`}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone="primary" busy={save.busy} disabled={none}>
            <Trans>Simpan peran</Trans>
          </Button>
        </>
      }
    >
      <div className="form">
        <RolesFields
          roles={roles}
          onChange={setChosen}
          error={none ? t`Pilih sedikitnya satu peran` : undefined}
        />
        <ErrorLine error={save.error} />
      </div>
    </Dialog>
  )
}
