import { ownPath, shownOf } from './push.ts'
import { createShell, type Built } from './shell.ts'

declare const self: ServiceWorkerGlobalScope
/** Put here by the build. */
declare const builtApp: Built

const shell = createShell({
  ...builtApp,
  origin: self.location.origin,
  caches: self.caches,
  fetch: (request, options) => self.fetch(request, options),
})

self.addEventListener('install', (event) => {
  event.waitUntil(shell.install())
  // Waiting for every tab to be closed would keep an old version for weeks.
  void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([shell.activate(), self.clients.claim()]))
})

self.addEventListener('fetch', (event) => {
  const answer = shell.answer(event.request)
  if (answer) event.respondWith(answer)
})

self.addEventListener('push', (event) => {
  const { title, options } = shownOf(event.data?.text() ?? null)
  event.waitUntil(self.registration.showNotification(title, options))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(goTo(ownPath(event.notification.data?.path)))
})

/** To a tab of the app that is open, else to a new one. */
async function goTo(path: string): Promise<void> {
  const [tab] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!tab) await self.clients.openWindow(path)
  else await (await tab.focus()).navigate(path)
}
