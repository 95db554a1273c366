import { useEffect, useMemo, useState } from 'react'

import type { Finding } from '../contract.ts'
import { partsOf, together } from '../domain/field/in-parts.ts'
import { moved } from '../domain/field/moved.ts'
import type { Circumstances, Matcher } from '../logic.ts'
import { whenIdle } from './when-idle.ts'

/** A pause in typing after which the text is read; long ones wait longer. */
const pauseMs = 120
const longPauseMs = 500
/** What is read in one go without being felt. */
const partLength = 40_000

type Checked = { readonly text: string; readonly findings: readonly Finding[] }

export type Checks = {
  readonly findings: readonly Finding[]
  /** Every word on screen has been read; null where nothing has been read yet. */
  readonly settled: boolean | null
}

/**
 * What the rule book finds in a text, read beside the typing and never during it. Until it is read
 * again, what was found moves along with the words.
 */
export function useChecks(
  text: string,
  matcher: Matcher | null,
  { scope, official }: Pick<Circumstances, 'scope' | 'official'>,
): Checks {
  const [last, setLast] = useState<(Checked & { readonly under: string }) | null>(null)
  const flash = official?.includes('flash') ?? false
  const giveaway = official?.includes('giveaway') ?? false
  const under = `${scope} ${flash} ${giveaway}`
  useEffect(() => {
    if (!matcher) return undefined
    let off = () => {}
    const parts = partsOf(text, partLength)
    const read: { at: number; findings: readonly Finding[] }[] = []
    const planned = [flash && 'flash', giveaway && 'giveaway'] as const
    const circumstances = {
      ...(scope && { scope }),
      official: planned.filter((one) => one !== false),
    }
    const go = () => {
      const part = parts[read.length]
      if (part) {
        const { findings } = matcher.check(part.text, circumstances)
        read.push({ at: part.at, findings })
      }
      if (read.length < parts.length) off = whenIdle(go)
      else setLast({ text, under, findings: together(read) })
    }
    const timer = setTimeout(
      () => (off = whenIdle(go)),
      text.length > partLength ? longPauseMs : pauseMs,
    )
    return () => {
      clearTimeout(timer)
      off()
    }
  }, [text, matcher, scope, flash, giveaway, under])
  const findings = useMemo(
    () => (last ? moved(last.findings, last.text, text) : none),
    [last, text],
  )
  return { findings, settled: last && last.text === text && last.under === under }
}

const none: readonly Finding[] = []
