import { useLingui } from '@lingui/react/macro'

import { missing } from '#kernel/format.ts'

import { Explain } from './Explain.tsx'

/** The dash where a figure is missing, never 0; with the reason on hover, focus or tap. */
export function Missing({ reason }: { readonly reason?: string | null }) {
  const { t } = useLingui()
  if (!reason) {
    return (
      <span className="none">
        <span aria-hidden>{missing}</span>
        <span className="sr-only">{t`Tidak ada data`}</span>
      </span>
    )
  }
  return (
    <Explain className="none above" text={reason} label={t`Tidak ada data: ${reason}`}>
      {missing}
    </Explain>
  )
}
