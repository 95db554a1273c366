import type { Refusal } from '../contract.ts'
import type { RowRefusal } from '../contract/importer.ts'

const mostGroups = 200
const mostRows = 100

export type RefusalGroups = {
  readonly add: (refusal: RowRefusal) => void
  readonly count: () => number
  /** Grouped by what is wrong and where, most rows first; rows beyond a hundred are only counted. */
  readonly groups: () => readonly Refusal[]
}

/** Collects why rows were refused, without growing with the file. */
export function createRefusalGroups(): RefusalGroups {
  const groups = new Map<string, { rows: number[]; refusal: RowRefusal; count: number }>()
  let count = 0

  /** Beyond the limit, values are no longer told apart; beyond that, nothing more is listed. */
  function groupOf(refusal: RowRefusal) {
    const { column, reason, value } = refusal
    const exact = `${column}\t${reason.id}\t${value}`
    const known = groups.get(exact)
    if (known) return known
    const key = groups.size < mostGroups - 20 ? exact : `${column}\t${reason.id}`
    const found = groups.get(key)
    if (found || groups.size >= mostGroups) return found
    const group = {
      rows: [],
      refusal: key === exact ? refusal : { ...refusal, value: '' },
      count: 0,
    }
    groups.set(key, group)
    return group
  }

  return {
    add(refusal) {
      count += 1
      const group = groupOf(refusal)
      if (!group) return
      group.count += 1
      if (group.rows.length < mostRows) group.rows.push(refusal.row)
    },
    count: () => count,
    groups: () =>
      [...groups.values()]
        .toSorted((a, b) => b.count - a.count)
        .map(({ rows, refusal: { column, value, reason } }) => ({ rows, column, value, reason })),
  }
}
