import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

import { WireError } from './wire-error.ts'

/** Keeps answers; `expired` is told when the server no longer knows who is calling. */
export function createClient({ expired }: { expired: () => void }): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof WireError && error.kind === 'unauthenticated') expired()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // The browser's own idea of being online is wrong on a studio's LAN without internet.
        networkMode: 'always',
        retry: (count, error) =>
          error instanceof WireError && error.kind === 'offline' && count < 2,
        retryDelay: (count) => 500 * 2 ** count,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
