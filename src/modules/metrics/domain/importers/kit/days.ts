import { readMoney } from '#modules/imports/logic.ts'

import type { Memory } from './fact-kind.ts'

/** The GMV of each day, by which two files about the same days show whether they are of one shop. */
export function rememberDays(name: string): Memory {
  const days: Record<string, number> = {}
  return {
    add: (row, { period }) => {
      const gmv = readMoney(row.cell(name))
      if (period && period.from === period.to && typeof gmv === 'number') days[period.from] = gmv
    },
    end: () => ({ identity: { accounts: [], days } }),
  }
}
