import { Trans, useLingui } from '@lingui/react/macro'
import { type SyntheticEvent, useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Checkbox, Field } from '#ui/design/Field.tsx'
import { useAction } from '#ui/wire/query.ts'

import { signInCode } from '../contract.ts'
import { CodeInput } from './CodeInput.tsx'

/** The second step of signing in. `onEnded` runs when it took too long and the first is due again. */
export function CodeStep({
  onDone,
  onEnded,
}: {
  readonly onDone: () => void
  readonly onEnded: () => void
}) {
  const { t } = useLingui()
  const action = useAction(signInCode)
  const [code, setCode] = useState('')
  const [trust, setTrust] = useState(false)
  const [backup, setBackup] = useState(false)
  const [tried, setTried] = useState(false)
  const submit = async (given: string) => {
    setTried(true)
    if (!given.trim() || action.busy) return
    const done = await action.run({ code: given, trust })
    if (done) onDone()
    else setCode('')
  }
  if (action.error?.kind === 'unauthenticated') {
    return (
      <div className="form">
        <ErrorLine error={action.error} />
        <Button size="touch" onClick={onEnded}>
          <Trans>Masuk dari awal</Trans>
        </Button>
      </div>
    )
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault()
        void submit(code)
      }}
    >
      <Field
        label={backup ? t`Kode cadangan` : t`Kode dari aplikasi autentikator`}
        hint={
          backup
            ? t`Salah satu dari sepuluh kode yang disimpan; tiap kode hanya sekali`
            : t`Enam angka, berganti tiap 30 detik`
        }
        error={tried && !code.trim() && !action.error ? t`Tulis kodenya` : undefined}
      >
        <CodeInput
          key={String(backup)}
          backup={backup}
          focused
          value={code}
          onChange={setCode}
          onComplete={(whole) => void submit(whole)}
        />
      </Field>
      <Checkbox checked={trust} onChange={setTrust} hint={t`Jangan centang di perangkat bersama`}>
        <Trans>Percayai perangkat ini 30 hari</Trans>
      </Checkbox>
      <ErrorLine error={action.error} />
      <Button type="submit" tone="primary" size="touch" busy={action.busy}>
        <Trans>Masuk</Trans>
      </Button>
      <div className="flex flex-wrap gap-2">
        <Button
          tone="ghost"
          onClick={() => {
            setBackup(!backup)
            setCode('')
            setTried(false)
            action.reset()
          }}
        >
          {backup ? t`Pakai kode aplikasi` : t`Pakai kode cadangan`}
        </Button>
        <Button tone="ghost" onClick={onEnded}>
          <Trans>Akun lain</Trans>
        </Button>
      </div>
    </form>
  )
}
