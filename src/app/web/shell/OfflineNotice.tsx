import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { RotateCw, WifiOff } from 'lucide-react'
import { useCallback, useSyncExternalStore } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { useReturn } from '#ui/wire/heard.ts'
import { WireError } from '#ui/wire/wire-error.ts'

/** Says that the server is not heard, what still works, and tries again on its own. */
export function OfflineNotice() {
  const { t } = useLingui()
  const client = useQueryClient()
  const cache = client.getQueryCache()
  const isOffline = useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () =>
      cache
        .getAll()
        .some(
          (query) =>
            query.isActive() &&
            query.state.error instanceof WireError &&
            query.state.error.kind === 'offline',
        ),
  )
  const refetch = useCallback(() => void client.refetchQueries({ type: 'active' }), [client])
  useReturn(isOffline, refetch)
  if (!isOffline) return null
  return (
    <output className="banner bg-warning-soft">
      <WifiOff aria-hidden className="text-warning" />
      <span className="min-w-0 flex-1">
        <Trans>
          <b>Server tidak terjangkau.</b> Yang sudah tampil tetap bisa dibaca; perubahan menunggu
          sampai tersambung.
        </Trans>
      </span>
      <Button size="small" icon={RotateCw} onClick={refetch}>
        {t`Coba lagi`}
      </Button>
    </output>
  )
}
