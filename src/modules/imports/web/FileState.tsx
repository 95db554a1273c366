import { useLingui } from '@lingui/react/macro'
import { Check, CircleX, Clock, LoaderCircle, Undo2 } from 'lucide-react'

import { Chip } from '#ui/design/Chip.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { Import } from '../contract.ts'
import { isReady } from './outlook.ts'

/** What keeps a file from being plain: rows refused, or something that has to be said first. */
export function FileState({
  one,
  quiet = false,
}: {
  readonly one: Import
  /** Says nothing where nothing was refused. */
  readonly quiet?: boolean
}) {
  const { t } = useLingui()
  const format = useFormat()
  const refused = one.counts?.refused ?? 0
  switch (one.state) {
    case 'reading':
      return (
        <Chip tone="line">
          <LoaderCircle className="spin" aria-hidden />
          {t`Dibaca`}
        </Chip>
      )
    case 'applied':
      return <Chip tone="positive" icon={Check}>{t`Tersimpan`}</Chip>
    case 'undone':
      return <Chip tone="line" icon={Undo2}>{t`Diurungkan`}</Chip>
    case 'refused':
    case 'discarded':
      return null
    case 'preview':
      if (!isReady(one)) {
        return <Chip tone="warning" icon={Clock}>{t`Perlu isian`}</Chip>
      }
      return refused > 0 ? (
        <Chip tone="danger" icon={CircleX}>
          {format.count(refused)}
        </Chip>
      ) : (
        !quiet && <span className="text-muted">0</span>
      )
    default:
      return one.state satisfies never
  }
}
