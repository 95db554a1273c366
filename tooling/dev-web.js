import { createServer } from 'vite'

/**
 * The web app from its sources, which shows a change as soon as it is saved; what the server answers
 * itself goes to `api`. Answers where it is.
 */
export async function serveSources({ api, port }) {
  const before = [process.listeners('SIGTERM'), process.stdin.listeners('end')]
  const web = await createServer({
    server: {
      port,
      // Of these paths the server answers what lies below; the page of the API is one of the web app.
      proxy: { '^/(?:api|ca)/': { target: api, ws: true } },
    },
  })
  // Vite would end the process at once; whoever started it has a database to stop first.
  for (const heard of process.listeners('SIGTERM'))
    if (!before[0].includes(heard)) process.off('SIGTERM', heard)
  for (const heard of process.stdin.listeners('end'))
    if (!before[1].includes(heard)) process.stdin.off('end', heard)
  await web.listen()
  const [address = ''] = web.resolvedUrls?.local ?? []
  return { address: address.replace(/\/$/, ''), close: () => web.close() }
}
