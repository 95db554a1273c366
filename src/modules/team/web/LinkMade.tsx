import { Trans, useLingui } from '@lingui/react/macro'

import { Button } from '#ui/design/Button.tsx'
import { CopyField } from '#ui/design/CopyField.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { QrCode } from '#ui/design/QrCode.tsx'

import type { LinkMade as Made } from '../contract.ts'
import { linkAddress, reachOf } from '../domain/link-address.ts'
import { useLastDay } from './use-last-day.ts'

/** The one moment in which a link can be copied. */
export function LinkMade({ made, onClose }: { readonly made: Made; readonly onClose: () => void }) {
  const { t } = useLingui()
  const lastDay = useLastDay()
  const { name, expiresAt } = made.link
  const address = linkAddress(location.origin, made.secret)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Tautan untuk ${name}`}
      actions={<Button tone="primary" onClick={onClose}>{t`Selesai`}</Button>}
    >
      <div className="form">
        <CopyField label={t`Kirim tautan ini`} value={address} />
        <div className="flex flex-wrap items-start gap-4">
          <QrCode text={address} label={t`Kode QR tautan`} />
          <div className="grid min-w-0 flex-1 basis-56 gap-3">
            <Notice tone="warning" title={<Trans>Tautan hanya tampil sekali.</Trans>}>
              <Trans>
                Siapa pun yang memegangnya bisa membukanya tanpa akun sampai {lastDay(expiresAt)},
                kecuali dicabut di Tim, Tautan.
              </Trans>
            </Notice>
            <Reach />
          </div>
        </div>
      </div>
    </Dialog>
  )
}

/** A link begins with the address this page was opened at, which may not reach as far as needed. */
function Reach() {
  const reach = reachOf(location.hostname)
  if (reach === 'anywhere') return null
  return (
    <Notice>
      {reach === 'this-machine' ? (
        <Trans>
          Alamat ini hanya terbuka di komputer ini. Untuk orang lain, buka Etalase lewat alamat
          jaringannya, lalu buat tautan baru.
        </Trans>
      ) : (
        <Trans>Alamat ini hanya terbuka di jaringan yang sama, misalnya Wi-Fi studio.</Trans>
      )}
    </Notice>
  )
}
