import { Trans } from '@lingui/react/macro'
import { lazy } from 'react'

import type { AudienceCheckProps } from '#ui/writing/audience-check.ts'

/** The rule book is large; a page that shows no text field never fetches it. */
const TextCheck = lazy(async () => {
  try {
    return { default: (await import('#modules/wording/pieces.tsx')).TextCheck }
  } catch {
    return { default: Unchecked }
  }
})

/** What is written is not lost because its check could not be fetched. */
const Unchecked = () => (
  <p className="text-12 text-muted">
    <Trans>
      Kata-katanya belum diperiksa: buku aturan tidak termuat. Muat ulang halaman nanti.
    </Trans>
  </p>
)

/** Checks every text that reaches an audience, in whatever module it is written. */
export const audienceCheck = (props: AudienceCheckProps) => <TextCheck {...props} />
