import { useQuery } from '#ui/navigation/use-navigation.ts'

import { ListKind, ListOrder } from '../../contract.ts'

export const pageSize = 100

export type ListChoice = ReturnType<typeof useListChoice>

/** Which export, order, words and page: all of it stands in the address. */
export function useListChoice() {
  const [query, change] = useQuery()
  const kind = ListKind.safeParse(query.get('source'))
  const sort = query.get('sort')
  const order = ListOrder.safeParse(query.get('order'))
  const page = Math.max(1, Math.floor(Number(query.get('page') ?? 1)) || 1)
  const search = query.get('q') ?? ''
  return {
    search,
    page,
    asked: {
      ...(kind.success && { kind: kind.data }),
      ...(search && { search: search.slice(0, 100) }),
      ...(sort && { sort }),
      ...(order.success && { order: order.data }),
      offset: (page - 1) * pageSize,
      limit: pageSize,
    },
    chooseSource: (source: ListKind) => change({ source, sort: null, order: null, page: null }),
    find: (text: string) => change({ q: text === '' ? null : text, page: null }),
    /** Another column from its top; the same one turned round. */
    sortBy: (column: string, now: { readonly sort: string; readonly descending: boolean }) =>
      change({
        sort: column,
        order: now.sort === column ? (now.descending ? 'up' : 'down') : null,
        page: null,
      }),
    goTo: (to: number) => change({ page: to <= 1 ? null : String(to) }),
  }
}
