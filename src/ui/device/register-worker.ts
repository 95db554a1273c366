/** Has the pages of Etalase kept on this device. */
export const registerWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })

/** Whether they are; `untrusted` where somebody skipped the browser's warning about the certificate. */
export async function shellHere(): Promise<'kept' | 'not-yet' | 'untrusted'> {
  if (navigator.serviceWorker.controller) return 'kept'
  try {
    await registerWorker()
    return navigator.serviceWorker.controller ? 'kept' : 'not-yet'
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'untrusted' : 'not-yet'
  }
}
