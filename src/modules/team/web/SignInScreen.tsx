import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { Entrance } from '#ui/design/Entrance.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { useGo } from '#ui/navigation/use-navigation.ts'

import { Corner } from './Corner.tsx'
import { nextPage } from './next-page.ts'
import { SessionGate } from './SessionGate.tsx'
import { SignInForm } from './SignInForm.tsx'

/** Sign in, and back to where one was. */
export function SignInScreen() {
  const { t } = useLingui()
  const go = useGo()
  const [next] = useState(() => nextPage(location.search))
  return (
    <SessionGate
      allow={({ user, installation }) => !user && installation === 'ready'}
      otherwise={next}
    >
      {() => (
        <Entrance
          title={t`Masuk`}
          heading={<Trans>Masuk</Trans>}
          context={
            next === '/' ? undefined : <Trans>Sesi sudah berakhir. Masuk untuk melanjutkan.</Trans>
          }
          corner={<Corner />}
          beside={
            <h2>
              <Trans>Angka, laporan, dan tim dalam satu meja.</Trans>
            </h2>
          }
        >
          <SignInForm onDone={() => go(next, { replace: true })} />
          <p className="mt-6 text-13">
            <Link to="/forgot-password">
              <Trans>Lupa sandi?</Trans>
            </Link>
          </p>
          <p className="mt-2 text-13 text-muted">
            <Trans>Belum punya akun? Minta tautan undangan dari pemilik tim.</Trans>
          </p>
        </Entrance>
      )}
    </SessionGate>
  )
}
