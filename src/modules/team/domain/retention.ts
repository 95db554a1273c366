import type { Retention } from '#kernel/personal.ts'

/** How long something is kept: what the team chose, as long as that is still among the choices. */
export function daysKept({ days, choices }: Retention, chosen: number | undefined): number {
  return chosen !== undefined && choices?.includes(chosen) === true ? chosen : days
}
