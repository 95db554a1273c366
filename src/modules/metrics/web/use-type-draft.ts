import { useCallback, useEffect, useState } from 'react'

import type { Day } from '#kernel/time.ts'
import { newKey } from '#ui/wire/new-key.ts'

import type { Chosen } from './LineField.tsx'

export type TypeDraft = {
  readonly mode: 'fields' | 'line'
  /** What stands in each field, by figure and subject. */
  readonly texts: Readonly<Record<string, string>>
  readonly line: string
  readonly chosen: Chosen
  readonly takenOn: Day | null
  readonly note: string
  /** The account a line is about, where there are several. */
  readonly account: string | null
  /** The same until it is saved, so that a sending that was not heard of is not kept twice. */
  readonly key: string
}

const fresh = (): TypeDraft => ({
  mode: 'fields',
  texts: {},
  line: '',
  chosen: {},
  takenOn: null,
  note: '',
  account: null,
  key: newKey(),
})

/** What was typed for a day stays on this device until it is saved: a reload or a dead network loses nothing. */
export function useTypeDraft(team: string, day: Day) {
  const name = `etalase.typed.${team}.${day}`
  const [draft, setDraft] = useState(() => remembered(name))
  useEffect(() => {
    try {
      sessionStorage.setItem(name, JSON.stringify(draft))
    } catch {
      // A browser that keeps nothing keeps the page at least.
    }
  }, [draft, name])
  const patch = useCallback(
    // Something else to send has another key.
    (change: Partial<TypeDraft>) => setDraft((before) => ({ ...before, key: newKey(), ...change })),
    [],
  )
  const forget = useCallback(() => {
    try {
      sessionStorage.removeItem(name)
    } catch {
      // Nothing was kept.
    }
  }, [name])
  return { draft, patch, forget }
}

function remembered(name: string): TypeDraft {
  try {
    const kept: Partial<TypeDraft> = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    return { ...fresh(), ...kept }
  } catch {
    return fresh()
  }
}
