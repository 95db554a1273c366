import { Trans, useLingui } from '@lingui/react/macro'
import { ShieldCheck, UserPlus } from 'lucide-react'
import { useState } from 'react'

import { Avatar } from '#ui/design/Avatar.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type Member, members, roleWords } from '../contract.ts'
import { Invitations } from './Invitations.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { MemberMenu } from './MemberMenu.tsx'
import { RolesDialog } from './RolesDialog.tsx'
import { useMay, useMe, useTeam } from './session.ts'
import { TeamPage } from './TeamPage.tsx'

/** Who is in the team, what each may do, and which invitations are open. */
export function MembersScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()
  const answer = useAnswer(members, { team: team.id })
  const [inviting, setInviting] = useQueryParam('invite')
  const manages = may('members.manage')
  return (
    <TeamPage
      title={t`Tim`}
      context={t`Peran menentukan apa yang boleh diubah. Semua anggota boleh melihat.`}
      actions={
        manages && (
          <Button tone="primary" icon={UserPlus} onClick={() => setInviting('1')}>
            {t`Undang anggota`}
          </Button>
        )
      }
    >
      <Loaded answer={answer}>
        {(data) => (
          <>
            <ul className="card">
              {data.members.map((member) => (
                <MemberLine key={member.userId} member={member} manages={manages} />
              ))}
            </ul>
            <Invitations invitations={data.invitations} manages={manages} />
          </>
        )}
      </Loaded>
      {inviting !== null && manages && <InviteDialog onClose={() => setInviting(null)} />}
    </TeamPage>
  )
}

function MemberLine({ member, manages }: { readonly member: Member; readonly manages: boolean }) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const me = useMe()
  const [editing, setEditing] = useState(false)
  return (
    <li className="flex items-center gap-3 border-b border-line py-3 max-md:last:border-b-0">
      <Avatar name={member.name} large />
      <div className="grid min-w-0 flex-1 gap-x-4 gap-y-1 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] md:items-center">
        <div className="min-w-0">
          <p className="ell text-14 font-medium" title={member.name}>
            {member.name}
            {member.userId === me.id && (
              <span className="font-normal text-muted">
                {' '}
                <Trans>(akun ini)</Trans>
              </span>
            )}
          </p>
          <p className="ell text-13 text-muted" title={member.email}>
            {member.email}
          </p>
        </div>
        <p className="flex flex-wrap gap-1">
          {member.roles.map((role) => (
            <Chip key={role}>{say(roleWords[role])}</Chip>
          ))}
          {member.twoFactor && (
            <Chip tone="line" icon={ShieldCheck}>
              <Trans>Dua langkah</Trans>
            </Chip>
          )}
        </p>
        <p className="tn text-12 text-muted">
          <Trans>sejak {format.dayOf(member.joinedAt)}</Trans>
        </p>
      </div>
      {manages && (
        <MemberMenu
          member={member}
          onEdit={() => setEditing(true)}
          label={t`Ubah ${member.name}`}
        />
      )}
      {editing && <RolesDialog member={member} onClose={() => setEditing(false)} />}
    </li>
  )
}
