import { useLingui } from '@lingui/react/macro'
import { useContext } from 'react'

import type { TaskId } from '#kernel/ids.ts'
import { dayAt } from '#kernel/time.ts'
import { TimeZoneContext } from '#ui/format/use-format.ts'

import type { Task, TaskView } from '../contract.ts'
import { type GroupName, groupTasks } from '../domain/task-groups.ts'
import { TaskLine } from './TaskLine.tsx'
import { useNow } from './use-now.ts'

type Lines = {
  readonly onOpen: (id: string) => void
  readonly chosen: readonly TaskId[] | null
  readonly onChoose: (id: TaskId) => void
}

/** Tasks under the days a person thinks in; what is done is one list, the newest first. */
export function TaskGroups({
  tasks,
  view,
  ...lines
}: Lines & { readonly tasks: readonly Task[]; readonly view: TaskView }) {
  const names = useGroupNames()
  const timeZone = useContext(TimeZoneContext)
  const today = dayAt(useNow(), timeZone)
  if (view === 'done') return <TaskList tasks={tasks} {...lines} />
  return (
    <>
      {groupTasks(tasks, today).map((group) => (
        <section key={group.name} className="task-group">
          <h2>
            {names[group.name]}
            <span className="tn">, {group.tasks.length}</span>
          </h2>
          <TaskList tasks={group.tasks} {...lines} />
        </section>
      ))}
    </>
  )
}

const TaskList = ({
  tasks,
  onOpen,
  chosen,
  onChoose,
}: Lines & { readonly tasks: readonly Task[] }) => (
  <ul className="task-list">
    {tasks.map((task) => (
      <TaskLine
        key={task.id}
        task={task}
        onOpen={onOpen}
        chosen={chosen && chosen.includes(task.id)}
        onChoose={onChoose}
      />
    ))}
  </ul>
)

function useGroupNames(): Record<GroupName, string> {
  const { t } = useLingui()
  return {
    late: t`Terlambat`,
    today: t`Hari ini`,
    tomorrow: t`Besok`,
    week: t`Minggu ini`,
    later: t`Nanti`,
    'some-day': t`Tanpa tanggal`,
  }
}
