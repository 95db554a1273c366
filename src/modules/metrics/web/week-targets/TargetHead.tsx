import { useLingui } from '@lingui/react/macro'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

import { addWeeks, periodOf, type Week } from '#kernel/time.ts'
import type { Brand } from '#modules/brands/contract.ts'
import { Select } from '#ui/design/Field.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { TargetSubject } from '../../contract.ts'
import { weekNumber } from '../../domain/speak.ts'
import { shownWeeks } from './target-weeks.ts'

export type TargetLook = {
  readonly from: Week | null
  readonly subject: TargetSubject
  readonly brands: readonly Brand[]
  readonly go: (to: Week) => void
  readonly choose: (to: TargetSubject) => void
}

/** Whose targets, which weeks, and the quarters before and after. */
export function TargetHead({
  look,
  actions,
}: {
  readonly look: TargetLook
  readonly actions: ReactNode
}) {
  const { t } = useLingui()
  const format = useFormat()
  const { from, subject, brands, go, choose } = look
  const last = from && addWeeks(from, shownWeeks - 1)
  const first = from && weekNumber(from)
  const end = last && weekNumber(last)
  return (
    <PageHead
      title={t`Target`}
      context={
        from &&
        last &&
        t`Minggu ${first}–${end}, ${format.period({ from: periodOf(from).from, to: periodOf(last).to })}`
      }
      actions={
        <>
          {brands.length > 0 && (
            <span className="w-44 max-md:basis-full">
              <Select
                label={t`Target siapa`}
                value={subject}
                options={[
                  { value: 'shop', label: t`Seluruh toko` },
                  ...brands.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={choose}
              />
            </span>
          )}
          {from && (
            <span className="inline-flex items-center">
              <IconButton
                icon={ChevronLeft}
                label={t`${shownWeeks} minggu sebelumnya`}
                onClick={() => go(addWeeks(from, -shownWeeks))}
              />
              <IconButton
                icon={ChevronRight}
                label={t`${shownWeeks} minggu berikutnya`}
                onClick={() => go(addWeeks(from, shownWeeks))}
              />
            </span>
          )}
          {actions}
        </>
      }
    />
  )
}
