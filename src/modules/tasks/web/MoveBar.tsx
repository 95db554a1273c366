import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useContext, useState } from 'react'

import type { ChangeId, TaskId } from '#kernel/ids.ts'
import { addDays, Day, dayAt, periodOf, weekOf } from '#kernel/time.ts'
import { undo } from '#modules/team/contract.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Input } from '#ui/design/Field.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { TimeZoneContext } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { call } from '#ui/wire/call.ts'
import { useAction, useWire } from '#ui/wire/query.ts'
import { asWireError } from '#ui/wire/wire-error.ts'

import { moveTasks, tasks, today as todayOf } from '../contract.ts'
import { useNow } from './use-now.ts'

/** Moves the chosen tasks to another day, all at once, with the way back. */
export function MoveBar({
  chosen,
  onDone,
}: {
  readonly chosen: readonly TaskId[]
  readonly onDone: () => void
}) {
  const { t } = useLingui()
  const timeZone = useContext(TimeZoneContext)
  const today = dayAt(useNow(), timeZone)
  const { move, busy } = useMove(onDone)
  const [picked, setPicked] = useState('')
  const none = chosen.length === 0
  const press = (day: Day) => !none && void move(chosen, day)
  const days = [
    { label: t`Hari ini`, day: today },
    { label: t`Besok`, day: addDays(today, 1) },
    { label: t`Senin depan`, day: periodOf(weekOf(addDays(today, 7))).from },
  ]
  return (
    <>
      <span className="tn min-w-0 flex-1 basis-full md:basis-0">
        {none ? (
          <Trans>Pilih tugas yang mau dipindah.</Trans>
        ) : (
          <Plural value={chosen.length} other="Pindahkan # tugas ke" />
        )}
      </span>
      {days.map(({ label, day }) => (
        <Button key={label} disabled={none} busy={busy} onClick={() => press(day)}>
          {label}
        </Button>
      ))}
      <Input
        type="date"
        className="move-day"
        aria-label={t`Hari lain`}
        disabled={none}
        value={picked}
        onChange={(event) => {
          setPicked(event.target.value)
          const day = Day.safeParse(event.target.value)
          if (day.success && day.data >= '2020-01-01') press(day.data)
        }}
      />
    </>
  )
}

/** One change for each task: *Urungkan* takes all of them back. */
function useMove(onDone: () => void) {
  const { t } = useLingui()
  const say = useWords()
  const team = useTeam()
  const toast = useToast()
  const wire = useWire()
  const { run, busy } = useAction(moveTasks, { onError: 'toast' })
  const look = () => wire.refresh(tasks, todayOf)
  const takeBack = async (changes: readonly ChangeId[]) => {
    try {
      for (const change of changes)
        // oxlint-disable-next-line no-await-in-loop -- a burst would meet the limit of calls
        await call(undo, { team: team.id, change })
      toast({ text: t`Sudah diurungkan` })
    } catch (error) {
      toast({ text: say(asWireError(error).words) })
    }
    await look()
  }
  const move = async (chosen: readonly TaskId[], day: Day) => {
    const answer = await run({ team: team.id, tasks: [...chosen], day })
    if (!answer) return
    const { changes } = answer
    const count = changes.length
    onDone()
    toast({
      text: count === 0 ? t`Semua sudah di hari itu` : t`${count} tugas dipindah`,
      ...(count > 0 && { undo: () => void takeBack(changes) }),
    })
    await look()
  }
  return { move, busy }
}
