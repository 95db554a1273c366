import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:https'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'

import { afterAll, expect, test } from 'vitest'

import { openCertificates } from '#platform/certificates/certificates.ts'
import { createLog } from '#platform/log/log.ts'

import { createOwnHttps, type OwnHttps } from './own-https.ts'
import { makeHttp } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'etalase-own-https-'))
const closers: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closers) await close()
  rmSync(folder, { recursive: true, force: true })
})

const lines: string[] = []
const log = createLog({
  level: 'info',
  stream: { write: (line: string) => lines.push(line) },
  format: 'json',
})

/** Etalase on both ways; the name of the machine may change while it runs. */
async function start(port = 0) {
  const machine = { hostname: 'studio', interfaces: {}, publicUrl: null as string | null }
  const certificates = () =>
    openCertificates({ data: folder, machine: () => machine, now: () => new Date() })
  const https = createOwnHttps({ certificates, log, everyMs: 20 })
  const { app } = await makeHttp({ https })
  await app.listen({ port: 0, host: '127.0.0.1' })
  await https.open(app, { host: '127.0.0.1', port })
  closers.push(async () => {
    await app.close()
    await https.close(1_000)
  })
  return { app, https, machine }
}

function ask(https: OwnHttps, path: string, trusting = true) {
  const door = https.door()
  const ca = door && new X509Certificate(door.authority.certificate).toString()
  return new Promise<{ headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const asked = {
      host: '127.0.0.1',
      port: door?.port,
      path,
      agent: false,
      ...(trusting && { ca: ca ?? '' }),
    }
    request(asked, (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += String(chunk)))
      answer.on('end', () => resolve({ headers: answer.headers, text }))
    })
      .on('error', reject)
      .end()
  })
}

test('the same calls are answered over HTTPS, to whoever trusts the authority', async () => {
  const { https } = await start()
  expect(JSON.parse((await ask(https, '/api/health')).text)).toMatchObject({ ok: true })
  await expect(ask(https, '/api/health', false)).rejects.toThrow(/self-signed certificate/)
})

test('nothing there forces HTTPS on the plain address, and the plain page may ask for the other', async () => {
  const { app, https } = await start()
  const { headers } = await ask(https, '/api/health')
  expect(headers['strict-transport-security']).toBeUndefined()
  expect(headers['content-security-policy']).toContain("connect-src 'self';")
  const plain = async (host: string) =>
    String(
      (await app.inject({ url: '/api/health', headers: { host } })).headers[
        'content-security-policy'
      ],
    )
  expect(await plain('localhost:4321')).toContain(
    `connect-src 'self' https://localhost:${https.door()?.port};`,
  )
  // A name that is not ours never gets into the policy.
  expect(await plain('evil.example')).toContain("connect-src 'self';")
  expect(await plain("localhost; script-src 'unsafe-inline'")).toContain("connect-src 'self';")
})

test('a machine that moves to another network is known there, without a new start', async () => {
  const { https, machine } = await start()
  const names = () =>
    new Promise<string>((resolve, reject) => {
      const socket = connect({ port: https.door()?.port ?? 0, rejectUnauthorized: false }, () => {
        resolve(socket.getPeerX509Certificate()?.subjectAltName ?? '')
        socket.destroy()
      }).once('error', reject)
    })
  expect(await names()).not.toContain('192.168.43.21')
  machine.publicUrl = 'http://192.168.43.21:4321'
  await expect.poll(names).toContain('IP Address:192.168.43.21')
  expect(https.door()?.names()).toContain('192.168.43.21')
})

test('where its port is taken, plain HTTP goes on and the log says why', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { app, https } = await start((other.address() as AddressInfo).port)
  expect(https.door()).toBeNull()
  expect((await app.inject('/api/health')).statusCode).toBe(200)
  expect(lines.join('')).toContain('EADDRINUSE')
  other.close()
})
