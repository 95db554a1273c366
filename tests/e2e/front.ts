import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'

export type Front = {
  readonly url: string
  /** From now on nothing answers at this address, as when the laptop sleeps. */
  readonly cut: () => Promise<void>
  readonly restore: () => Promise<void>
  /** Serves the same web app as if it had been built again: other names, the old ones gone. */
  readonly upgrade: () => void
  readonly close: () => Promise<void>
}

/** What an upgrade changes the names of: the first script, the list of screens, and one of them. */
const renamed = /\b(index|modules|MembersScreen)-(?!baru\b)[\w-]{8}\.js/g
const textual = /html|javascript/

/** Stands before a server on this machine, where it can be cut off or replaced by a newer one. */
export async function startFront(target: string): Promise<Front> {
  const { port, hostname } = new URL(target)
  const names = new Map<string, string>()
  const sockets = new Set<Socket>()
  let upgraded = false

  const pass = (asked: IncomingMessage, answer: ServerResponse) => {
    let path = asked.url ?? '/'
    if (upgraded && new RegExp(renamed).test(path)) {
      answer.writeHead(404).end()
      return
    }
    for (const [now, before] of names) path = path.replace(now, before)
    const headers = { ...asked.headers, 'accept-encoding': 'identity' }
    // What the browser has is of the version before.
    if (upgraded) delete headers['if-none-match']
    const out = request({ port, hostname, path, method: asked.method, headers }, (heard) => {
      const known = { ...heard.headers }
      if (!upgraded || !textual.test(known['content-type'] ?? '')) {
        heard.pipe(answer.writeHead(heard.statusCode ?? 502, known))
        return
      }
      let text = ''
      heard.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      heard.on('end', () => {
        const newer = text.replaceAll(renamed, (before, part: string) => {
          names.set(`${part}-baru.js`, before)
          return `${part}-baru.js`
        })
        delete known['content-length']
        delete known['etag']
        answer
          .writeHead(heard.statusCode ?? 502, known)
          .end(newer.replace(/(?<=version:.)[\da-f]{16}/, 'baru'))
      })
    })
    out.on('error', () => answer.destroy())
    asked.pipe(out)
  }

  const server = createServer(pass)
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('upgrade', ({ url, headers }: IncomingMessage, socket: Socket) => {
    const out = connect(Number(port), hostname, () => {
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`)
      out.write(`GET ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
      out.pipe(socket).pipe(out)
    })
    for (const [one, other] of [
      [out, socket],
      [socket, out],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy())
  })

  const listen = (at: number) => new Promise<void>((done) => server.listen(at, 'localhost', done))
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      for (const socket of sockets) socket.destroy()
    })
  await listen(0)
  const at = server.address()
  const own = typeof at === 'object' && at ? at.port : 0
  return {
    url: `http://localhost:${own}`,
    cut: close,
    restore: () => listen(own),
    upgrade: () => (upgraded = true),
    close: () => (server.listening ? close() : Promise.resolve()),
  }
}
