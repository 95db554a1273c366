import { Trans, useLingui } from '@lingui/react/macro'
import { RotateCw, Sparkles } from 'lucide-react'

import { Button } from '#ui/design/Button.tsx'

import { useNewVersion } from './use-new-version.ts'

/** The server was upgraded while this tab was open; loading it is left to whoever is writing in it. */
export function NewVersionNotice() {
  const { t } = useLingui()
  if (!useNewVersion()) return null
  return (
    <output className="banner bg-info-soft">
      <Sparkles aria-hidden className="text-info" />
      <span className="min-w-0 flex-1">
        <Trans>
          <b>Etalase sudah diperbarui.</b> Muat ulang untuk memakai versi baru.
        </Trans>
      </span>
      <Button size="small" icon={RotateCw} onClick={() => location.reload()}>
        {t`Muat ulang`}
      </Button>
    </output>
  )
}
