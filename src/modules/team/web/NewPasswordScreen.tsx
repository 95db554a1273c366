import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type SyntheticEvent, useState } from 'react'

import type { Given } from '#kernel/endpoint.ts'
import { Button } from '#ui/design/Button.tsx'
import { Entrance } from '#ui/design/Entrance.tsx'
import { ErrorLine, ErrorView } from '#ui/design/ErrorView.tsx'
import { Field } from '#ui/design/Field.tsx'
import { Password } from '#ui/design/Password.tsx'
import { Skeleton } from '#ui/design/Skeleton.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { useFragment } from '#ui/navigation/use-fragment.ts'
import { useGo } from '#ui/navigation/use-navigation.ts'
import { call } from '#ui/wire/call.ts'
import { useAction, useWire } from '#ui/wire/query.ts'
import type { WireError } from '#ui/wire/wire-error.ts'

import { openReset, session, resetPassword } from '../contract.ts'
import { leastPassword } from './account-draft.ts'
import { Corner } from './Corner.tsx'
import { secretIn } from './invitation-address.ts'

type Whose = Given<typeof openReset>

/** What a link to a new password opens. */
export function NewPasswordScreen() {
  const { t } = useLingui()
  const secret = secretIn(useFragment())
  const whose = useQuery<Whose, WireError>({
    queryKey: ['new-password', secret],
    queryFn: () => call(openReset, { secret }),
    staleTime: Infinity,
    retry: false,
  })
  return (
    <Entrance
      title={t`Sandi baru`}
      heading={<Trans>Sandi baru</Trans>}
      context={whose.data && <Trans>Untuk akun {whose.data.email}</Trans>}
      corner={<Corner />}
      beside={
        <h2>
          <Trans>Masuk lagi dalam semenit.</Trans>
        </h2>
      }
    >
      {whose.error ? (
        <>
          <ErrorView error={whose.error} />
          <p className="mt-6 text-13">
            <Link to="/forgot-password">
              <Trans>Minta tautan baru</Trans>
            </Link>
          </p>
        </>
      ) : whose.data ? (
        <Choose key={secret} secret={secret} email={whose.data.email} />
      ) : (
        <Skeleton height={120} />
      )}
    </Entrance>
  )
}

function Choose({ secret, email }: { readonly secret: string; readonly email: string }) {
  const { t } = useLingui()
  const go = useGo()
  const wire = useWire()
  const toast = useToast()
  const action = useAction(resetPassword)
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const short = password.length < leastPassword
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (short) return
    const done = await action.run({ secret, password })
    if (!done) return
    toast({ text: t`Sandi baru disimpan. Masuk dengan sandi itu.` })
    await wire.refresh(session)
    go('/sign-in', { replace: true })
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      {/* So that a password manager knows whose it is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <Field
        label={t`Sandi baru`}
        hint={t`Sedikitnya ${leastPassword} karakter; beberapa kata lebih mudah diingat`}
        error={
          tried && short ? t`Sandi terlalu pendek: sedikitnya ${leastPassword} karakter` : undefined
        }
      >
        <Password
          autoComplete="new-password"
          maxLength={128}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <ErrorLine error={action.error} />
      <Button type="submit" tone="primary" size="touch" busy={action.busy}>
        <Trans>Simpan sandi baru</Trans>
      </Button>
      <p className="text-13 text-muted">
        <Trans>Semua perangkat yang sedang masuk dengan akun ini keluar.</Trans>
      </p>
    </form>
  )
}
