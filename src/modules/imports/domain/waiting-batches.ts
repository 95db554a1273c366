import { formatInstant } from '#kernel/format.ts'
import type { Instant } from '#kernel/time.ts'
import { type TodayEntry, todayEntry } from '#kernel/today.ts'
import type { Language } from '#kernel/words.ts'

/** Files that were read and previewed, and wait for somebody to apply them. */
export type WaitingBatch = {
  readonly id: string
  readonly files: number
  readonly createdBy: string
  readonly createdAt: Instant
}

type Reader = { readonly name: string; readonly timeZone: string }

/** What *Hari ini* says of batches nobody has applied: one's own to finish, or somebody waiting. */
export const waitingBatches = (
  batches: readonly WaitingBatch[],
  { name, timeZone }: Reader,
): TodayEntry[] =>
  batches.map(({ id, files, createdBy, createdAt }) => {
    const at = (language: Language) => formatInstant(createdAt, timeZone, language)
    const own = createdBy === name
    return todayEntry({
      id: `imports.batch:${id}`,
      group: own ? 'mine' : 'waiting',
      symbol: 'import',
      words: {
        id: `Terapkan ${files} ekspor yang sudah dibaca`,
        en: `Apply ${files} ${files === 1 ? 'export that was' : 'exports that were'} read`,
      },
      detail: {
        id: `${own ? 'Diunggah' : `Diunggah ${createdBy}`} ${at('id')}`,
        en: `Uploaded ${own ? '' : `by ${createdBy}, `}${at('en')}`,
      },
      path: `imports?batch=${id}`,
      action: {
        words: { id: 'Periksa dan terapkan', en: 'Check and apply' },
        path: `imports?batch=${id}`,
      },
      about: { type: 'batch', id },
      person: own ? null : createdBy,
    })
  })
