/** What browsers, and the preloader of the build, say when a script or a style cannot be fetched. */
const lost = /dynamically imported module|Importing a module script failed|Unable to preload CSS/i

/** A part that comes later could not be fetched: an upgrade has removed it, or the network is down. */
export const isLostPart = (error: unknown): error is Error =>
  error instanceof Error && lost.test(error.message)

/** A part that is gone, in words the router does not know: it would reload by a rule of its own. */
export const asLostPart = (cause: Error): Error => new Error(`Gone: ${cause.message}`, { cause })

const place = 'etalase.renewed'
/** Long enough that a part which is gone for good never makes a page load over and over. */
const restMs = 10 * 60_000

type Remembered = Pick<Storage, 'getItem' | 'setItem'>

/** Whether the page may load itself again for a newer version; from then on it may not for a while. */
export function mayRenew(storage: () => Remembered, now: number): boolean {
  try {
    const remembered = storage()
    const last = Number(remembered.getItem(place) ?? Number.NEGATIVE_INFINITY)
    if (Math.abs(now - last) < restMs) return false
    remembered.setItem(place, String(now))
    return true
  } catch {
    // Storage may be forbidden, and without it nobody would notice a loop.
    return false
  }
}
