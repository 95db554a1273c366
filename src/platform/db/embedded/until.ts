import { setTimeout as sleep } from 'node:timers/promises'

export type Patience = { readonly everyMs: number; readonly forMs: number }

/** Asks again and again until there is an answer; null when patience is at its end. */
export async function until<T>(
  ask: () => Promise<T | null> | T | null,
  { everyMs, forMs }: Patience,
): Promise<T | null> {
  const giveUp = Date.now() + forMs
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- waiting between two questions is the purpose
    const answer = await ask()
    if (answer !== null || Date.now() > giveUp) return answer
    // oxlint-disable-next-line no-await-in-loop
    await sleep(everyMs)
  }
}
