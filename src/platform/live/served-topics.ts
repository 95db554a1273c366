import type { z } from 'zod'

import type { Topic } from '#kernel/topic.ts'
import type { CallerOf } from '#platform/http/route.ts'

/** The parameters a topic's path names. */
type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Readonly<Record<Name, string>> & ParamsOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? Readonly<Record<Name, string>>
    : unknown

export type Snapshot<T extends Topic> = (
  params: ParamsOf<T['path']>,
  caller: CallerOf<T['access']>,
) => Promise<z.input<T['snapshot']>>

/** A topic together with the function that tells its state, ready to be served. */
export type Served = {
  readonly topic: Topic
  readonly snapshot: (params: never, caller: never) => Promise<unknown>
}

/**
 * What a module hands to be served. A snapshot may be newer than the number it is sent with, so a
 * patch must do no harm when it comes again.
 */
export const served = <T extends Topic>(topic: T, snapshot: Snapshot<T>): Served => ({
  topic,
  snapshot,
})

export type Found = Served & { readonly params: Readonly<Record<string, string>> }

/** Finds the topic a path belongs to, and the parameters in it. */
export function createFinder(): {
  add: (one: Served) => void
  find: (path: string) => Found | null
} {
  const known: { pattern: RegExp; one: Served }[] = []
  return {
    add: (one) => {
      const pattern = one.topic.path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
      known.push({ pattern: new RegExp(`^${pattern}$`), one })
    },
    find: (path) => {
      for (const { pattern, one } of known) {
        const match = pattern.exec(path)
        if (match) return { ...one, params: decoded(match.groups ?? {}) }
      }
      return null
    },
  }
}

function decoded(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeOr(value)]))
}

function decodeOr(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
