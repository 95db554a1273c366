import type { Instant } from '#kernel/time.ts'
import { todayEntry, type TodayPart } from '#kernel/today.ts'
import type { Words } from '#kernel/words.ts'

import type { BackupPage, Standing } from '../contract.ts'

type Needs = { readonly page: (now: Instant) => Promise<BackupPage> }

const told: Partial<Record<Standing, Words>> = {
  failed: { id: 'Cadangan terakhir gagal', en: 'The last back-up failed' },
  late: {
    id: 'Sudah lebih dari dua hari tanpa cadangan',
    en: 'No back-up for more than two days',
  },
}

/** A back-up that failed or is missing, for those who may do something about it. */
export const createBackupToday = ({ page }: Needs): TodayPart => ({
  name: 'installation',
  entries: async ({ may, now }) => {
    if (!may('backups.make')) return []
    const { standing, problem } = await page(now)
    const words = told[standing]
    if (!words) return []
    return [
      todayEntry({
        id: 'installation.back-up',
        group: 'alert',
        symbol: 'server',
        words,
        detail: problem?.words ?? null,
        path: 'team/backups',
      }),
    ]
  },
})
