import { Trans, useLingui } from '@lingui/react/macro'
import { RotateCw } from 'lucide-react'

import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { useTitle } from '#ui/design/use-title.ts'

/** There is no such page. */
export function NotFound() {
  const { t } = useLingui()
  useTitle(t`Halaman tidak ada`)
  return (
    <div className="grid min-h-[60dvh] place-items-center bg-surface-1 p-6">
      <EmptyState
        title={<Trans>Halaman ini tidak ada</Trans>}
        actions={<ButtonLink to="/">{t`Ke halaman awal`}</ButtonLink>}
      >
        <Trans>Tautannya mungkin salah ketik, atau isinya sudah dihapus.</Trans>
      </EmptyState>
    </div>
  )
}

/** The page itself broke; the rest of the window stands. */
export function Broken() {
  const { t } = useLingui()
  return (
    <div className="grid min-h-[60dvh] place-items-center bg-surface-1 p-6" role="alert">
      <EmptyState
        title={<Trans>Halaman ini gagal ditampilkan</Trans>}
        actions={
          <>
            <Button tone="primary" icon={RotateCw} onClick={() => location.reload()}>
              {t`Muat ulang`}
            </Button>
            <ButtonLink tone="ghost" to="/">{t`Ke halaman awal`}</ButtonLink>
          </>
        }
      >
        <Trans>
          Data yang tersimpan aman. Muat ulang; bila tetap gagal, beri tahu pengelola server.
        </Trans>
      </EmptyState>
    </div>
  )
}
