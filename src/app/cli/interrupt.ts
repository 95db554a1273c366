/** Lets Ctrl+C end the work in an orderly way, so that nothing half made stays behind. */
export async function withInterrupt<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController()
  const onSignal = () => abort.abort()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, onSignal)
  try {
    return await work(abort.signal)
  } finally {
    for (const signal of signals) process.off(signal, onSignal)
  }
}

export const isInterrupted = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError'
