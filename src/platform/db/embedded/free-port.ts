import { createServer } from 'node:net'

/** A free port of this machine's own address; the preferred one when it is still free. */
export const freePort = (preferred: number | null): Promise<number> =>
  preferred === null ? listen(0) : listen(preferred).catch(() => listen(0))

const listen = (port: number) =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
