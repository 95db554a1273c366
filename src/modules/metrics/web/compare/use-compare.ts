import { useEffect, useState } from 'react'

import { type Day, dayAt, Instant, type Period, periodOf, type Week } from '#kernel/time.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { useQuery } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { ComparedList, weeks } from '../../contract.ts'
import {
  before,
  type Pair,
  type PairProblem,
  periodText,
  problemOf,
  readPeriod,
} from '../../domain/compare/periods.ts'

export type CompareChoice = {
  readonly list: ComparedList
  readonly item: string | null
  /** Null until it is known which week has figures. */
  readonly pair: Pair | null
  readonly problem: PairProblem | null
  /** The address names days that are none. */
  readonly unreadable: boolean
  readonly draw: string | null
  readonly today: Day
  readonly current: Week | null
  readonly known: readonly Week[]
  readonly choosePair: (pair: Pair) => void
  readonly chooseWhose: (list: ComparedList, item: string | null) => void
  readonly chooseDraw: (draw: string) => void
}

/** What is compared, all of it in the address; the newest week and the one before where it says nothing. */
export function useCompare(): CompareChoice {
  const team = useTeam()
  const [query, change] = useQuery()
  const [now] = useState(() => Instant.parse(Date.now()))
  const today = dayAt(now, team.timeZone)
  const { data } = useAnswer(weeks, { team: team.id }, { freshMs: 60_000 })
  const list = ComparedList.safeParse(query.get('list')).data ?? 'shop'
  const item = list === 'shop' ? null : query.get('item')
  const [a, b] = [query.get('a'), query.get('b')]
  const [first, other] = [readPeriod(a), readPeriod(b)]
  const latest = data?.weeks.find(({ gmv }) => gmv !== null) ?? data?.weeks[0]
  const period = first ?? (data ? periodOf(latest?.week ?? data.current) : null)
  const pair = pairOf(period, other)
  const whole = pair && `${list} ${periodText(pair.period)} ${periodText(pair.other)}`
  const asked = `${query.get('list')} ${a} ${b}`
  const unreadable = (a !== null && !first) || (b !== null && !other)
  useEffect(() => {
    // Whoever shares the address shares the days, not "the newest".
    if (pair && whole !== asked && !unreadable)
      change({ list, a: periodText(pair.period), b: periodText(pair.other) })
  }, [pair, whole, asked, unreadable, list, change])
  return {
    list,
    item,
    pair,
    problem: pair && problemOf(pair, today),
    unreadable,
    draw: query.get('draw'),
    today,
    current: data?.current ?? null,
    known: data?.weeks.map(({ week }) => week) ?? [],
    choosePair: (next) => change({ a: periodText(next.period), b: periodText(next.other) }),
    chooseWhose: (next, chosen) => change({ list: next, item: chosen, draw: null }),
    chooseDraw: (draw) => change({ draw }),
  }
}

/** Days that are the wrong way round have none before them. */
function pairOf(period: Period | null, other: Period | null): Pair | null {
  if (!period) return null
  return { period, other: other ?? (period.from <= period.to ? before(period) : period) }
}
