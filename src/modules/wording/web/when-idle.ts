/** Does something when the browser has nothing better to do, at the latest after that time; answers how to call it off. */
export function whenIdle(work: () => void, latestMs = 500): () => void {
  // Safari has no such thing yet.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 50)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(work, { timeout: latestMs })
  return () => cancelIdleCallback(asked)
}
