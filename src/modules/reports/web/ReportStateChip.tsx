import { Trans } from '@lingui/react/macro'
import { CircleCheck } from 'lucide-react'

import { Chip } from '#ui/design/Chip.tsx'

import type { ReportState } from '../contract.ts'

export function ReportStateChip({ state }: { readonly state: ReportState }) {
  return state === 'handed-over' ? (
    <Chip tone="positive" icon={CircleCheck}>
      <Trans>Diserahkan</Trans>
    </Chip>
  ) : (
    <Chip>
      <Trans>Draf</Trans>
    </Chip>
  )
}
