import { createContext, use, useEffect, useRef, useSyncExternalStore } from 'react'
import type { z } from 'zod'

import type { Topic } from '#kernel/topic.ts'

import { type Live, topicPath } from './live.ts'

export const LiveContext = createContext<Live | null>(null)

type News<T extends Topic> = {
  readonly snapshot?: (data: z.output<T['snapshot']>) => void
  readonly patch?: (patch: z.output<T['patch']>) => void
  readonly gone?: () => void
}

/** Listens to a live topic while the screen stands; parameters null: not yet. */
export function useTopic<T extends Topic>(
  topic: T,
  params: Readonly<Record<string, string>> | null,
  news: News<T>,
): void {
  const live = use(LiveContext)
  const latest = useRef(news)
  useEffect(() => {
    latest.current = news
  })
  const path = params ? topicPath(topic, params) : null
  useEffect(() => {
    if (!live || path === null) return undefined
    return live.subscribe(path, {
      snapshot: (data) => {
        const parsed = topic.snapshot.safeParse(data)
        if (parsed.success) latest.current.snapshot?.(parsed.data as z.output<T['snapshot']>)
      },
      patch: (data) => {
        const parsed = topic.patch.safeParse(data)
        if (parsed.success) latest.current.patch?.(parsed.data as z.output<T['patch']>)
      },
      gone: () => latest.current.gone?.(),
    })
  }, [live, topic, path])
}

const never = () => () => undefined

/** Whether the WebSocket stands; a screen that depends on it refetches now and then while not. */
export function useConnected(): boolean {
  const live = use(LiveContext)
  return useSyncExternalStore(live?.onChange ?? never, () => live?.connected() ?? false)
}
