import { Trans, useLingui } from '@lingui/react/macro'
import { RotateCw, WifiOff } from 'lucide-react'

import { Button } from '#ui/design/Button.tsx'
import { Entrance } from '#ui/design/Entrance.tsx'
import { ErrorView } from '#ui/design/ErrorView.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useReturn } from '#ui/wire/heard.ts'
import { asWireError } from '#ui/wire/wire-error.ts'

/** Nothing could be asked of the server, not even who is here. Goes on by itself once it answers. */
export function Unreachable({
  error,
  retry,
}: {
  readonly error: unknown
  readonly retry: () => void
}) {
  const { t } = useLingui()
  const isOffline = asWireError(error).kind === 'offline'
  useReturn(isOffline, retry)
  return (
    <Entrance title={t`Tidak tersambung`} heading={t`Tidak tersambung`}>
      {isOffline ? <Offline retry={retry} /> : <ErrorView error={error} retry={retry} />}
    </Entrance>
  )
}

function Offline({ retry }: { readonly retry: () => void }) {
  const { t } = useLingui()
  return (
    <div className="grid gap-6">
      <Notice
        tone="warning"
        icon={WifiOff}
        title={<Trans>Server tidak terjangkau.</Trans>}
        actions={
          <Button size="small" icon={RotateCw} onClick={retry}>
            {t`Coba sekarang`}
          </Button>
        }
      >
        <Trans>Tidak ada yang hilang. Halaman ini terbuka sendiri begitu server menjawab.</Trans>
      </Notice>
      <section>
        <h2>
          <Trans>Yang bisa diperiksa</Trans>
        </h2>
        <ul className="mt-2 grid list-disc gap-1 pl-5 text-13 text-muted">
          <li>
            <Trans>Perangkat ini tersambung ke Wi-Fi yang sama dengan server.</Trans>
          </li>
          <li>
            <Trans>Komputer yang menjalankan Etalase menyala dan tidak tidur.</Trans>
          </li>
        </ul>
      </section>
      <section>
        <h2>
          <Trans>Yang tetap bisa</Trans>
        </h2>
        <p className="mt-2 text-13 text-muted">
          <Trans>
            Membaca tab lain yang masih terbuka. Angka dan laporan ada di server, tidak disimpan di
            perangkat ini.
          </Trans>
        </p>
      </section>
    </div>
  )
}
