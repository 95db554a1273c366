import { nameBrowser } from './browser-name.ts'
import type { Environment, Permission } from './capability.ts'
import { shellHere } from './register-worker.ts'

/** Asks the browser what it brings and allows. Nothing of it makes a question appear. */
export async function readEnvironment(
  offered: boolean,
  clockAheadMs: number | null,
): Promise<Environment> {
  const secure = window.isSecureContext
  const worker = secure && 'serviceWorker' in navigator
  const [microphone, camera, persisted, shell] = await Promise.all([
    permissionFor('microphone'),
    permissionFor('camera'),
    secure && 'storage' in navigator ? navigator.storage.persisted() : null,
    worker ? shellHere() : ('not-yet' as const),
  ])
  return {
    ...nameBrowser(navigator.userAgent, navigator.maxTouchPoints > 1),
    secure,
    installed: isInstalled(),
    offered,
    has: {
      worker,
      notifications: 'Notification' in window,
      wakeLock: 'wakeLock' in navigator,
      media: 'mediaDevices' in navigator,
      storage: 'storage' in navigator,
      vibration: 'vibrate' in navigator && navigator.maxTouchPoints > 0,
    },
    permissions: { notifications: notificationsAllowed(), microphone, camera },
    shell,
    persisted,
    clockAheadMs,
  }
}

const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches ||
  // Older iPhones say it in their own way.
  ('standalone' in navigator && navigator.standalone === true)

function notificationsAllowed(): Permission {
  if (!('Notification' in window) || Notification.permission === 'default') return 'prompt'
  return Notification.permission
}

/** Some browsers do not tell; then the question itself will. */
async function permissionFor(name: 'microphone' | 'camera'): Promise<Permission> {
  try {
    return (await navigator.permissions.query({ name })).state
  } catch {
    return 'prompt'
  }
}
