import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:https'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'

import { LiveNews, liveAddress } from '#kernel/live.ts'
import { Session, Team } from '#modules/team/contract.ts'
import { readConfig } from '#platform/config/config.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { composeOn, type Composition } from './compose.ts'
import { serve, type Running } from './serve.ts'

const lines: string[] = []
const log = createLog({
  level: 'warn',
  stream: { write: (line: string) => lines.push(line) },
  format: 'json',
})
const folder = mkdtempSync(join(tmpdir(), 'etalase-serve-'))
const connected = await testDatabase()

async function startServer(port = 0): Promise<Running> {
  const flags = { data: folder, port: String(port), host: '127.0.0.1' }
  const env = { ETALASE_HTTPS: 'on' }
  const config = readConfig({ env, flags, root: process.cwd() })
  const database = { ...connected, besideServer: false, close: async () => {} }
  composition = await composeOn(database, { config, log })
  return serve({ config, log, version: '1.2.3', composition })
}

let composition: Composition
let server: Running
let url: string
let cookie: string
let team: Team
beforeAll(async () => {
  server = await startServer()
  url = server.addresses.local
  const answer = await post('/api/setup', {
    team: { name: 'Griya Lelap', timeZone: 'Asia/Jakarta', language: 'id' },
    owner: { name: 'Rina', email: 'rina@griya.example', password: 'kasur empuk sekali' },
  })
  team = Team.parse(await answer.json())
  cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('a running server', () => {
  test('knows who signed up, by the cookie it set', async () => {
    const answer = await fetch(`${url}/api/session`, { headers: { cookie } })
    const session = Session.parse(await answer.json())
    expect(session.user?.name).toBe('Rina')
    expect(session.teams.map(({ name }) => name)).toEqual(['Griya Lelap'])
  })

  test('sets the cookie out of reach of scripts and other sites, and not only over HTTPS', async () => {
    const body = { email: 'rina@griya.example', password: 'kasur empuk sekali' }
    const [set = ''] = (await post('/api/sign-in', body)).headers.getSetCookie()
    expect(set).toMatch(/HttpOnly/i)
    expect(set).toMatch(/SameSite=(Lax|Strict)/i)
    expect(set).not.toMatch(/Secure/i)
  })

  test('refuses another site even with the cookie', async () => {
    const headers = { cookie, origin: 'https://evil.example' }
    const answer = await post(`/api/teams/${team.id}/invitations`, {}, headers)
    expect(answer.status).toBe(403)
  })

  test('is healthy', async () => {
    const answer = await fetch(`${url}/api/health`)
    expect(await answer.json()).toEqual({ ok: true, version: '1.2.3', database: 'ok' })
  })

  test('speaks live to whoever is signed in', async () => {
    const socket = new WebSocket(url.replace('http', 'ws') + liveAddress, { headers: { cookie } })
    await new Promise((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    })
    const heard = new Promise<LiveNews>((resolve) =>
      socket.once('message', (data: Buffer) =>
        resolve(LiveNews.parse(JSON.parse(data.toString()))),
      ),
    )
    socket.send(JSON.stringify({ type: 'subscribe', path: `/teams/${team.id}/nothing` }))
    expect(await heard).toMatchObject({ type: 'gone', kind: 'not-found' })
    socket.close()
  })
})

/** As a phone does that was told to trust the authority. */
const trusting = () => {
  const { door } = composition.https
  const { port = 0, authority } = door() ?? {}
  const ca = new X509Certificate(authority?.certificate ?? '').toString()
  return { port, ca }
}

const signIn = () =>
  new Promise<string[]>((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const asked = {
      ...trusting(),
      host: '127.0.0.1',
      method: 'POST',
      path: '/api/sign-in',
      headers,
    }
    request(asked, (answer) => {
      answer.resume()
      resolve(answer.headers['set-cookie'] ?? [])
    })
      .on('error', reject)
      .end(JSON.stringify({ email: 'rina@griya.example', password: 'kasur empuk sekali' }))
  })

describe('over HTTPS with its own certificate', () => {
  test('a cookie never travels in the clear', async () => {
    const [set = ''] = await signIn()
    expect(set).toMatch(/^__Secure-/)
    expect(set).toMatch(/; Secure/i)
  })

  test('the live socket works there, too, and only for our own pages', async () => {
    const { port, ca } = trusting()
    const [set = ''] = await signIn()
    const open = (origin: string) =>
      new Promise<string>((resolve) => {
        const headers = { cookie: set.split(';')[0] ?? '' }
        const socket = new WebSocket(`wss://127.0.0.1:${port}${liveAddress}`, {
          ca,
          headers,
          origin,
        })
        socket.once('open', () => {
          socket.close()
          resolve('open')
        })
        socket.once('error', (error) => resolve(error.message))
      })
    expect(await open(`https://127.0.0.1:${port}`)).toBe('open')
    expect(await open('https://evil.example')).toContain('403')
  })
})

test('a port in use is told with the way out', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  await expect(startServer(port)).rejects.toMatchObject({
    kind: 'unavailable',
    words: { id: expect.stringContaining('--port') },
  })
  other.close()
})

test('stopping ends sockets and jobs, and is over soon', async () => {
  const second = await startServer()
  const socket = new WebSocket(second.addresses.local.replace('http', 'ws') + liveAddress)
  await new Promise((resolve) => socket.once('open', resolve))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const began = Date.now()
  await second.stop()
  expect(await closed).toBe(1001)
  expect(Date.now() - began).toBeLessThan(4_000)
  await expect(fetch(`${second.addresses.local}/api/health`)).rejects.toThrow('fetch failed')
  expect(lines.filter((line) => line.includes('"level":"error"'))).toEqual([])
})
