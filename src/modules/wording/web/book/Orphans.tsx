import { Trans, useLingui } from '@lingui/react/macro'

import { Notice } from '#ui/design/Notice.tsx'

import type { Decision } from '../../contract.ts'
import { DecisionList } from './DecisionList.tsx'

/** Decisions whose rule no pack has any more: kept, shown, and without effect. */
export function Orphans({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useLingui()
  if (decisions.length === 0) return null
  return (
    <Notice tone="info" title={t`Keputusan tanpa aturan.`}>
      <Trans>
        Aturannya tidak ada lagi di paket yang berlaku. Keputusan ini disimpan tetapi tidak
        berpengaruh; cabut bila memang tidak perlu.
      </Trans>
      <div className="mt-2">
        <DecisionList decisions={decisions} named />
      </div>
    </Notice>
  )
}
