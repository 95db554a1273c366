import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { createContext, use, useCallback, useMemo } from 'react'

import type { Endpoint, Given, Sent } from '#kernel/endpoint.ts'

import { call } from './call.ts'
import { asWireError, type WireError } from './wire-error.ts'

const nameOf = (endpoint: Endpoint) => `${endpoint.method} ${endpoint.path}`

/** The key under which an answer is kept. */
const keyOf = <E extends Endpoint>(endpoint: E, input: Sent<E>) =>
  [nameOf(endpoint), input] as const

export type Answer<T> = UseQueryResult<T, WireError>

export type AnswerOptions<T = unknown> = {
  readonly enabled?: boolean
  /** Keeps showing the answer to the last input until the new one is there. */
  readonly keep?: boolean
  /** Asks again after this time, or as long as the last answer says so. */
  readonly everyMs?: number | false | ((data: T | undefined) => number | false)
  readonly freshMs?: number
  /** What goes along with the call; answers to other headers are kept apart. */
  readonly headers?: Readonly<Record<string, string>>
}

/** What a GET endpoint answers, kept and refreshed. Hand it to `Loaded`. */
export function useAnswer<E extends Endpoint>(
  endpoint: E,
  input: Sent<E>,
  { enabled = true, keep = false, everyMs = false, freshMs, headers }: AnswerOptions<Given<E>> = {},
): Answer<Given<E>> {
  return useQuery<Given<E>, WireError>({
    queryKey: headers ? [...keyOf(endpoint, input), headers] : keyOf(endpoint, input),
    queryFn: ({ signal }) => call(endpoint, input, { signal, ...(headers && { headers }) }),
    enabled,
    refetchInterval: typeof everyMs === 'function' ? ({ state }) => everyMs(state.data) : everyMs,
    ...(freshMs === undefined ? {} : { staleTime: freshMs }),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
}

/** Says a failure that no screen shows; the shell puts the toasts behind it. */
export const TellContext = createContext<(error: WireError) => void>(() => undefined)

export type Action<E extends Endpoint> = {
  /** Resolves to the answer, or to undefined after a failure, which then stands in `error`. */
  readonly run: (input: Sent<E>) => Promise<Given<E> | undefined>
  readonly busy: boolean
  readonly error: WireError | null
  readonly reset: () => void
}

/**
 * Calls an endpoint that changes something. A failure stands in `error`; where there is no room to
 * show it, such as in a menu, `onError: 'toast'` says it below.
 */
export function useAction<E extends Endpoint>(
  endpoint: E,
  { onError }: { readonly onError?: 'toast' } = {},
): Action<E> {
  const tell = use(TellContext)
  const { mutateAsync, isPending, error, reset } = useMutation<Given<E>, WireError, Sent<E>>({
    mutationKey: [nameOf(endpoint)],
    mutationFn: (input) => call(endpoint, input),
  })
  const run = useCallback(
    async (input: Sent<E>) => {
      try {
        return await mutateAsync(input)
      } catch (failure) {
        if (onError === 'toast') tell(asWireError(failure))
        return undefined
      }
    },
    [mutateAsync, onError, tell],
  )
  return { run, busy: isPending, error: error ? asWireError(error) : null, reset }
}

/** Every answer of the endpoint is fetched again where it is shown. */
export const refresh = async (client: QueryClient, ...endpoints: Endpoint[]): Promise<void> => {
  await Promise.all(
    endpoints.map((endpoint) => client.invalidateQueries({ queryKey: [nameOf(endpoint)] })),
  )
}

export type Wire = {
  readonly refresh: (...endpoints: Endpoint[]) => Promise<void>
  /** Puts an answer in place without asking again. */
  readonly remember: <E extends Endpoint>(endpoint: E, input: Sent<E>, answer: Given<E>) => void
  /** Every answer is fetched again where it is shown. */
  readonly refreshAll: () => Promise<void>
}

/** Moves answers that are already kept. */
export function useWire(): Wire {
  const client = useQueryClient()
  return useMemo(
    () => ({
      refresh: (...endpoints) => refresh(client, ...endpoints),
      remember: (endpoint, input, answer) => {
        client.setQueryData(keyOf(endpoint, input), answer)
      },
      refreshAll: () => client.invalidateQueries(),
    }),
    [client],
  )
}
