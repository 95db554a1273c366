import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Http } from './http.ts'
import { makeHttp } from './testing.ts'

const script = 'export const greeting = "halo"\n'.repeat(200)

let folder: string
let app: Http
let port: number
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'etalase-web-'))
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  mkdirSync(join(dist, '.hidden'))
  writeFileSync(join(folder, 'secret.txt'), 'the key')
  writeFileSync(join(dist, '.built'), 'hash')
  writeFileSync(join(dist, '.hidden', 'x.txt'), 'x')
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Etalase</title>')
  writeFileSync(join(dist, 'assets', 'main-AbC123.js'), script)
  writeFileSync(join(dist, 'assets', 'main-AbC123.js.map'), '{}')
  writeFileSync(join(dist, 'assets', 'font.woff2'), Buffer.from([0, 1, 2]))
  writeFileSync(join(dist, 'assets', 'gone-Ghi789.js'), script)
  ;({ app } = await makeHttp({ webRoot: dist }))
  rmSync(join(dist, 'assets', 'gone-Ghi789.js'))
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

test('files named by their content are kept by the browser, the page is asked for every time', async () => {
  const asset = await app.inject('/assets/main-AbC123.js')
  expect(asset.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect(asset.body).toBe(script)
  expect((await app.inject('/')).headers['cache-control']).toBe('no-cache')
})

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['deflate', undefined],
  ['', undefined],
])('a browser that takes “%s” gets %s', async (accept, coding) => {
  const headers = { 'accept-encoding': accept }
  const answer = await app.inject({ url: '/assets/main-AbC123.js', headers })
  expect(answer.headers['content-encoding']).toBe(coding)
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[coding ?? ''] ?? ((b: Buffer) => b)
  expect(unpack(answer.rawPayload).toString()).toBe(script)
  expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length)
})

test('a font is not compressed again', async () => {
  const headers = { 'accept-encoding': 'br' }
  const answer = await app.inject({ url: '/assets/font.woff2', headers })
  expect(answer.headers['content-encoding']).toBeUndefined()
  expect(answer.rawPayload).toEqual(Buffer.from([0, 1, 2]))
})

test('what a browser already has is not sent again', async () => {
  const { headers } = await app.inject('/')
  const again = await app.inject({
    url: '/',
    headers: { 'if-none-match': String(headers['etag']) },
  })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('HEAD tells the size and sends nothing', async () => {
  const answer = await app.inject({ method: 'HEAD', url: '/assets/main-AbC123.js' })
  expect([answer.statusCode, answer.body]).toEqual([200, ''])
  expect(Number(answer.headers['content-length'])).toBe(script.length)
})

test.each([
  '/',
  '/api',
  '/t/griya-lelap/weeks/2026-W46?x=1',
  '/t/griya-lelap/accounts/rumahsenja.id',
  '/masuk',
])('the address %s opens the page', async (url) => {
  const answer = await app.inject({ url, headers: { accept: 'text/html' } })
  expect(answer.body).toContain('<title>Etalase</title>')
})

test.each([
  ['/assets/old-111.js', 'GET'],
  ['/api/', 'GET'],
  ['/t/griya', 'POST'],
  ['/assets/main-AbC123.js.map', 'GET'],
  ['/.built', 'GET'],
  ['/.hidden/x.txt', 'GET'],
] as const)('%s (%s) is not there', async (url, method) =>
  expect((await app.inject({ url, method })).statusCode).toBe(404),
)

test('a script that an upgrade has removed is not there, and neither is a page for it', async () => {
  const answer = await app.inject('/assets/gone-Ghi789.js')
  expect(answer.statusCode).toBe(404)
  writeFileSync(join(folder, 'dist', 'assets', 'gone-Ghi789.js'), script)
  expect((await app.inject('/assets/gone-Ghi789.js')).body, 'back again').toBe(script)
  const bare = await app.inject({ url: '/assets/unknown', headers: { accept: '*/*' } })
  expect(bare.statusCode).toBe(404)
})

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '//etc/passwd',
  '/assets/%00/../../secret.txt',
])('%s reaches nothing outside', async (path) => {
  const answer = await rawGet(path)
  expect(answer).not.toMatch(/the key|root:/)
  expect(answer).toMatch(/^HTTP\/1.1 (?:[45]\d\d|200 [^]*<title>Etalase)/)
})

test('without a build the page says how to make one', async () => {
  const { app: bare } = await makeHttp({ webRoot: join(folder, 'none') })
  const answer = await bare.inject({ url: '/', headers: { accept: 'text/html' } })
  expect(answer.statusCode).toBe(503)
  expect(answer.body).toContain('npm run build')
  await bare.close()
})

/** A client library would tidy the path up before sending it. */
function rawGet(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    )
    socket.on('data', (chunk) => (heard += chunk.toString()))
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
  })
}
