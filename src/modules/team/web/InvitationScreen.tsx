import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type SyntheticEvent, useState } from 'react'

import type { Given } from '#kernel/endpoint.ts'
import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Entrance } from '#ui/design/Entrance.tsx'
import { ErrorLine, ErrorView } from '#ui/design/ErrorView.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { Skeleton } from '#ui/design/Skeleton.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { useFragment } from '#ui/navigation/use-fragment.ts'
import { useGo } from '#ui/navigation/use-navigation.ts'
import { call } from '#ui/wire/call.ts'
import { useAction, useWire } from '#ui/wire/query.ts'
import type { WireError } from '#ui/wire/wire-error.ts'

import { acceptInvitation, openInvitation, roleWords, session } from '../contract.ts'
import { type AccountDraft, emptyAccount, problemsOf } from './account-draft.ts'
import { AccountFields } from './AccountFields.tsx'
import { Corner } from './Corner.tsx'
import { secretIn } from './invitation-address.ts'
import { useSession } from './session.ts'
import { SignInForm } from './SignInForm.tsx'
import { teamPath } from './team-path.ts'

type Invited = Given<typeof openInvitation>

/** What an invitation link opens: whom it is for, and how to join. */
export function InvitationScreen() {
  const { t } = useLingui()
  const secret = secretIn(useFragment())
  const invited = useQuery<Invited, WireError>({
    queryKey: ['invitation', secret],
    queryFn: () => call(openInvitation, { secret }),
    staleTime: Infinity,
    retry: false,
  })
  return (
    <Entrance
      title={t`Undangan`}
      corner={<Corner />}
      heading={
        invited.data ? <Trans>Bergabung ke {invited.data.team}</Trans> : <Trans>Undangan</Trans>
      }
      beside={
        <h2>
          <Trans>Satu meja untuk seluruh tim.</Trans>
        </h2>
      }
    >
      {invited.error ? (
        <ErrorView error={invited.error} />
      ) : invited.data ? (
        <Join key={secret} invited={invited.data} secret={secret} />
      ) : (
        <Skeleton height={120} />
      )}
    </Entrance>
  )
}

function Join({ invited, secret }: { readonly invited: Invited; readonly secret: string }) {
  const { t } = useLingui()
  const say = useWords()
  const user = useSession().data?.user
  const [known, setKnown] = useState<'new' | 'known'>('new')
  return (
    <div className="grid gap-6">
      <div className="text-14">
        <Trans>
          Untuk <b>{invited.name}</b>, sebagai
        </Trans>{' '}
        <span className="inline-flex flex-wrap gap-1 align-middle">
          {invited.roles.map((role) => (
            <Chip key={role}>{say(roleWords[role])}</Chip>
          ))}
        </span>
      </div>
      {user ? (
        <JoinAs secret={secret} name={user.name} email={user.email} />
      ) : (
        <>
          <Segmented
            label={t`Punya akun?`}
            value={known}
            onChange={setKnown}
            segments={[
              { value: 'new', label: t`Akun baru` },
              { value: 'known', label: t`Sudah punya akun` },
            ]}
          />
          {known === 'new' ? <JoinNew secret={secret} name={invited.name} /> : <SignInForm />}
        </>
      )}
    </div>
  )
}

function useJoin() {
  const accept = useAction(acceptInvitation)
  const wire = useWire()
  const go = useGo()
  const join = async (input: Parameters<typeof accept.run>[0]) => {
    const team = await accept.run(input)
    if (!team) return
    await wire.refresh(session)
    go(teamPath(team.slug, ''), { replace: true })
  }
  return { join, busy: accept.busy, error: accept.error }
}

function JoinAs({
  secret,
  name,
  email,
}: {
  readonly secret: string
  readonly name: string
  readonly email: string
}) {
  const { t } = useLingui()
  const { join, busy, error } = useJoin()
  return (
    <div className="form">
      <p className="text-13 text-muted">
        <Trans>Sudah masuk sebagai {email}.</Trans>
      </p>
      <ErrorLine error={error} />
      <Button tone="primary" size="touch" busy={busy} onClick={() => void join({ secret })}>
        {t`Bergabung sebagai ${name}`}
      </Button>
    </div>
  )
}

function JoinNew({ secret, name }: { readonly secret: string; readonly name: string }) {
  const { t } = useLingui()
  const { join, busy, error } = useJoin()
  const [account, setAccount] = useState<AccountDraft>({ ...emptyAccount, name })
  const [tried, setTried] = useState(false)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (problemsOf(account).length > 0) return
    void join({ secret, account: { ...account, email: account.email.trim() } })
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <AccountFields account={account} onChange={setAccount} tried={tried} />
      <ErrorLine error={error} />
      <Button type="submit" tone="primary" size="touch" busy={busy}>
        {t`Buat akun dan bergabung`}
      </Button>
    </form>
  )
}
