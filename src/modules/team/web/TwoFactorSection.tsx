import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ShieldCheck, ShieldOff } from 'lucide-react'
import { useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { useAction, useAnswer, useWire } from '#ui/wire/query.ts'

import { members, newBackupCodes, switchOffTwoFactor, twoFactor } from '../contract.ts'
import { BackupCodesDialog } from './BackupCodes.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'
import { TwoFactorSetUp } from './TwoFactorSetUp.tsx'

const few = 3

type Open = 'set-up' | 'codes' | 'off' | null

/** The second factor of the own account: on, off, and the codes on paper. */
export function TwoFactorSection() {
  const { t } = useLingui()
  const answer = useAnswer(twoFactor, {})
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  return (
    <Section title={t`Verifikasi dua langkah`}>
      <Loaded answer={answer}>
        {({ on, backupCodesLeft }) => (
          <div className="grid max-w-[560px] gap-4">
            <p>
              <Chip tone={on ? 'positive' : 'line'} icon={on ? ShieldCheck : ShieldOff}>
                {on ? t`Aktif` : t`Tidak aktif`}
              </Chip>
            </p>
            <p className="text-14">
              <Trans>
                Setelah sandi, diminta kode dari ponsel. Orang yang tahu sandi ini tetap tidak bisa
                masuk.
              </Trans>
            </p>
            {on && backupCodesLeft <= few && (
              <Notice tone="warning" title={<CodesLeft count={backupCodesLeft} />}>
                <Trans>Buat yang baru supaya tetap bisa masuk bila ponsel hilang.</Trans>
              </Notice>
            )}
            {on && backupCodesLeft > few && (
              <p className="text-13 text-muted">
                <CodesLeft count={backupCodesLeft} />
              </p>
            )}
            <div className="flex flex-wrap gap-2">
              {on ? (
                <>
                  <Button onClick={() => setOpen('codes')}>{t`Buat kode cadangan baru`}</Button>
                  <Button onClick={() => setOpen('off')}>{t`Matikan`}</Button>
                </>
              ) : (
                <Button icon={ShieldCheck} onClick={() => setOpen('set-up')}>
                  {t`Aktifkan`}
                </Button>
              )}
            </div>
          </div>
        )}
      </Loaded>
      {open === 'set-up' && <TwoFactorSetUp onClose={close} />}
      {open === 'codes' && <NewCodes onClose={close} />}
      {open === 'off' && <SwitchOff onClose={close} />}
    </Section>
  )
}

function CodesLeft({ count }: { readonly count: number }) {
  return <Plural value={count} other="Tersisa # kode cadangan." />
}

function NewCodes({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const wire = useWire()
  const make = useAction(newBackupCodes)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const submit = async (password: string) => {
    const answer = await make.run({ password })
    if (!answer) return
    setCodes(answer.backupCodes)
    await wire.refresh(twoFactor)
  }
  if (codes) return <BackupCodesDialog codes={codes} onClose={onClose} />
  return (
    <PasswordDialog
      title={t`Kode cadangan baru`}
      context={t`Sepuluh kode yang lama tidak berlaku lagi.`}
      verb={t`Buat kode baru`}
      busy={make.busy}
      error={make.error}
      onClose={onClose}
      onPassword={(password) => void submit(password)}
    />
  )
}

function SwitchOff({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const wire = useWire()
  const toast = useToast()
  const off = useAction(switchOffTwoFactor)
  const submit = async (password: string) => {
    if (!(await off.run({ password }))) return
    toast({ text: t`Verifikasi dua langkah dimatikan` })
    onClose()
    await wire.refresh(twoFactor, members)
  }
  return (
    <PasswordDialog
      title={t`Matikan verifikasi dua langkah`}
      context={t`Setelah ini sandi saja cukup untuk masuk. Perangkat tepercaya dan kode cadangan dihapus.`}
      verb={t`Matikan`}
      danger
      busy={off.busy}
      error={off.error}
      onClose={onClose}
      onPassword={(password) => void submit(password)}
    />
  )
}
