import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft, ChevronRight } from 'lucide-react'

import { addDays, type Day } from '#kernel/time.ts'
import { useTeamPath } from '#modules/team/pieces.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { Link } from '#ui/navigation/Link.tsx'

import type { DayPage } from '../contract.ts'
import { useArrowKeys } from './use-arrow-keys.ts'

/** Which day it is, how much of it is known, and the days beside it. */
export function DayHead({ day, page }: { readonly day: Day; readonly page: DayPage | null }) {
  const { t } = useLingui()
  const format = useFormat()
  const path = useTeamPath()
  const [before, after] = [addDays(day, -1), addDays(day, 1)]
  const isLast = page !== null && day >= page.today
  useArrowKeys(path(`days/${before}`), isLast ? null : path(`days/${after}`))
  return (
    <PageHead
      slim
      title={format.longDay(day)}
      context={page && <Context page={page} />}
      actions={
        <>
          <IconButton
            icon={ChevronLeft}
            label={format.longDay(before)}
            to={path(`days/${before}`)}
          />
          {isLast ? (
            <IconButton icon={ChevronRight} label={t`Besok belum mulai`} disabled />
          ) : (
            <IconButton
              icon={ChevronRight}
              label={format.longDay(after)}
              to={path(`days/${after}`)}
            />
          )}
        </>
      }
    />
  )
}

/** How far away the day is, and how many of its exports are there. */
function Context({ page }: { readonly page: DayPage }) {
  const { day, today, yesterday, sources } = page
  const expected = sources.filter((source) => source.expected)
  const [all, known] = [
    expected.length,
    expected.filter(({ state }) => state === 'complete' || state === 'typed').length,
  ]
  return (
    <>
      {day === yesterday && <Trans>Kemarin.</Trans>}
      {day === today && <Trans>Hari ini, masih berjalan.</Trans>}
      {day > today && <Trans>Hari ini belum mulai.</Trans>} {day !== yesterday && <ToYesterday />}{' '}
      {known === all ? (
        <Trans>Semua sumber sudah ada.</Trans>
      ) : (
        <Trans>
          {known} dari {all} sumber sudah ada.
        </Trans>
      )}
    </>
  )
}

function ToYesterday() {
  const path = useTeamPath()
  return (
    <Link to={path('days')} className="font-medium text-action hover:underline">
      <Trans>Ke kemarin.</Trans>
    </Link>
  )
}
