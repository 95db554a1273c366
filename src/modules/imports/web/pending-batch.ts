import { BatchId } from '#kernel/ids.ts'

const place = (team: string) => `etalase.batch.${team}`

/** The batch somebody left before applying it, on this device. */
export function pendingBatch(team: string): BatchId | null {
  try {
    const stored = BatchId.safeParse(localStorage.getItem(place(team)))
    return stored.success ? stored.data : null
  } catch {
    return null
  }
}

export function rememberBatch(team: string, batch: BatchId | null): void {
  try {
    if (batch) localStorage.setItem(place(team), batch)
    else localStorage.removeItem(place(team))
  } catch {
    // Storage may be forbidden; the batch is then found in its address only.
  }
}
