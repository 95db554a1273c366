import { filledPath, liveAddress, LiveNews, liveSilenceMs, type LiveAsk } from '#kernel/live.ts'
import type { Topic } from '#kernel/topic.ts'

/** The part of a WebSocket this needs, so that a test can stand in for the network. */
export type Socket = Pick<WebSocket, 'send' | 'close' | 'addEventListener'>

export type LiveNeeds = {
  readonly connect: (address: string) => Socket
  readonly after: (ms: number, then: () => void) => () => void
  readonly origin: string
}

type Listener = {
  readonly snapshot: (data: unknown) => void
  readonly patch: (patch: unknown) => void
  readonly gone: () => void
}
type Subscription = {
  readonly listeners: Set<Listener>
  run: string | null
  /** The number of the last patch or snapshot that was seen. */
  number: number
}

export type Live = {
  readonly subscribe: (path: string, listener: Listener) => () => void
  readonly connected: () => boolean
  readonly onChange: (listener: () => void) => () => void
}

/** The one WebSocket: subscribes to topics, goes on after the last patch seen, reconnects alone. */
export function createLive({ connect, after, origin }: LiveNeeds): Live {
  const subscriptions = new Map<string, Subscription>()
  const watchers = new Set<() => void>()
  let socket: Socket | null = null
  let isOpen = false
  let attempt = 0
  let cancelRetry: (() => void) | null = null
  let cancelSilence: (() => void) | null = null

  const setOpen = (now: boolean) => {
    if (isOpen === now) return
    isOpen = now
    for (const watcher of watchers) watcher()
  }
  const say = (ask: LiveAsk) => {
    if (socket && isOpen) socket.send(JSON.stringify(ask))
  }
  const ask = (path: string, { run, number }: Subscription) =>
    say(run === null ? { type: 'subscribe', path } : { type: 'resume', path, run, number })

  function open() {
    if (socket || subscriptions.size === 0) return
    const opened = connect(origin.replace(/^http/, 'ws') + liveAddress)
    socket = opened
    opened.addEventListener('open', () => {
      attempt = 0
      setOpen(true)
      heard()
      for (const [path, subscription] of subscriptions) ask(path, subscription)
    })
    opened.addEventListener('message', ({ data }) => {
      heard()
      take(data)
    })
    opened.addEventListener('close', () => lost(opened))
    opened.addEventListener('error', () => opened.close())
  }

  function lost(closed: Socket) {
    if (socket !== closed) return
    socket = null
    cancelSilence?.()
    setOpen(false)
    if (subscriptions.size === 0) return
    cancelRetry?.()
    cancelRetry = after(Math.min(15_000, 500 * 2 ** attempt), open)
    attempt += 1
  }

  function heard() {
    cancelSilence?.()
    cancelSilence = after(liveSilenceMs, () => {
      const silent = socket
      silent?.close()
      if (silent) lost(silent)
    })
  }

  function take(data: unknown) {
    const news = LiveNews.safeParse(typeof data === 'string' ? readJson(data) : null)
    if (!news.success || news.data.type === 'beat') return
    const said = news.data
    const subscription = subscriptions.get(said.path)
    if (!subscription) return
    switch (said.type) {
      case 'snapshot':
        subscription.run = said.run
        subscription.number = said.number
        for (const { snapshot } of subscription.listeners) snapshot(said.data)
        return
      case 'patches':
        takePatches(subscription, said)
        return
      case 'gone':
        subscriptions.delete(said.path)
        for (const { gone } of subscription.listeners) gone()
        return
      default:
        said satisfies never
    }
  }

  function takePatches(
    subscription: Subscription,
    { path, run, from, patches }: Extract<LiveNews, { type: 'patches' }>,
  ) {
    if (run !== subscription.run || from > subscription.number + 1) {
      if (run !== subscription.run) subscription.run = null
      ask(path, subscription)
      return
    }
    for (const [index, patch] of patches.entries()) {
      if (from + index <= subscription.number) continue
      subscription.number = from + index
      for (const listener of subscription.listeners) listener.patch(patch)
    }
  }

  return {
    subscribe: (path, listener) => {
      const known = subscriptions.get(path)
      const subscription = known ?? { listeners: new Set(), run: null, number: 0 }
      subscription.listeners.add(listener)
      if (known) {
        // A second listener needs a snapshot of its own; the first one just hears it again.
        known.run = null
        ask(path, known)
      } else {
        subscriptions.set(path, subscription)
        open()
        ask(path, subscription)
      }
      return () => {
        subscription.listeners.delete(listener)
        if (subscription.listeners.size > 0 || subscriptions.get(path) !== subscription) return
        subscriptions.delete(path)
        say({ type: 'unsubscribe', path })
        if (subscriptions.size === 0) {
          cancelRetry?.()
          const idle = socket
          socket = null
          cancelSilence?.()
          idle?.close()
          setOpen(false)
        }
      }
    },
    connected: () => isOpen,
    onChange: (listener) => {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
  }
}

/** The path of a topic with its parameters filled in. */
export const topicPath = (topic: Topic, params: Readonly<Record<string, string>>): string =>
  filledPath(topic.path, params)

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
