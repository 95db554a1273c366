import { connect } from 'node:net'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { endpoint, open } from '#kernel/endpoint.ts'

import type { Http } from './http.ts'
import { route } from './route.ts'
import { makeHttp } from './testing.ts'

const say = route(
  endpoint({
    method: 'POST',
    path: '/api/say',
    summary: 'Says it back',
    access: open,
    takes: z.object({ text: z.string().default('') }),
    gives: z.object({ text: z.string() }),
  }),
  async ({ text }) => ({ text }),
)
const upload = route(
  endpoint({
    method: 'POST',
    path: '/api/files',
    summary: 'Counts bytes',
    access: open,
    takes: z.object({ name: z.string() }),
    gives: z.object({ name: z.string(), bytes: z.number() }),
    transport: 'upload',
  }),
  async ({ name }, { body }) => {
    let bytes = 0
    for await (const chunk of body) bytes += (chunk as Buffer).length
    return { name, bytes }
  },
)
const rare = route(
  endpoint({
    method: 'GET',
    path: '/api/rare',
    summary: 'Twice a minute',
    access: open,
    takes: z.object({}),
    gives: z.object({}),
    perMinute: 2,
  }),
  async () => ({}),
)
const routes = [say, upload, rare]
const threeMegabytes = { publicUrl: null, trustProxy: false, uploadLimitMb: 3 }
// Many times the pace of the drops below, so that a busy machine does not read them as a stall.
const patience = { json: { totalMs: 1_500 }, upload: { idleMs: 1_500 } }

let app: Http
let port: number
let lines: string[]
beforeAll(async () => {
  ;({ app, lines } = await makeHttp({ routes, patience, config: threeMegabytes }))
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(() => app.close())

describe('a page of another site', () => {
  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site', origin: 'http://localhost:80' }],
  ])('cannot change anything: %j', async (headers) => {
    const answer = await app.inject({ method: 'POST', url: '/api/say', headers, payload: {} })
    expect(answer.statusCode).toBe(403)
    expect(answer.json().error.words.id).toContain('ETALASE_URL')
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is not understood in the way of forms (%s)',
    async (type) => {
      const headers = { 'content-type': type }
      const payload = '{"text":"x"}'
      const answer = await app.inject({ method: 'POST', url: '/api/say', headers, payload })
      expect(answer.statusCode).toBe(400)
    },
  )

  test('may read nothing either: no CORS header is ever sent', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'PUT' }
    const answer = await app.inject({ method: 'OPTIONS', url: '/api/say', headers })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('security headers', () => {
  test('are strict, and force no HTTPS on a plain address', async () => {
    const { headers } = await app.inject('/api/health')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    const csp = String(headers['content-security-policy'])
    expect(csp).toContain("script-src 'self';")
    expect(csp).toContain("frame-ancestors 'none'")
    expect(csp).not.toMatch(/unsafe-eval|upgrade-insecure|script-src[^;]*unsafe/)
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test.each([
    ['a proxy nobody trusts', false, null, { 'x-forwarded-proto': 'https' }, false],
    ['a trusted proxy', true, null, { 'x-forwarded-proto': 'https' }, true],
    ['one proxy, counted', 1, null, { 'x-forwarded-proto': 'https' }, true],
    ['ETALASE_URL', false, 'https://toko.example', { host: 'toko.example' }, true],
    ['the LAN beside ETALASE_URL', false, 'https://toko.example', { host: '10.0.0.2:4321' }, false],
  ])('know HTTPS: %s', async (...[, trustProxy, publicUrl, headers, secure]) => {
    const config = { trustProxy, publicUrl, uploadLimitMb: 1 }
    const { app: other } = await makeHttp({ config })
    const answer = await other.inject({ url: '/api/health', headers })
    expect('strict-transport-security' in answer.headers).toBe(secure)
    await other.close()
  })

  test.each(['/api/nothing', '/x.js', '/api/%E0%A4%A'])(
    'stand on the error of %s, too',
    async (url) =>
      expect((await app.inject(url)).headers['x-content-type-options']).toBe('nosniff'),
  )
})

describe('a body', () => {
  test('of JSON over 1 MB is refused', async () => {
    const payload = { text: 'x'.repeat(1_100_000) }
    const answer = await app.inject({ method: 'POST', url: '/api/say', payload })
    expect(answer.statusCode).toBe(413)
    expect(answer.json().error.kind).toBe('too-large')
  })

  test.each(['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}', '{"text":'])(
    'that is bad JSON is refused: %s',
    async (payload) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await app.inject({ method: 'POST', url: '/api/say', headers, payload })
      expect(answer.statusCode).toBe(400)
    },
  )

  test('that comes too slowly ends', async () => {
    const head = 'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{'
    expect(await raw(`POST /api/say HTTP/1.1\r\nHost: x\r\n${head}`)).toMatch(
      /^HTTP\/1.1 400 .*berhenti/s,
    )
  })

  test('of a file passes whole, whatever its size under the limit', async () => {
    const payload = Buffer.alloc(3 * 1_048_576, 7)
    const answer = await sendFile(payload)
    expect(answer.json()).toEqual({ name: 'a.csv', bytes: 3 * 1_048_576 })
    expect((await sendFile(Buffer.alloc(0))).json()).toEqual({ name: 'a.csv', bytes: 0 })
  })

  test('of a file over the limit is refused in words, and the connection can go on', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/files?name=a.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.alloc(5_000_000),
    })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('ETALASE_UPLOAD_LIMIT_MB')
  })

  test('of a file that hides its size is cut at the limit', async () => {
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 60; i++) controller.enqueue(new Uint8Array(65_536))
        controller.close()
      },
    })
    const answer = await fetch(`http://127.0.0.1:${port}/api/files?name=a.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: stream,
      duplex: 'half',
    })
    expect(answer.status).toBe(413)
  })

  test('of a file that stalls ends, though it may take long while it moves', async () => {
    const head = `POST /api/files?name=a HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n`
    expect(await raw(`${head}Content-Length: 100\r\n\r\nabc`)).toMatch(/^HTTP\/1.1 400 .*berhenti/s)
    const moving = await raw(`${head}Content-Length: 8\r\n\r\n`, 8)
    expect(moving).toMatch(/^HTTP\/1.1 200 .*"bytes":8/s)
  })

  test('of a file that breaks off is no bug', async () => {
    const before = lines.length
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          'POST /api/files?name=a HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: 100\r\n\r\nabc',
        )
        setTimeout(() => socket.destroy(), 50)
      })
      socket.once('close', () => setTimeout(resolve, 100))
    })
    expect(lines.slice(before).filter((line) => line.includes('"level":"error"'))).toEqual([])
  })
})

describe('limits', () => {
  test('count an endpoint by caller and say when to come back', async () => {
    expect((await app.inject('/api/rare')).statusCode).toBe(200)
    expect((await app.inject('/api/rare')).statusCode).toBe(200)
    const answer = await app.inject('/api/rare')
    expect(answer.statusCode).toBe(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.json().error.kind).toBe('too-many')
    const other = await app.inject({ url: '/api/rare', headers: { 'x-me': '1' } })
    expect(other.statusCode).toBe(200)
  })

  test('count an address, also on addresses that do not exist', async () => {
    const { app: small } = await makeHttp({ limits: { perAddress: 2, perCaller: 99 } })
    await small.inject('/api/nothing')
    await small.inject('/api/nothing')
    expect((await small.inject('/api/health')).statusCode).toBe(429)
    expect((await small.inject('/')).statusCode).toBe(503)
    await small.close()
  })
})

const sendFile = (payload: Buffer) =>
  app.inject({
    method: 'POST',
    url: '/api/files?name=a.csv',
    headers: { 'content-type': 'application/octet-stream' },
    payload,
  })

/** What the server answers to bytes written by hand, and to some more that drip in after them. */
function raw(first: string, drops = 0) {
  return new Promise<string>((resolve, reject) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(first)
      for (let i = 1; i <= drops; i++) setTimeout(() => socket.write('x'), i * 300)
    })
    socket.on('data', (chunk) => {
      heard += chunk.toString()
      if (/\r\n\r\n.*\}$/s.test(heard)) socket.end()
    })
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
  })
}
