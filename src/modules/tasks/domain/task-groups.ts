import { addDays, type Day, periodOf, weekOf } from '#kernel/time.ts'

import type { Task } from '../contract.ts'

export type GroupName = 'late' | 'today' | 'tomorrow' | 'week' | 'later' | 'some-day'
export type TaskGroup = { readonly name: GroupName; readonly tasks: readonly Task[] }

const order: readonly GroupName[] = ['late', 'today', 'tomorrow', 'week', 'later', 'some-day']

/** Open tasks under the days a person thinks in; a group without tasks is not there. */
export function groupTasks(tasks: readonly Task[], today: Day): TaskGroup[] {
  const sunday = periodOf(weekOf(today)).to
  const nameOf = ({ day }: Task): GroupName => {
    if (day === null) return 'some-day'
    if (day < today) return 'late'
    if (day === today) return 'today'
    if (day === addDays(today, 1)) return 'tomorrow'
    return day <= sunday ? 'week' : 'later'
  }
  return order.flatMap((name) => {
    const own = tasks.filter((task) => nameOf(task) === name)
    return own.length > 0 ? [{ name, tasks: own }] : []
  })
}
