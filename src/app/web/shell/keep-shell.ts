import { registerWorker } from '#ui/device/register-worker.ts'
import type { Live } from '#ui/wire/live.ts'

/** Asked at most this often, however restless the network is. */
const restMs = 10 * 60_000

/**
 * Has the pages of Etalase kept on this device, and hears of newer ones. Only where the page is
 * secure; a certificate the device does not trust counts as not being so.
 */
export async function keepShell(live: Live): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await registerWorker()
  let asked = Date.now()
  const look = () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < restMs) return
    asked = Date.now()
    registration.update().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', look)
  // A server that was gone for a moment has often come back as a newer one.
  live.onChange(() => live.connected() && look())
}
