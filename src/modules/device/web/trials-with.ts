import { type Capability, clockToleranceMs } from '#ui/device/capability.ts'
import { shellHere } from '#ui/device/register-worker.ts'
import {
  type Outcome,
  type Seen,
  tryCamera,
  tryMicrophone,
  tryNotification,
  tryStorage,
  tryVibration,
  tryWakeLock,
} from '#ui/device/trials.ts'
import type { InstallOffer } from '#ui/device/use-install-offer.ts'

import { clockAhead } from './use-device.ts'

type Trial = (seen: Seen) => Promise<Outcome | null>

/** What a press on the button of each row really does; null says nothing beyond the new state. */
const clockOutcome = (ahead: number | null): Outcome | null => {
  if (ahead === null) return null
  const seconds = (Math.abs(ahead) / 1000).toFixed(1)
  return {
    ok: Math.abs(ahead) < clockToleranceMs,
    words: {
      id: `Selisih ${seconds.replace('.', ',')} detik.`,
      en: `${seconds} seconds apart.`,
    },
  }
}

export const trialsWith = (offer: InstallOffer): Readonly<Record<Capability, Trial>> => ({
  install: async () => {
    await offer.take()
    return null
  },
  offline: async () => {
    await shellHere()
    await navigator.serviceWorker.ready
    return null
  },
  notifications: tryNotification,
  'wake-lock': tryWakeLock,
  microphone: tryMicrophone,
  camera: tryCamera,
  storage: tryStorage,
  vibration: tryVibration,
  clock: async () => clockOutcome(await clockAhead()),
})
