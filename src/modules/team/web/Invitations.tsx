import { Trans, useLingui } from '@lingui/react/macro'
import { Clock, MailOpen, X } from 'lucide-react'

import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAction } from '#ui/wire/query.ts'

import { type Invitation, members, revokeInvitation, roleWords } from '../contract.ts'
import { useTeam } from './session.ts'
import { useDone } from './use-done.ts'

/** Links that were made and not used yet. */
export function Invitations({
  invitations,
  manages,
}: {
  readonly invitations: readonly Invitation[]
  readonly manages: boolean
}) {
  const { t } = useLingui()
  if (invitations.length === 0) return null
  return (
    <div className="mt-8">
      <Section title={t`Undangan terbuka`} beside={t`Tautannya hanya tampil saat dibuat`}>
        <ul>
          {invitations.map((invitation) => (
            <InvitationLine key={invitation.id} invitation={invitation} manages={manages} />
          ))}
        </ul>
      </Section>
    </div>
  )
}

function InvitationLine({
  invitation,
  manages,
}: {
  readonly invitation: Invitation
  readonly manages: boolean
}) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const team = useTeam()
  const done = useDone()
  const revoke = useAction(revokeInvitation, { onError: 'toast' })
  const { name, roles, openedAt, expiresAt } = invitation
  const press = async () => {
    const answer = await revoke.run({ team: team.id, invitation: invitation.id })
    if (!answer) return
    await done({
      text: t`Undangan untuk ${name} dicabut`,
      change: answer.change,
      refresh: [members],
    })
  }
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
      <div className="min-w-0 flex-1 basis-60">
        <p className="ell text-14 font-medium" title={name}>
          {name}
        </p>
        <p className="tn text-12 text-muted">
          <Trans>berlaku sampai {format.instant(expiresAt)}</Trans>
        </p>
      </div>
      <p className="flex flex-wrap gap-1">
        {roles.map((role) => (
          <Chip key={role}>{say(roleWords[role])}</Chip>
        ))}
        {openedAt === null ? (
          <Chip tone="line" icon={Clock}>{t`Belum dibuka`}</Chip>
        ) : (
          <Chip tone="info" icon={MailOpen}>{t`Dibuka ${format.dayOf(openedAt)}`}</Chip>
        )}
      </p>
      {manages && (
        <Button size="small" tone="ghost" icon={X} busy={revoke.busy} onClick={() => void press()}>
          {t`Cabut`}
        </Button>
      )}
    </li>
  )
}
