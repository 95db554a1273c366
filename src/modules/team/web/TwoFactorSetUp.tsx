import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { Given } from '#kernel/endpoint.ts'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field } from '#ui/design/Field.tsx'
import { QrCode } from '#ui/design/QrCode.tsx'
import { useAction, useWire } from '#ui/wire/query.ts'

import { members, twoFactor, twoFactorConfirm, twoFactorStart } from '../contract.ts'
import { BackupCodesDialog } from './BackupCodes.tsx'
import { CodeInput } from './CodeInput.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'

type Started = Given<typeof twoFactorStart>

/** Password, then the secret into the app and its first code, then the backup codes. */
export function TwoFactorSetUp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const start = useAction(twoFactorStart)
  const [started, setStarted] = useState<Started | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes) return <BackupCodesDialog codes={codes} onClose={onClose} justOn />
  if (started) return <FirstCode started={started} onDone={setCodes} onClose={onClose} />
  return (
    <PasswordDialog
      title={t`Aktifkan verifikasi dua langkah`}
      context={t`Diperlukan aplikasi autentikator di ponsel, misalnya Google Authenticator, Aegis, atau 2FAS.`}
      verb={t`Lanjut`}
      onClose={onClose}
      busy={start.busy}
      error={start.error}
      onPassword={(password) =>
        void start.run({ password }).then((answer) => setStarted(answer ?? null))
      }
    />
  )
}

function FirstCode({
  started,
  onDone,
  onClose,
}: {
  readonly started: Started
  readonly onDone: (codes: readonly string[]) => void
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const wire = useWire()
  const action = useAction(twoFactorConfirm)
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const submit = async (given: string) => {
    setTried(true)
    if (!given.trim() || action.busy) return
    const answer = await action.run({ code: given })
    if (!answer) return setCode('')
    onDone(answer.backupCodes)
    await wire.refresh(twoFactor, members)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Pindai dengan aplikasi autentikator`}
      onSubmit={() => void submit(code)}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone="primary" busy={action.busy}>
            <Trans>Aktifkan</Trans>
          </Button>
        </>
      }
    >
      <div className="form">
        <div className="flex flex-wrap items-start gap-4">
          <QrCode text={started.address} label={t`Kode QR untuk aplikasi autentikator`} />
          <div className="grid min-w-0 flex-1 basis-56 content-start gap-3 text-13">
            <p>
              <Trans>Di ponsel ini sendiri:</Trans>{' '}
              <a href={started.address}>
                <Trans>buka di aplikasi</Trans>
              </a>
            </p>
            <p>
              <Trans>Atau tulis kunci ini:</Trans>
              <code className="mt-1 block whitespace-normal break-words select-all" data-secret>
                {grouped(started.secret)}
              </code>
            </p>
          </div>
        </div>
        <Field
          label={t`Kode dari aplikasi`}
          hint={t`Enam angka yang sekarang tampil untuk Etalase`}
          error={tried && !code.trim() && !action.error ? t`Tulis kodenya` : undefined}
        >
          <CodeInput value={code} onChange={setCode} onComplete={(whole) => void submit(whole)} />
        </Field>
        <ErrorLine error={action.error} />
      </div>
    </Dialog>
  )
}

/** In fours, as apps show it. */
const grouped = (secret: string): string => secret.replaceAll(/.{4}(?!$)/g, '$& ')
