import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { notFound } from './problem.ts'
import { createWebApp, type WebFile } from './web-app.ts'

/** Everything outside `/api`: files of the web app, and its page for every address a person opens. */
export function mountWebApp(app: FastifyInstance, folder: string): void {
  const web = createWebApp(folder)
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads || path.startsWith('/api/')) throw notFound()
    const coding = [request.headers['accept-encoding'] ?? ''].flat().join(', ')
    const file = await web.file(path === '/' ? '/index.html' : path, coding)
    if (file) return sendFile(file, request, reply)
    if (!wantsPage(path, request)) throw notFound()
    const page = await web.page(coding)
    return page ? sendFile(page, request, reply) : sayNotBuilt(reply)
  })
}

/**
 * A missing picture or script is an error, a deep link is a page. An address may end like a file,
 * for handles do (`…/accounts/rumahsenja.id`): who opens one in a browser asks for HTML by name.
 */
function wantsPage(path: string, { headers: { accept = '*/*' } }: FastifyRequest): boolean {
  if (path.startsWith('/assets/')) return false
  return accept.includes('text/html') || (accept.includes('*/*') && !/\.\w{1,8}$/.test(path))
}

function sendFile({ headers, body }: WebFile, request: FastifyRequest, reply: FastifyReply) {
  reply.headers(headers)
  const known = request.headers['if-none-match']?.split(/,\s*/).includes(headers['etag'] ?? '')
  if (known) return reply.code(304).send()
  reply.code(200).header('content-length', String(body.length))
  return reply.send(request.method === 'HEAD' ? null : body)
}

function sayNotBuilt(reply: FastifyReply) {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send(
      'Aplikasi web belum dibangun. Jalankan: npm run build\nThe web app is not built yet. Run: npm run build\n',
    )
}
