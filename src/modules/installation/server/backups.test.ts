import { EventEmitter, once } from 'node:events'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeEach, describe, expect, test } from 'vitest'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { instantAt } from '#kernel/time.ts'
import { history } from '#modules/team/contract.ts'
import { makeMember } from '#modules/team/server/etalase.test.kit.ts'

import { backups, makeBackup } from '../contract.ts'
import { makeBackupDesk, plainly, timeZone } from './backups.test.kit.ts'

const made = await makeBackupDesk()
const { desk, owner, team, folder, first, second, world, page, night } = made
beforeEach(made.reset)
afterAll(made.close)

function gate() {
  const emitter = new EventEmitter()
  return { opened: once(emitter, 'open'), open: () => void emitter.emit('open') }
}
const anybody = { caller: {} as Authorized, now: world.now }
const names = async () => {
  const all = await readdir(folder).catch(() => [])
  return all.toSorted((a, b) => a.localeCompare(b))
}

describe('by the clock', () => {
  test('a computer that was off at night makes one in the morning, and no second one', async () => {
    expect((await page()).standing).toBe('none')
    await night()
    await night()
    expect(await names()).toEqual(['etalase-griya-2026-11-24-0900.backup'])
    expect(await page()).toMatchObject({
      standing: 'fine',
      backups: [{ occasion: 'schedule', version: '1.2.3', whole: true, sealed: false }],
      sameDisk: true,
      schedule: { next: instantAt('2026-11-25T02:30:00', timeZone) },
    })
  })

  test('old ones go, and nothing that is not its own', async () => {
    const foreign = { occasion: 'schedule', installation: crypto.randomUUID() } as const
    for (const day of ['20', '21', '22', '23']) {
      world.now = instantAt(`2026-11-${day}T02:30:00`, timeZone)
      // oxlint-disable-next-line no-await-in-loop -- one night after the other
      await night()
    }
    await writeFile(join(folder, 'catatan.txt'), 'x')
    await writeFile(join(folder, 'rusak.backup'), 'ETALASE BACKUP 1\n')
    const how = { createdAt: world.now, signal: new AbortController().signal, onBytes: () => null }
    await plainly({ ...how, ...foreign, path: join(folder, 'lain.backup') })
    world.now = instantAt('2026-11-24T02:30:00', timeZone)
    await night()
    expect(await names()).toEqual([
      'catatan.txt',
      'etalase-griya-2026-11-23-0230.backup',
      'etalase-griya-2026-11-24-0230.backup',
      'lain.backup',
      'rusak.backup',
    ])
    expect((await page()).backups).toHaveLength(2)
  })

  test('a draft of a process that was killed goes after a day', async () => {
    await night()
    const [old, fresh] = ['0', '1'].map((digit) => `.x.backup.${digit.repeat(12)}.part`)
    await writeFile(join(folder, old ?? ''), 'x')
    await writeFile(join(folder, fresh ?? ''), 'x')
    const before = new Date(Date.now() - 25 * 3_600_000)
    await utimes(join(folder, old ?? ''), before, before)
    world.now = instantAt('2026-11-25T02:30:00', timeZone)
    await night()
    expect((await names()).filter((name) => name.endsWith('.part'))).toEqual([fresh])
  })

  test('a failure is told with its remedy, and the next hour tries again', async () => {
    world.write = () =>
      Promise.reject(new Failure('unavailable', { id: 'Disk penuh.', en: 'Full.' }))
    await night()
    const words = { id: 'Disk penuh.', en: 'Full.' }
    expect(await page()).toMatchObject({ standing: 'failed', problem: { words } })
    const shown = await first?.today.entries({ ...anybody, may: () => true })
    expect(shown).toMatchObject([{ group: 'alert', detail: words, path: 'team/backups' }])
    expect(await first?.today.entries({ ...anybody, may: () => false })).toEqual([])
    world.write = plainly
    world.now = instantAt('2026-11-24T10:00:00', timeZone)
    await night()
    expect(await page()).toMatchObject({ standing: 'fine', problem: null })
    expect(await first?.today.entries({ ...anybody, may: () => true })).toEqual([])
  })

  test('a bug is told without its details, which stand in the log', async () => {
    world.write = () => Promise.reject(new TypeError('secret detail'))
    await night()
    const { problem } = await page()
    expect(problem?.words.en).toContain('the log of the server')
    expect(JSON.stringify(problem)).not.toContain('secret detail')
  })

  test('old ones stay when the new one fails', async () => {
    world.now = instantAt('2026-11-01T02:30:00', timeZone)
    await night()
    world.write = () => Promise.reject(new Error('gagal'))
    world.now = instantAt('2026-11-24T02:30:00', timeZone)
    await night()
    expect(await names()).toEqual(['etalase-griya-2026-11-01-0230.backup'])
  })
})

describe('two processes', () => {
  test('make one together, and the button shows the one that is being made', async () => {
    const [begun, go] = [gate(), gate()]
    world.write = async (how) => {
      how.onBytes(1_000)
      begun.open()
      await go.opened
      return plainly(how)
    }
    const one = night()
    await begun.opened
    await second?.jobs[0]?.run()
    expect(await owner.browser.call(makeBackup, { team })).toEqual({ started: false })
    expect((await page()).running).not.toBeNull()
    await expect.poll(async () => (await page()).running?.bytes).toBe(1_000)
    go.open()
    await one
    expect(await names()).toHaveLength(1)
    expect((await page()).running).toBeNull()
    const { changes } = await owner.browser.call(history, { team, recordType: 'backup', limit: 1 })
    expect(changes).toEqual([])
  })

  test('a row of a process that was killed is not taken for one that runs', async () => {
    await desk.db.execute(
      `insert into backup_run (id, occasion, state, started_at, host)
       values (gen_random_uuid(), 'schedule', 'running', now(), 'mati')`,
    )
    expect((await page()).running).toBeNull()
    await night()
    expect((await page()).standing).toBe('fine')
  })
})

describe('the button', () => {
  test('makes one, which is written into the history', async () => {
    expect(await owner.browser.call(makeBackup, { team })).toEqual({ started: true })
    await expect.poll(names).toHaveLength(1)
    await expect.poll(async () => (await page()).backups[0]?.occasion).toBe('button')
    const { changes } = await owner.browser.call(history, { team, recordType: 'backup', limit: 1 })
    expect(changes).toMatchObject([{ verb: 'create', undoable: false }])
  })

  test('is for owners and managers, and so is the page', async () => {
    const intern = await makeMember(desk, owner, ['marketer'])
    const refused = [
      await intern.browser.refused(backups, { team }),
      await intern.browser.refused(makeBackup, { team }),
    ]
    expect(refused.map(({ kind }) => kind)).toEqual(['forbidden', 'forbidden'])
  })

  test('says when the folder cannot be used', async () => {
    await writeFile(folder, 'a file stands in the way')
    await owner.browser.call(makeBackup, { team })
    await expect.poll(async () => (await page()).problem?.words.en).toContain('cannot be used')
  })
})

test('copies that are missing from the data folder are told though the back-up is good', async () => {
  world.write = async (how) => ({ ...(await plainly(how)), missing: ['a'], damaged: ['b'] })
  await night()
  const { standing, problem } = await page()
  expect([standing, problem?.words.en]).toEqual(['fine', expect.stringContaining('2 copies')])
})
