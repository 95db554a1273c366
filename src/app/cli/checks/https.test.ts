import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { openCertificates } from '#platform/certificates/certificates.ts'
import { readConfig } from '#platform/config/config.ts'
import { createLog } from '#platform/log/log.ts'

import { certificate, clock } from './https.ts'

const folder = mkdtempSync(join(tmpdir(), 'etalase-doctor-https-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const log = createLog({ level: 'silent', stream: process.stderr })
const needs = (data = folder, env: Record<string, string> = {}) => ({
  config: readConfig({ env, flags: { data }, root: process.cwd() }),
  log,
})
const made = new Date('2026-11-30T12:00:00+07:00')
const machine = () => ({ hostname: 'studio', interfaces: {}, publicUrl: null })
await openCertificates({ data: folder, machine, now: () => made })
const year = 365 * 86_400_000

test.each([
  ['on the day it was made', 0, 'ok'],
  ['in its last year', 9.5 * year, 'warning'],
  ['after its end', 10.5 * year, 'error'],
  ['with a clock of years ago', -6 * year, 'error'],
])('the certificate is looked at %s', async (_, later, status) => {
  const finding = await certificate(needs(), made.getTime() + later)
  expect(finding.status).toBe(status)
  expect(finding.mend === null).toBe(status === 'ok')
  expect(finding.mend?.id ?? folder).toContain(folder)
})

test('before the first start and without HTTPS there is nothing wrong', async () => {
  expect(await certificate(needs(join(folder, 'none')))).toMatchObject({ status: 'ok' })
  expect(await certificate(needs(folder, { ETALASE_HTTPS: 'off' }))).toMatchObject({ status: 'ok' })
})

test('a clock older than Etalase itself is an error', async () => {
  expect(await clock(needs())).toMatchObject({ status: 'ok' })
  expect(await clock(needs(), Date.parse('2019-01-01'))).toMatchObject({ status: 'error' })
})
