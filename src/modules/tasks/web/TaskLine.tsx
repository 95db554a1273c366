import { Trans, useLingui } from '@lingui/react/macro'
import { Link2, Repeat } from 'lucide-react'
import { useContext } from 'react'

import type { TaskId } from '#kernel/ids.ts'
import { useMe } from '#modules/team/pieces.tsx'
import { Avatar } from '#ui/design/Avatar.tsx'
import { Tooltip } from '#ui/design/Tooltip.tsx'
import { TimeZoneContext, useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Task } from '../contract.ts'
import { dueOf } from '../domain/task.ts'
import { Tick } from './Tick.tsx'
import { useDueWords } from './use-due-words.ts'

/** One task of a list: the circle, what it is and when, and whose. */
export function TaskLine({
  task,
  onOpen,
  chosen,
  onChoose,
}: {
  readonly task: Task
  readonly onOpen: (id: string) => void
  /** Null where tasks are not chosen. */
  readonly chosen: boolean | null
  readonly onChoose: (id: TaskId) => void
}) {
  const { t } = useLingui()
  const me = useMe()
  const { id, title, owner, state } = task
  const done = state === 'done'
  return (
    <li className="task-line" data-done={done || undefined}>
      {chosen === null ? (
        <Tick id={id} title={title} done={done} />
      ) : (
        <label className="task-choose">
          <input
            type="checkbox"
            checked={chosen}
            aria-label={t`Pilih ${title}`}
            onChange={() => onChoose(id)}
          />
        </label>
      )}
      <button type="button" className="task-open" onClick={() => onOpen(id)}>
        <b>{title}</b>
        <TaskDetail task={task} />
      </button>
      {owner && owner.id !== me.id && (
        <Tooltip text={owner.name}>
          <span className="task-owner">
            <span className="sr-only">{owner.name}</span>
            <Avatar name={owner.name} />
          </span>
        </Tooltip>
      )}
    </li>
  )
}

function TaskDetail({ task }: { readonly task: Task }) {
  const say = useWords()
  const format = useFormat()
  const timeZone = useContext(TimeZoneContext)
  const due = useDueWords()(dueOf(task, timeZone))
  const { state, repeat, source, owner, doneAt, doneBy } = task
  if (state === 'done') {
    const at = doneAt === null ? '' : format.instant(doneAt)
    return (
      <small className="tn">
        {doneBy} · {at}
      </small>
    )
  }
  if (!due && !repeat && !source && owner) return null
  return (
    <small>
      {due && <span className={due.late ? 'day-late' : undefined}>{due.text}</span>}
      {repeat && (
        <span className="task-mark">
          <Repeat aria-hidden />
          <Trans>tiap minggu</Trans>
        </span>
      )}
      {source && (
        <span className="task-mark">
          <Link2 aria-hidden />
          {say(source.words)}
        </span>
      )}
      {!owner && (
        <span className="task-mark">
          <Trans>belum ada yang pegang</Trans>
        </span>
      )}
    </small>
  )
}
