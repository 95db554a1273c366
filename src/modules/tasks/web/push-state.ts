/** What stands in the way of push on this device; `ready` is nothing. */
export type PushState = 'ready' | 'insecure' | 'unsupported' | 'refused' | 'install-first'

type Seen = {
  readonly secure: boolean
  readonly worker: boolean
  readonly push: boolean
  readonly permission: NotificationPermission | null
  readonly apple: boolean
  readonly installed: boolean
}

/** iPhones push only to an app on the home screen; everything else needs a secure page. */
export function pushStateOf({
  secure,
  worker,
  push,
  permission,
  apple,
  installed,
}: Seen): PushState {
  if (!secure) return 'insecure'
  if (apple && !installed && !push) return 'install-first'
  if (!worker || !push || permission === null) return 'unsupported'
  return permission === 'denied' ? 'refused' : 'ready'
}

/** The browser as it is now. */
export const seenHere = (): Seen => ({
  secure: isSecureContext,
  worker: 'serviceWorker' in navigator,
  push: 'PushManager' in globalThis,
  permission: 'Notification' in globalThis ? Notification.permission : null,
  apple: /iPhone|iPad/.test(navigator.userAgent),
  installed: matchMedia('(display-mode: standalone)').matches,
})

/** What a person calls this device: `Chrome di Android`. */
export function deviceName(agent: string): string {
  const browsers = [
    ['Edg/', 'Edge'],
    ['SamsungBrowser', 'Samsung Internet'],
    ['OPR/', 'Opera'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ] as const
  const systems = [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['Mac OS', 'Mac'],
    ['Linux', 'Linux'],
  ] as const
  const of = (list: readonly (readonly [string, string])[]) =>
    list.find(([mark]) => agent.includes(mark))?.[1]
  return [of(browsers) ?? 'Browser', of(systems)].filter(Boolean).join(' · ')
}
