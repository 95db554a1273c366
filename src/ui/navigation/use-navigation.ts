import { useLocation, useParams, useRouter } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'

/** Goes to another page: `go('/t/griya/weeks/2026-W46')`. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const { history } = useRouter()
  return useCallback(
    (to, { replace = false } = {}) => (replace ? history.replace(to) : history.push(to)),
    [history],
  )
}

/** A parameter of the address; empty when the page has none of that name. */
export function useParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  return params[name] ?? ''
}

export const usePath = (): string => useLocation({ select: ({ pathname }) => pathname })

/** One value of the query, and how to change it without leaving the page. */
export function useQueryParam(name: string): [string | null, (value: string | null) => void] {
  const { history } = useRouter()
  const { pathname, searchStr } = useLocation()
  const set = useCallback(
    (value: string | null) => {
      // Whoever has gone to another page meanwhile is not called back.
      if (history.location.pathname !== pathname) return
      const query = new URLSearchParams(history.location.search)
      if (value === null) query.delete(name)
      else query.set(name, value)
      const text = query.toString()
      history.replace(pathname + (text ? `?${text}` : ''))
    },
    [history, name, pathname],
  )
  return [new URLSearchParams(searchStr).get(name), set]
}

/** The query of the address, and how to change some of it at once without leaving the page. */
export function useQuery(): [
  URLSearchParams,
  (changes: Readonly<Record<string, string | null>>) => void,
] {
  const { history } = useRouter()
  const { pathname, searchStr } = useLocation()
  const query = useMemo(() => new URLSearchParams(searchStr), [searchStr])
  const change = useCallback(
    (changes: Readonly<Record<string, string | null>>) => {
      if (history.location.pathname !== pathname) return
      const next = new URLSearchParams(history.location.search)
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) next.delete(name)
        else next.set(name, value)
      }
      const text = next.toString()
      history.replace(pathname + (text ? `?${text}` : ''))
    },
    [history, pathname],
  )
  return [query, change]
}
