import { addDays, Day, type Period, periodOf, type Week, weekOf } from '#kernel/time.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { useQuery } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { weeks } from '../../contract.ts'

export type Chosen = {
  readonly period: Period
  /** The week it is exactly, if it is one. */
  readonly week: Week | null
}

export type RangeChoice = {
  /** Null until it is known which week has figures. */
  readonly chosen: Chosen | null
  readonly choose: (period: Period) => void
  /** The week that is running, which nobody can go beyond. */
  readonly current: Week | null
  /** Weeks that hold figures, newest first. */
  readonly known: readonly Week[]
}

/** The days that are looked at: in the address, else the newest week with GMV. */
export function useRange(): RangeChoice {
  const team = useTeam()
  const [query, change] = useQuery()
  const { data } = useAnswer(weeks, { team: team.id }, { freshMs: 60_000 })
  const asked = periodIn(query.get('from'), query.get('to'))
  const latest = data?.weeks.find(({ gmv }) => gmv !== null) ?? data?.weeks[0]
  const usual = data && periodOf(latest?.week ?? data.current)
  const period = asked ?? usual ?? null
  return {
    chosen: period && { period, week: exactWeek(period) },
    choose: ({ from, to }) => change({ from, to, page: null }),
    current: data?.current ?? null,
    known: data?.weeks.map(({ week }) => week) ?? [],
  }
}

function periodIn(from: string | null, to: string | null): Period | null {
  const [first, last] = [Day.safeParse(from), Day.safeParse(to)]
  return first.success && last.success && first.data <= last.data
    ? { from: first.data, to: last.data }
    : null
}

function exactWeek({ from, to }: Period): Week | null {
  const week = weekOf(from)
  return periodOf(week).from === from && addDays(from, 6) === to ? week : null
}
