import { Trans, useLingui } from '@lingui/react/macro'
import { type SyntheticEvent, useState } from 'react'

import { Avatar } from '#ui/design/Avatar.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field } from '#ui/design/Field.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { Password } from '#ui/design/Password.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { useTheme } from '#ui/design/use-theme.ts'
import { useLanguage } from '#ui/i18n/use-words.ts'
import { useAction } from '#ui/wire/query.ts'

import { changePassword } from '../contract.ts'
import { leastPassword } from './account-draft.ts'
import { useMe, useSession } from './session.ts'
import { TwoFactorSection } from './TwoFactorSection.tsx'
import { useSignOut, useSwitchLanguage } from './use-preferences.ts'

/** One's own account: language, theme, password, and the way out. */
export function AccountScreen() {
  const { t } = useLingui()
  const { name, email } = useMe()
  // The invented owner of the example shop has no password to change.
  const hasAccount = useSession().data?.installation === 'ready'
  return (
    <Page
      title={t`Akun`}
      head={
        <PageHead
          title={
            <span className="flex items-center gap-3">
              <Avatar name={name} large />
              <span className="ell">{name}</span>
            </span>
          }
          context={hasAccount ? email : undefined}
        />
      }
    >
      <Preferences />
      {hasAccount && <PasswordForm />}
      {hasAccount && <TwoFactorSection />}
      <Leave />
    </Page>
  )
}

function Preferences() {
  const { t } = useLingui()
  const [theme, setTheme] = useTheme()
  const language = useLanguage()
  const switchTo = useSwitchLanguage()
  return (
    <Section title={t`Tampilan`}>
      <div className="grid gap-4">
        <div className="grid justify-items-start gap-1">
          <span className="text-13 font-medium">{t`Bahasa`}</span>
          <Segmented
            label={t`Bahasa`}
            value={language}
            onChange={(next) => void switchTo(next)}
            segments={[
              { value: 'id', label: 'Bahasa Indonesia' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        <div className="grid justify-items-start gap-1">
          <span className="text-13 font-medium">{t`Tema di perangkat ini`}</span>
          <Segmented
            label={t`Tema di perangkat ini`}
            value={theme}
            onChange={setTheme}
            segments={[
              { value: 'system', label: t`Ikut perangkat` },
              { value: 'light', label: t`Terang` },
              { value: 'dark', label: t`Gelap` },
            ]}
          />
        </div>
      </div>
    </Section>
  )
}

function PasswordForm() {
  const { t } = useLingui()
  const toast = useToast()
  const change = useAction(changePassword)
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [tried, setTried] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!current || next.length < leastPassword) return
    const done = await change.run({ current, next })
    if (!done) return
    setCurrent('')
    setNext('')
    setTried(false)
    toast({ text: t`Sandi diganti. Perangkat lain sudah dikeluarkan.` })
  }
  return (
    <Section title={t`Ganti sandi`} beside={t`Semua perangkat lain keluar`}>
      <form className="form max-w-[400px]" onSubmit={(event) => void submit(event)} noValidate>
        <Field
          label={t`Sandi sekarang`}
          error={tried && !current ? t`Tulis sandi sekarang` : undefined}
        >
          <Password
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        </Field>
        <Field
          label={t`Sandi baru`}
          hint={t`Sedikitnya ${leastPassword} karakter`}
          error={
            tried && next.length < leastPassword
              ? t`Sandi terlalu pendek: sedikitnya ${leastPassword} karakter`
              : undefined
          }
        >
          <Password
            autoComplete="new-password"
            maxLength={128}
            value={next}
            onChange={(event) => setNext(event.target.value)}
          />
        </Field>
        <ErrorLine error={change.error} />
        <Button type="submit" busy={change.busy} className="justify-self-start">
          <Trans>Ganti sandi</Trans>
        </Button>
      </form>
    </Section>
  )
}

function Leave() {
  const { t } = useLingui()
  const { leave, busy } = useSignOut()
  return (
    <Section title={t`Keluar`}>
      <div className="flex flex-wrap gap-2">
        <Button busy={busy} onClick={() => void leave(false)}>{t`Keluar di sini`}</Button>
        <Button busy={busy} onClick={() => void leave(true)}>{t`Keluar di semua perangkat`}</Button>
      </div>
    </Section>
  )
}
