import { useCallback, useEffect, useRef, useState } from 'react'

import { newKey } from '../wire/new-key.ts'
import { createDrafts, type Draft, type Drafts, type Keeping, type Place } from './drafts.ts'
import {
  begun,
  goneOn,
  isBehind,
  isUnsaved,
  keptOf,
  met,
  type Texts,
  type Version,
  type Writing,
} from './writing.ts'

/** A pause in typing after which the device keeps what was written. */
const pauseMs = 400

export type OnScreen<T extends Texts> = Writing<T> & {
  readonly unsaved: boolean
  /** Somebody stored other words meanwhile; nothing is overwritten either way. */
  readonly behind: boolean
  /** How the device keeps what is unsaved; null before it tried. */
  readonly keeping: Keeping | null
  /** What was written before and never stored; offered, not put in place. */
  readonly left: Draft | null
  readonly write: (texts: T) => void
  /** What is stored stands on screen. */
  readonly settle: (stored: Version<T>) => void
  /** The texts stand on a newer version, and are still unsaved. */
  readonly goOn: (base: Version<T>, texts: T) => void
  /** Goes on with what was left; answers what then stands on screen. */
  readonly take: (draft: Draft) => Writing<T>
  readonly drop: (draft: Draft) => void
  readonly undrop: (draft: Draft) => void
}

const browserDrafts = () => createDrafts({ storage: () => localStorage, now: () => Date.now() })

/**
 * The written fields of a record on screen: a newer stored version takes their place where nothing was
 * written, and what is unsaved is kept on this device until it is stored or dropped.
 */
export function useWriting<T extends Texts>(place: Place, stored: Version<T>): OnScreen<T> {
  const [drafts] = useState(browserDrafts)
  const [writing, setWriting] = useState(() => begun(stored))
  const now = met(writing, stored)
  if (now !== writing) setWriting(now)
  const [lefts, setLefts] = useState(() => drafts.find(place))
  const left = lefts.find((draft) => isUnsaved(goneOn(draft, stored))) ?? null
  const { keeping, taken } = useKept(drafts, { place, writing: now })

  const settle = useCallback((next: Version<T>) => setWriting(begun(next)), [])
  const goOn = useCallback((base: Version<T>, texts: T) => setWriting({ base, texts }), [])
  return {
    ...now,
    unsaved: isUnsaved(now),
    behind: isBehind(now, stored),
    keeping,
    left,
    write: (texts) => setWriting({ ...now, texts }),
    settle,
    goOn,
    take: (draft) => {
      const next = goneOn(draft, stored)
      taken(draft.key)
      setWriting(next)
      setLefts(lefts.filter(({ key }) => key !== draft.key))
      return next
    },
    drop: (draft) => {
      drafts.remove(draft.key)
      setLefts(lefts.filter(({ key }) => key !== draft.key))
    },
    undrop: (draft) => {
      drafts.write(draft.key, draft)
      setLefts((others) => [draft, ...others])
    },
  }
}

/** Keeps unsaved writing on the device, and takes it away when there is none. */
function useKept(
  drafts: Drafts,
  { place, writing }: { readonly place: Place; readonly writing: Writing<Texts> },
) {
  const [keeping, setKeeping] = useState<Keeping | null>(null)
  const [tab] = useState(newKey)
  const key = drafts.keyOf(place, tab)
  const unsaved = isUnsaved(writing)
  const latest = useRef(writing)
  /** What was gone on with: it stays until the device keeps what became of it. */
  const sources = useRef<readonly string[]>([])

  const forgetSources = useCallback(() => {
    for (const source of sources.current) drafts.remove(source)
    sources.current = []
  }, [drafts])
  const keep = useCallback(() => {
    if (!isUnsaved(latest.current)) return
    const how = drafts.write(key, keptOf(latest.current))
    setKeeping(how)
    if (how === 'kept') forgetSources()
  }, [drafts, forgetSources, key])

  useEffect(() => drafts.sweep(), [drafts])
  useEffect(() => {
    latest.current = writing
    if (!isUnsaved(writing)) {
      drafts.remove(key)
      forgetSources()
      return undefined
    }
    const timer = setTimeout(keep, pauseMs)
    return () => clearTimeout(timer)
  }, [drafts, forgetSources, keep, key, writing])

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && keep()
    addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', hidden)
      keep()
    }
  }, [keep])

  // Whatever the device keeps may be closed without a word.
  const atRisk = unsaved && (keeping === 'full' || keeping === 'refused')
  useEffect(() => {
    if (!atRisk) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [atRisk])

  const taken = useCallback((source: string) => {
    sources.current = [...sources.current, source]
  }, [])
  return { keeping, taken }
}
