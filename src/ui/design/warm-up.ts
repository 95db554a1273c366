/** Fetches what floats before anybody reaches for it, so that it opens at once and also offline. */
export function warmUp(): void {
  for (const part of [import('./MenuPopup.tsx'), import('./DialogFrame.tsx')]) {
    part.catch(() => undefined)
  }
}
