import { useTeam } from '#modules/team/pieces.tsx'
import { useWire } from '#ui/wire/query.ts'
import { useTopic } from '#ui/wire/use-topic.ts'

import { task, tasks, tasksMoved, today } from '../contract.ts'

/**
 * Looks again whenever anybody changes a task of the team, and once the topic is heard: what changed
 * between the first look and then, or while the network was gone, nobody tells any more.
 */
export function useTaskNews(): void {
  const team = useTeam()
  const wire = useWire()
  const look = () => void wire.refresh(tasks, task, today)
  useTopic(tasksMoved, { team: team.id }, { snapshot: look, patch: look })
}
