import { Trans, useLingui } from '@lingui/react/macro'
import { type SyntheticEvent, useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Entrance } from '#ui/design/Entrance.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { useAction } from '#ui/wire/query.ts'

import { forgotPassword } from '../contract.ts'
import { Corner } from './Corner.tsx'
import { SessionGate } from './SessionGate.tsx'

/** The way to a new password: by mail where this installation sends any, else by a lead of the team. */
export function ForgotScreen() {
  const { t } = useLingui()
  return (
    <SessionGate allow={({ user }) => !user} otherwise="/">
      {({ mail }) => (
        <Entrance
          title={t`Lupa sandi`}
          heading={<Trans>Lupa sandi</Trans>}
          corner={<Corner />}
          beside={
            <h2>
              <Trans>Masuk lagi dalam semenit.</Trans>
            </h2>
          }
        >
          {mail ? <AskForMail /> : <AskSomebody />}
          <p className="mt-6 text-13">
            <Link to="/sign-in">
              <Trans>Kembali ke halaman masuk</Trans>
            </Link>
          </p>
        </Entrance>
      )}
    </SessionGate>
  )
}

function AskForMail() {
  const { t } = useLingui()
  const action = useAction(forgotPassword)
  const [email, setEmail] = useState('')
  const [tried, setTried] = useState(false)
  const [sentTo, setSentTo] = useState<string | null>(null)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!email.trim()) return
    if (await action.run({ email: email.trim() })) setSentTo(email.trim())
  }
  if (sentTo !== null) {
    return (
      <Notice tone="positive" title={<Trans>Periksa kotak masuk {sentTo}.</Trans>}>
        <Trans>
          Bila alamat itu punya akun, tautan untuk sandi baru sampai dalam beberapa menit dan
          berlaku satu jam. Periksa juga folder spam.
        </Trans>
      </Notice>
    )
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={t`Email`}
        hint={t`Tautan untuk memilih sandi baru dikirim ke alamat ini`}
        error={tried && !email.trim() ? t`Tulis alamat email` : undefined}
      >
        <Input
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <ErrorLine error={action.error} />
      <Button type="submit" tone="primary" size="touch" busy={action.busy}>
        <Trans>Kirim tautan</Trans>
      </Button>
      <p className="text-13 text-muted">
        <Trans>Surat tidak sampai? Pemilik atau Manajer tim juga bisa membuat tautannya.</Trans>
      </p>
    </form>
  )
}

function AskSomebody() {
  return (
    <div className="grid gap-4 text-14">
      <p>
        <Trans>
          Etalase ini tidak mengirim email. Minta <b>tautan sandi baru</b> kepada Pemilik atau
          Manajer tim: di halaman Tim, menu di samping nama.
        </Trans>
      </p>
      <p>
        <Trans>
          Pemilik yang lupa sandinya sendiri menjalankan ini di komputer tempat Etalase berjalan:
        </Trans>
      </p>
      <p>
        <code>npx etalase reset-password</code>
      </p>
    </div>
  )
}
