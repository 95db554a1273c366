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
