import { Trans, useLingui } from '@lingui/react/macro'
import { Ellipsis, KeyRound, ShieldOff, UserMinus, UserRoundCog } from 'lucide-react'
import { useState } from 'react'

import { Confirm } from '#ui/design/Dialog.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Menu } from '#ui/design/Menu.tsx'
import { useAction } from '#ui/wire/query.ts'

import { type Member, members, removeMember, switchOffForMember } from '../contract.ts'
import { mayRecover } from '../logic.ts'
import { ResetLinkDialog } from './ResetLinkDialog.tsx'
import { useMay, useMe, useTeam } from './session.ts'
import { useDone } from './use-done.ts'

/** What a lead may do about a member. */
export function MemberMenu({
  member,
  onEdit,
  label,
}: {
  readonly member: Member
  readonly onEdit: () => void
  readonly label: string
}) {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()
  const me = useMe()
  const done = useDone()
  const remove = useAction(removeMember, { onError: 'toast' })
  const [open, setOpen] = useState<'reset' | 'two-factor' | null>(null)
  const close = () => setOpen(null)
  // One's own password and second factor are on the page of the account.
  const helps = member.userId !== me.id && mayRecover(team.roles, member.roles)
  const press = async () => {
    const answer = await remove.run({ team: team.id, user: member.userId })
    if (!answer) return
    await done({
      text: t`${member.name} dikeluarkan dari tim`,
      change: answer.change,
      refresh: [members],
    })
  }
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} label={label} />}
        items={[
          { label: t`Ubah peran`, icon: UserRoundCog, onSelect: onEdit },
          ...(helps
            ? [
                {
                  label: t`Buat tautan sandi baru`,
                  icon: KeyRound,
                  onSelect: () => setOpen('reset'),
                },
              ]
            : []),
          ...(helps && member.twoFactor && may('members.switch-off-two-factor')
            ? [
                {
                  label: t`Matikan dua langkah`,
                  icon: ShieldOff,
                  onSelect: () => setOpen('two-factor'),
                },
              ]
            : []),
          {
            label: t`Keluarkan dari tim`,
            icon: UserMinus,
            danger: true,
            onSelect: () => void press(),
          },
        ]}
      />
      {open === 'reset' && <ResetLinkDialog member={member} onClose={close} />}
      {open === 'two-factor' && <SwitchOff member={member} onClose={close} />}
    </>
  )
}

function SwitchOff({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const off = useAction(switchOffForMember, { onError: 'toast' })
  const press = async () => {
    const answer = await off.run({ team: team.id, user: member.userId })
    onClose()
    if (answer) await done({ text: t`Dua langkah ${member.name} dimatikan`, refresh: [members] })
  }
  return (
    <Confirm
      open
      onClose={onClose}
      title={t`Matikan dua langkah ${member.name}?`}
      verb={t`Matikan`}
      busy={off.busy}
      onConfirm={() => void press()}
    >
      <p>
        <Trans>
          Untuk orang yang ponselnya hilang: sesudah ini sandi saja cukup untuk masuk. Ini tercatat
          di Riwayat, dan orangnya bisa mengaktifkannya lagi di halaman Akun.
        </Trans>
      </p>
    </Confirm>
  )
}
