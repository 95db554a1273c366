import { useContext } from 'react'

import type { Instant } from '#kernel/time.ts'
import { TimeZoneContext } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import { dueWords } from '../domain/due.ts'
import { useNow } from './use-now.ts'

export type DueSaid = { readonly text: string; readonly late: boolean }

/** When something is due, in the words of the reader; null has no time. */
export function useDueWords(): (due: Instant | null) => DueSaid | null {
  const say = useWords()
  const timeZone = useContext(TimeZoneContext)
  const now = useNow()
  return (due) => due && { text: say(dueWords(due, { now, timeZone })), late: due <= now }
}
