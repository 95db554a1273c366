import { watch } from 'node:fs'
import type * as Path from 'node:path'
import { Readable } from 'node:stream'

import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { endpoint, open } from '#kernel/endpoint.ts'
import { openBatch, uploadFile } from '#modules/imports/contract.ts'
import { testDatabase } from '#platform/db/testing.ts'
import type * as DownloadHeaders from '#platform/http/download.ts'
import { route } from '#platform/http/route.ts'
import { makeHttp } from '#platform/http/testing.ts'

import { openBench } from './imports-kit.ts'

// Attacks by the names and kinds of files, with and without exactly one guard, as in guards.test.ts.

type Guard = 'own-names' | 'saved' | 'plain-name'
const off = vi.hoisted(() => ({ guard: null as string | null, name: '../keluar.csv' }))
const without = (guard: Guard | null) => void (off.guard = guard)
beforeEach(() => without(null))

vi.mock('node:path', async (original) => {
  const real = await original<typeof Path>()
  /** What an upload is called in the spool: process and chance; without that, what the sender says. */
  const own = /^\d+\.[\da-f-]{36}$/
  const join = (...parts: string[]): string =>
    off.guard === 'own-names' && own.test(parts.at(-1) ?? '')
      ? real.join(...parts.slice(0, -1), off.name)
      : real.join(...parts)
  return { ...real, default: { ...real, join }, join }
})
vi.mock('#platform/http/download.ts', async (original) => {
  const real = await original<typeof DownloadHeaders>()
  const downloadHeaders: typeof real.downloadHeaders = (file) => {
    const headers = real.downloadHeaders(file)
    if (off.guard === 'saved') return { ...headers, 'content-disposition': 'inline' }
    if (off.guard !== 'plain-name') return headers
    return { ...headers, 'content-disposition': `attachment; filename="${file.name}"` }
  }
  return { ...real, downloadHeaders }
})

const bench = await openBench(await testDatabase())
afterAll(() => bench.close())

type Outcome = 'refused' | 'succeeds'
const outcome = (succeeds: boolean): Outcome => (succeeds ? 'succeeds' : 'refused')

/** An upload is named so that it would lie beside the folder for uploads. */
async function climbOut(): Promise<Outcome> {
  const seen = new Set<string | null>()
  const watcher = watch(bench.data, (_, name) => void seen.add(name))
  try {
    const { id } = await bench.call(openBatch, {})
    const body = Readable.from([Buffer.from('Order ID,Status\n1,x\n')])
    await bench.call(uploadFile, { batch: id, name: off.name, body })
    await bench.idle()
    await new Promise((resolve) => setTimeout(resolve, 50))
    return outcome(seen.has('keluar.csv'))
  } finally {
    watcher.close()
  }
}

/** What the browser is told of a file that somebody else has put there. */
async function headersOf(file: { name: string; type: string }): Promise<string> {
  const give = endpoint({
    method: 'GET',
    path: '/api/file',
    summary: 'A file',
    access: open,
    takes: z.object({}),
    gives: z.any(),
    transport: 'download',
  })
  const body = Buffer.from('<script>window.hurt=1</script>')
  const { app } = await makeHttp({
    routes: [route(give, async () => ({ ...file, body, inline: true }))],
  })
  const { headers } = await app.inject('/api/file')
  await app.close()
  return String(headers['content-disposition'])
}

/** A page with a script, kept as a file, is opened where everybody is signed in. */
const openAsPage = async (): Promise<Outcome> =>
  outcome((await headersOf({ name: 'bukti.html', type: 'text/html' })).startsWith('inline'))

/** A file leaves the folder it is saved in, for a program that believes its name. */
const leaveTheFolder = async (): Promise<Outcome> =>
  outcome((await headersOf({ name: '../../.bashrc', type: 'text/csv' })).includes('../'))

test.each<[string, Guard, () => Promise<Outcome>]>([
  ['the name of an upload leaves its folder', 'own-names', climbOut],
  ['the name of a download leaves the folder it is saved in', 'plain-name', leaveTheFolder],
  ['a stored page with a script is opened in the browser', 'saved', openAsPage],
])('%s: refused, and not without its guard', async (_, guard, attack) => {
  expect(await attack()).toBe('refused')
  without(guard)
  expect(await attack()).toBe('succeeds')
})
