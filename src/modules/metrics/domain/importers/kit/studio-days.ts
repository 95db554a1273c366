import { addDays, dayAt, Instant, type Day } from '#kernel/time.ts'
import type { TableFacts } from '#modules/imports/contract/importer.ts'
import { dayUntil, readMoment, readMonthDay } from '#modules/imports/logic.ts'

import type { Memory } from './fact-kind.ts'
import { unsorted } from './reasons.ts'

/** `Overview_2026-11-02_1794188760_handle.zip`: first day, moment of the export, whose account. */
const studioName =
  /^(?:overview|content|viewers|followers?[a-z]*)_(?:(\d{4}-\d{2}-\d{2})_)?(?:(\d{10}|\d{13})_)?([a-z0-9._]{2,30}?)(?:\s*\(\d+\))?\.(?:zip|csv|xlsx)$/i

const base = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

function nameOf({ archive, file }: TableFacts): RegExpExecArray | null {
  return (archive === null ? null : studioName.exec(base(archive))) ?? studioName.exec(base(file))
}

/** Whose account the name of the file or its ZIP tells. */
export const studioAccount = (facts: TableFacts): string | null =>
  nameOf(facts)?.[3]?.toLowerCase() ?? null

/** The day of the export, where the name tells its moment. */
export function exportDay(facts: TableFacts): Day | null {
  const epoch = nameOf(facts)?.[2]
  const exported = epoch === undefined ? undefined : Instant.parse(Number(epoch.padEnd(13, '0')))
  const day = exported === undefined ? undefined : dayAt(exported, facts.timeZone)
  return day !== undefined && day <= facts.today ? day : null
}

/** Dates carry no year: they are dated back from the export, or from the upload where none is told. */
function anchor(facts: TableFacts): Day {
  const exported = exportDay(facts)
  if (exported !== null) return exported
  // Of a first day alone it is known that the export is at most a year younger.
  const first = readMoment(nameOf(facts)?.[1] ?? '')?.day
  const latest = first === undefined ? undefined : addDays(first, 364)
  return latest !== undefined && latest < facts.today ? latest : facts.today
}

/** A day with its year or without, the latest one that is not after the export or another day. */
export function studioDay(text: string, facts: TableFacts, until = anchor(facts)): Day | undefined {
  const dated = readMoment(text)?.day
  if (dated !== undefined) return dated
  const monthDay = readMonthDay(text)
  return monthDay && dayUntil(monthDay, until)
}

/** Rows run day by day one way; where they jump, a date without a year was put into a wrong one. */
export function rememberOrder(): Memory {
  let previous: Day | undefined
  let direction = 0
  let jumped = false
  return {
    add: (_row, { period }) => {
      const day = period?.from
      if (day === undefined || day === previous) return
      if (previous !== undefined) {
        const step = day > previous ? 1 : -1
        if (direction !== 0 && step !== direction) jumped = true
        direction = step
      }
      previous = day
    },
    end: ({ account: handle, today }) => ({
      ...(jumped && { problem: unsorted(today) }),
      identity: { accounts: handle === null ? [] : [handle], days: {} },
    }),
  }
}
