import { Trans, useLingui } from '@lingui/react/macro'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { RotateCw } from 'lucide-react'

import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { ErrorView } from '#ui/design/ErrorView.tsx'
import { useTitle } from '#ui/design/use-title.ts'
import { WireError } from '#ui/wire/wire-error.ts'

import { useRenewal } from './use-renewal.ts'

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

/** The page itself broke, or could not be fetched, not even from a newer version. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  const router = useRouter()
  if (useRenewal(error)) return null
  if (error instanceof WireError) {
    const again = async () => {
      await router.invalidate()
      reset()
    }
    return (
      <div className="p-6">
        <ErrorView error={error} retry={() => void again()} />
      </div>
    )
  }
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
