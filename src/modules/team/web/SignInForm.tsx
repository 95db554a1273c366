import { Trans, useLingui } from '@lingui/react/macro'
import { type SyntheticEvent, useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Password } from '#ui/design/Password.tsx'
import { useAction, useWire } from '#ui/wire/query.ts'

import { session, signIn } from '../contract.ts'
import { CodeStep } from './CodeStep.tsx'

/** E-mail and password, then the code of whoever wants one; `onDone` runs once the session stands. */
export function SignInForm({ onDone }: { readonly onDone?: () => void }) {
  const { t } = useLingui()
  const action = useAction(signIn)
  const wire = useWire()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [step, setStep] = useState<'password' | 'code'>('password')
  const enter = async () => {
    await wire.refresh(session)
    onDone?.()
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!email.trim() || !password) return
    const answer = await action.run({ email: email.trim(), password })
    if (answer?.next === 'in') await enter()
    if (answer?.next === 'code') setStep('code')
  }
  if (step === 'code') {
    const again = () => {
      setPassword('')
      setTried(false)
      setStep('password')
    }
    return <CodeStep onDone={() => void enter()} onEnded={again} />
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <Field label={t`Email`} error={tried && !email.trim() ? t`Tulis alamat email` : undefined}>
        <Input
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field label={t`Sandi`} error={tried && !password ? t`Tulis sandi` : undefined}>
        <Password
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <ErrorLine error={action.error} />
      <Button type="submit" tone="primary" size="touch" busy={action.busy}>
        <Trans>Masuk</Trans>
      </Button>
    </form>
  )
}
