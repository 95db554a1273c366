import { useLingui } from '@lingui/react/macro'

import { Field, Input } from '#ui/design/Field.tsx'
import { Password } from '#ui/design/Password.tsx'

import { type AccountDraft, leastPassword, problemsOf } from './account-draft.ts'

/** Name, e-mail and password of somebody new. */
export function AccountFields({
  account,
  onChange,
  tried,
}: {
  readonly account: AccountDraft
  readonly onChange: (account: AccountDraft) => void
  /** Problems are named once somebody pressed the button. */
  readonly tried: boolean
}) {
  const { t } = useLingui()
  const problems = tried ? problemsOf(account) : []
  return (
    <>
      <Field label={t`Nama`} error={problems.includes('name') ? t`Tulis nama` : undefined}>
        <Input
          autoComplete="name"
          maxLength={80}
          value={account.name}
          onChange={(event) => onChange({ ...account, name: event.target.value })}
        />
      </Field>
      <Field
        label={t`Email`}
        error={
          problems.includes('email') ? t`Tulis alamat email, misalnya nadia@toko.id` : undefined
        }
      >
        <Input
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          maxLength={200}
          value={account.email}
          onChange={(event) => onChange({ ...account, email: event.target.value })}
        />
      </Field>
      <Field
        label={t`Sandi`}
        hint={t`Sedikitnya ${leastPassword} karakter; beberapa kata lebih mudah diingat`}
        error={
          problems.includes('password')
            ? t`Sandi terlalu pendek: sedikitnya ${leastPassword} karakter`
            : undefined
        }
      >
        <Password
          autoComplete="new-password"
          maxLength={128}
          value={account.password}
          onChange={(event) => onChange({ ...account, password: event.target.value })}
        />
      </Field>
    </>
  )
}
