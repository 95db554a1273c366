import { useLingui } from '@lingui/react/macro'
import { useContext } from 'react'

import { formatClock } from '#kernel/format.ts'
import { addDays, type Day, dayAt } from '#kernel/time.ts'
import { TimeZoneContext, useFormat } from '#ui/format/use-format.ts'

import { dueAt } from '../domain/due.ts'
import { useNow } from './use-now.ts'

/** A day as one says it, and the date for whoever wants to be sure. */
export function DayWords({ day, time }: { readonly day: Day; readonly time: string | null }) {
  const { t } = useLingui()
  const format = useFormat()
  const timeZone = useContext(TimeZoneContext)
  const today = dayAt(useNow(), timeZone)
  const near = day === today ? t`hari ini` : day === addDays(today, 1) ? t`besok` : null
  const clock =
    time === null
      ? ''
      : ` ${formatClock(dueAt({ day, time }, timeZone), timeZone, format.language)}`
  return (
    <span className="tn">
      {format.longDay(day)}
      {clock}
      {near && ` (${near})`}
    </span>
  )
}
