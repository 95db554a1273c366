import { useLingui } from '@lingui/react/macro'

import { Entrance } from '#ui/design/Entrance.tsx'
import { ErrorView } from '#ui/design/ErrorView.tsx'

/** Nothing could be asked of the server, not even who is here. */
export function Unreachable({
  error,
  retry,
}: {
  readonly error: unknown
  readonly retry: () => void
}) {
  const { t } = useLingui()
  return (
    <Entrance title={t`Tidak tersambung`} heading={t`Tidak tersambung`}>
      <ErrorView error={error} retry={retry} />
    </Entrance>
  )
}
