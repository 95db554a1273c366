import type { Memory } from './fact-kind.ts'

/**
 * The accounts in a file. The one with most rows is taken for the shop's own if it has at least
 * half of them; affiliates have a few each. `tellsShop`: whether two files of one shop must share
 * an account (lists of affiliate videos do not).
 */
export function rememberAccounts({ tellsShop }: { tellsShop: boolean }): Memory {
  const rows = new Map<string, { handle: string | null; count: number }>()
  let all = 0
  return {
    add: (row) => {
      const handle = row.text('creator')
      const id = row.id('creator_id')
      const key = 'id' in id ? id.id : handle
      if (key === null) return
      all += 1
      const known = rows.get(key)
      if (known) known.count += 1
      else rows.set(key, { handle, count: 1 })
    },
    end: () => {
      const own = [...rows.values()].find(({ count }) => count * 2 >= all)?.handle
      return {
        ...(own && { account: own }),
        identity: { accounts: tellsShop ? [...rows.keys()] : [], days: {} },
      }
    },
  }
}
