/** Exit code 0 when the server on this machine and its database answer: the health check of an image. */
const url = `http://127.0.0.1:${process.env.PORT || 4321}/api/health`
try {
  const answer = await fetch(url, { signal: AbortSignal.timeout(4_000) })
  const { ok } = await answer.json()
  process.exitCode = ok ? 0 : 1
} catch {
  process.exitCode = 1
}
