import { wayOf } from './way-of.ts'

/** What the build says of itself. */
export type Built = {
  /** Changes with every file of the web app. */
  readonly version: string
  /** Names that carry their content, so that they never change. */
  readonly hashed: readonly string[]
  readonly files: readonly string[]
}

export type ShellNeeds = Built & {
  readonly origin: string
  readonly caches: CacheStorage
  readonly fetch: (request: RequestInfo, options?: RequestInit) => Promise<Response>
}

const prefix = 'etalase-shell-'
const page = '/index.html'
/** A network this weak is as good as none; the browser itself would wait for minutes. */
const patienceMs = 6_000

/**
 * Keeps the pages of Etalase without a single figure in them: scripts, styles, fonts and the one
 * page, exactly as the build made them. What a server answers to a call is never kept.
 */
export function createShell({ version, hashed, files, origin, caches, fetch }: ShellNeeds) {
  const name = prefix + version
  const kept = async (path: string) => (await caches.open(name)).match(path)

  const keep = async (path: string, answer: Response) => {
    try {
      await (await caches.open(name)).put(path, answer)
    } catch {
      // The device is full: the part is shown all the same, and fetched again the next time.
    }
  }

  const fromServer = async (request: Request, path: string) => {
    try {
      return await fetch(request, { signal: AbortSignal.timeout(patienceMs) })
    } catch (error) {
      const known = await kept(path)
      if (known) return known
      throw error
    }
  }
  const fromStore = async (request: Request, path: string) => {
    const known = await kept(path)
    if (known) return known
    const answer = await fetch(request)
    if (answer.ok) void keep(path, answer.clone())
    return answer
  }

  return {
    /** All or nothing, so that a kept page never misses one of its own parts. */
    install: async () => {
      const cache = await caches.open(name)
      await cache.addAll([
        ...hashed,
        ...[page, ...files].map((path) => new Request(origin + path, { cache: 'no-cache' })),
      ])
    },
    /** The version before goes with all its parts: a tab that misses one of them renews itself. */
    activate: async () => {
      const names = await caches.keys()
      const old = names.filter((one) => one.startsWith(prefix) && one !== name)
      await Promise.all(old.map((one) => caches.delete(one)))
    },
    /** Null leaves the request to the browser. */
    answer: (request: Request): Promise<Response> | null => {
      const path = new URL(request.url).pathname
      const way = wayOf(request, origin, files)
      switch (way) {
        case 'leave':
          return null
        case 'page':
          return fromServer(request, page)
        case 'file':
          return fromServer(request, path)
        case 'hashed':
          return fromStore(request, path)
        default:
          return way satisfies never
      }
    },
  }
}
