import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { Instant } from '#kernel/time.ts'
import { openCertificates } from '#platform/certificates/certificates.ts'
import type { Door } from '#platform/http/own-https.ts'
import { makeHttp } from '#platform/http/testing.ts'

import { serverSeen } from '../contract.ts'
import { createRoutes } from './routes.ts'

const folder = mkdtempSync(join(tmpdir(), 'etalase-device-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const now = Instant.parse(Date.parse('2026-11-30T12:00:00+07:00'))
const { authority, leaf } = await openCertificates({
  data: folder,
  machine: () => ({ hostname: 'studio', interfaces: {}, publicUrl: 'http://192.168.1.7:4321' }),
  now: () => new Date(now),
})
const open: Door = { port: 4443, authority, names: () => leaf().names }
const serve = (door: Door | null) =>
  makeHttp({ routes: createRoutes({ clock: () => now, door: () => door }) })

test('a device hears the clock, and the secure address by the name it came by', async () => {
  const { app } = await serve(open)
  const ask = async (host: string) =>
    serverSeen.gives.parse((await app.inject({ url: '/api/device', headers: { host } })).json())
  const seen = await ask('192.168.1.7:4321')
  expect(seen).toEqual({
    now,
    secure: {
      origin: 'https://192.168.1.7:4443',
      authority: { name: authority.name, fingerprint: authority.fingerprint, until: '2036-11-27' },
    },
  })
  expect((await ask('studio.local:4321')).secure?.origin).toBe('https://studio.local:4443')
  expect((await ask('elsewhere.example')).secure?.origin).toBeNull()
})

test.each([
  ['/ca', 'Mozilla/5.0 (Linux; Android 15)', 'application/x-x509-ca-cert', 'etalase.crt'],
  [
    '/ca',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1)',
    'application/x-apple-aspen-config',
    'etalase.mobileconfig',
  ],
  ['/ca/etalase.crt', 'Mozilla/5.0 (iPhone)', 'application/x-x509-ca-cert', 'etalase.crt'],
  ['/ca/etalase.mobileconfig', '', 'application/x-apple-aspen-config', 'etalase.mobileconfig'],
])('%s for “%s” is %s', async (...[url, agent, type, name]) => {
  const { app } = await serve(open)
  const answer = await app.inject({ url, headers: { 'user-agent': agent } })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe(type)
  expect(answer.headers['content-disposition']).toContain(`attachment; filename="${name}"`)
  const [, inside] = /<data>([^<]*)<\/data>/.exec(answer.body) ?? []
  const der = inside === undefined ? answer.rawPayload : Buffer.from(inside, 'base64')
  expect(new X509Certificate(der).fingerprint256).toBe(authority.fingerprint)
})

test('no answer ever holds a private key', async () => {
  const { app } = await serve(open)
  for (const url of ['/api/device', '/ca', '/ca/etalase.crt', '/ca/etalase.mobileconfig'])
    expect((await app.inject(url)).body).not.toContain('PRIVATE')
})

test('the probe answers a page of the plain address, and says nothing', async () => {
  const { app } = await serve(open)
  const answer = await app.inject({
    url: '/api/device/probe',
    headers: { 'sec-fetch-site': 'cross-site' },
  })
  expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  expect(answer.json()).toEqual({ ok: true })
})

test('where HTTPS is off, a device is told so and there is nothing to trust', async () => {
  const { app } = await serve(null)
  expect((await app.inject('/api/device')).json()).toEqual({ now, secure: null })
  const answer = await app.inject('/ca')
  expect(answer.statusCode).toBe(404)
  expect(answer.json().error.words.id).toContain('ETALASE_HTTPS=on')
})
