import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerOptions } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'

import { afterAll, describe, expect, test } from 'vitest'

import { serverTimeouts } from '#platform/http/server-timeouts.ts'

// What stands between a threat and Etalase is tested beside the code it stands in; docs/security.md
// names each test. Here stands what belongs to no single part.

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

/** Whether a connection whose headers never end is still open after a while. */
async function holdsOn(timeouts: ServerOptions): Promise<boolean> {
  const server = createServer({ ...timeouts, connectionsCheckingInterval: 50 }, (_, reply) => {
    reply.end()
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n'))
  socket.on('error', () => {})
  const drip = setInterval(() => socket.write('X-More: 1\r\n'), 100)
  const ended = new Promise<boolean>((resolve) => {
    socket.on('close', () => resolve(false))
  })
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(true), 2_000)
  })
  const open = await Promise.race([ended, late])
  clearInterval(drip)
  socket.destroy()
  return open
}

describe('headers that never end', () => {
  test('are given up after some seconds, a whole request after an hour at most', () => {
    expect(serverTimeouts.headersTimeout).toBeLessThanOrEqual(15_000)
    expect(serverTimeouts.connectionsCheckingInterval).toBeLessThanOrEqual(5_000)
    expect(serverTimeouts.requestTimeout).toBeLessThanOrEqual(3_600_000)
  })

  test('end the connection with that guard, and hold it without', async () => {
    const [guarded, open] = await Promise.all([
      holdsOn({ ...serverTimeouts, headersTimeout: 400 }),
      holdsOn({ headersTimeout: 0, requestTimeout: 0 }),
    ])
    expect({ guarded, open }).toEqual({ guarded: false, open: true })
  })
})

test('no screen writes HTML of its own: React escapes what anybody typed', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.includes('.test.'),
  )
  const risky =
    /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(/
  const found = sources.filter((name) => risky.test(readFileSync(join('src', name), 'utf8')))
  expect(found).toEqual([])
  expect(sources.length).toBeGreaterThan(300)
})
