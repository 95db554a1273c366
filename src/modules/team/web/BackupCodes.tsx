import { Trans, useLingui } from '@lingui/react/macro'
import { Download } from 'lucide-react'

import { Button } from '#ui/design/Button.tsx'
import { CopyField } from '#ui/design/CopyField.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { Notice } from '#ui/design/Notice.tsx'

/** The one moment in which backup codes can be kept. */
export function BackupCodesDialog({
  codes,
  onClose,
  justOn = false,
}: {
  readonly codes: readonly string[]
  readonly onClose: () => void
  /** They come with the second factor itself. */
  readonly justOn?: boolean
}) {
  const { t } = useLingui()
  return (
    <Dialog
      open
      onClose={onClose}
      title={justOn ? t`Aktif. Simpan kode cadangan` : t`Simpan kode cadangan`}
      context={t`Untuk masuk bila ponsel hilang. Tiap kode hanya sekali.`}
      actions={
        <>
          <Button icon={Download} onClick={() => save(codes)}>{t`Unduh`}</Button>
          <Button tone="primary" onClick={onClose}>{t`Sudah disimpan`}</Button>
        </>
      }
    >
      <div className="form">
        <ul className="code-list">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <CopyField label={t`Salin semuanya`} value={codes.join(' ')} />
        <Notice tone="warning" title={<Trans>Kode ini hanya tampil sekali.</Trans>}>
          <Trans>
            Simpan di tempat selain ponsel ini, misalnya di pengelola sandi atau di kertas.
          </Trans>
        </Notice>
      </div>
    </Dialog>
  )
}

function save(codes: readonly string[]): void {
  const address = URL.createObjectURL(
    new Blob([`${codes.join('\r\n')}\r\n`], { type: 'text/plain' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = 'etalase-kode-cadangan.txt'
  link.click()
  URL.revokeObjectURL(address)
}
