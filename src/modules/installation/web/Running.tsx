import { Trans, useLingui } from '@lingui/react/macro'

import { Progress } from '#ui/design/Progress.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { BackupPage } from '../contract.ts'
import { progressOf } from '../domain/progress.ts'

/** One that is being made: how much is written, against the size of the one before. */
export function Running({ running }: { readonly running: NonNullable<BackupPage['running']> }) {
  const { t } = useLingui()
  const format = useFormat()
  const { bytes, expected } = running
  return (
    <div className="max-w-[480px]">
      <p className="tn mb-2 text-13">
        {bytes === 0 ? (
          <Trans>Mencadangkan…</Trans>
        ) : expected === null ? (
          <Trans>Mencadangkan… {format.bytes(bytes)} ditulis</Trans>
        ) : (
          <Trans>
            Mencadangkan… {format.bytes(bytes)} ditulis, yang sebelumnya {format.bytes(expected)}
          </Trans>
        )}
      </p>
      <Progress value={progressOf(running)} label={t`Kemajuan cadangan`} />
    </div>
  )
}
