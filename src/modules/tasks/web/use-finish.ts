import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { useAction } from '#ui/wire/query.ts'

import { finishTask, task, tasks, today } from '../contract.ts'

type Known = { readonly id: string; readonly title: string; readonly done: boolean }

/** Ticks a task off, or opens it again, with the way back. */
export function useFinish(): { readonly finish: (known: Known) => Promise<void>; busy: boolean } {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const { run, busy } = useAction(finishTask, { onError: 'toast' })
  const finish = useCallback(
    async ({ id, title, done: isDone }: Known) => {
      const answer = await run({ team: team.id, task: id, done: !isDone })
      if (!answer) return
      await done({
        text: isDone ? t`Tugas “${title}” dibuka lagi` : t`Tugas “${title}” selesai`,
        change: answer.change,
        refresh: [tasks, task, today],
      })
    },
    [done, run, t, team.id],
  )
  return { finish, busy }
}
