import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

import {
  type Draft,
  type DraftCell,
  keyOf,
  type Place,
} from '../../domain/week-targets/target-draft.ts'

const Kept = z.record(z.string(), z.object({ text: z.string(), seen: z.number().nullable() }))

export type Written = Place & { readonly text: string; readonly stored: number | null }

/** What was typed into targets stays on this device until it is saved, whatever happens meanwhile. */
export function useTargetDraft(team: string, subject: string) {
  const name = `etalase.targets.${team}.${subject}`
  const [draft, setDraft] = useState(() => remembered(name))
  useEffect(() => {
    try {
      if (Object.keys(draft).length === 0) sessionStorage.removeItem(name)
      else sessionStorage.setItem(name, JSON.stringify(draft))
    } catch {
      // A browser that keeps nothing keeps the page at least.
    }
  }, [draft, name])
  const write = useCallback(
    (cells: readonly Written[]) =>
      setDraft((before) => ({
        ...before,
        ...Object.fromEntries(
          cells.map((cell): [string, DraftCell] => {
            const key = keyOf(cell)
            // Where somebody began is where they stand until they have seen something newer.
            return [key, { text: cell.text, seen: before[key] ? before[key].seen : cell.stored }]
          }),
        ),
      })),
    [],
  )
  const drop = useCallback(
    (isGone: (key: string, cell: DraftCell) => boolean) =>
      setDraft((before) =>
        Object.fromEntries(Object.entries(before).filter(([key, cell]) => !isGone(key, cell))),
      ),
    [],
  )
  /** Somebody has seen what stands there now, and keeps what they typed. */
  const insist = useCallback(
    (cells: readonly { readonly key: string; readonly stored: number | null }[]) =>
      setDraft((before) => ({
        ...before,
        ...Object.fromEntries(
          cells.flatMap(({ key, stored }) => {
            const cell = before[key]
            return cell ? [[key, { ...cell, seen: stored }]] : []
          }),
        ),
      })),
    [],
  )
  return { draft, write, drop, insist }
}

function remembered(name: string): Draft {
  try {
    return Kept.parse(JSON.parse(sessionStorage.getItem(name) ?? '{}'))
  } catch {
    return {}
  }
}
