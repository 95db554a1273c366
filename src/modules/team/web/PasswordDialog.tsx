import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field } from '#ui/design/Field.tsx'
import { Password } from '#ui/design/Password.tsx'
import type { WireError } from '#ui/wire/wire-error.ts'

/** Asks for the password before what somebody at an unlocked laptop must not do. */
export function PasswordDialog({
  title,
  context,
  verb,
  danger = false,
  busy,
  error,
  onClose,
  onPassword,
}: {
  readonly title: string
  readonly context: string
  readonly verb: string
  readonly danger?: boolean
  readonly busy: boolean
  readonly error: WireError | null
  readonly onClose: () => void
  readonly onPassword: (password: string) => void
}) {
  const { t } = useLingui()
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    if (password) onPassword(password)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      context={context}
      onSubmit={submit}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone={danger ? 'danger' : 'primary'} busy={busy}>
            {verb}
          </Button>
        </>
      }
    >
      <div className="form">
        <Field
          label={t`Sandi sekarang`}
          error={tried && !password ? t`Tulis sandi sekarang` : undefined}
        >
          <Password
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
        <ErrorLine error={error} />
      </div>
    </Dialog>
  )
}
