import { EventEmitter, once } from 'node:events'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeEach, describe, expect, test } from 'vitest'

import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import { instantAt } from '#kernel/time.ts'
import { createTeam, history } from '#modules/team/contract.ts'
import {
  draft,
  makeEtalase,
  makeFirstTeam,
  makeMember,
} from '#modules/team/server/etalase.test.kit.ts'
import { writeBackupFile } from '#platform/backup/file-writer.ts'
import { createLog } from '#platform/log/log.ts'

import { type Alarming, backups, makeBackup } from '../contract.ts'
import { createInstallation } from '../module.ts'
import type { WriteBackup } from './backups.ts'

const data = await mkdtemp(join(tmpdir(), 'etalase-installation-'))
const folder = join(data, 'backups')
afterAll(() => rm(data, { recursive: true, force: true }))

const timeZone = 'Asia/Jakarta'
const id = '019ab000-0000-7000-8000-000000000001'
const settings = {
  data,
  folder,
  time: '02:30',
  timeZone,
  keep: { days: 2, weeks: 0, months: 0 },
  seals: false,
}
const nothing = { files: 0, tables: {}, secrets: false, missing: [], damaged: [] }

/** Writes a small file with a true header, or does what a test wants to see. */
let write: WriteBackup
const plainly: WriteBackup = async ({ path, occasion, createdAt, installation, onBytes }) => {
  const header = {
    product: 'etalase' as const,
    version: '1.2.3',
    createdAt: new Date(createdAt).toISOString(),
    migrations: [{ when: 1, hash: 'a' }],
    key: null,
    occasion,
    installation,
  }
  const bytes = await writeBackupFile(path, { header, frames: none(), onBytes })
  return { ...nothing, path, bytes }
}
function gate() {
  const emitter = new EventEmitter()
  return { opened: once(emitter, 'open'), open: () => void emitter.emit('open') }
}
async function* none(): AsyncGenerator<Buffer> {}

type Told = Parameters<Alarming>[0]
const told: Told[] = []
let now = instantAt('2026-11-24T09:00:00', timeZone)
const made = { modules: [] as ReturnType<typeof createInstallation>[] }
const desk = await makeEtalase(({ team, db }) => {
  const needs = {
    db,
    log: createLog({ level: 'silent', stream: process.stderr }),
    audit: team.audit,
    clock: () => now,
    newId: () => crypto.randomUUID(),
    host: 'studio',
    settings,
    about: async () => ({ id, slug: 'griya' }),
    write: (how: Parameters<WriteBackup>[0]) => write(how),
    team: team.service,
    alarms: () => [async (alarm: Told) => void told.push(alarm)],
  }
  // A second process on the same database.
  made.modules.push(createInstallation(needs), createInstallation(needs))
  return { routes: made.modules[0]?.routes ?? [] }
})
const [first, second] = made.modules
const owner = await makeFirstTeam(desk)
const team = owner.team.id
const page = () => owner.browser.call(backups, { team })
const night = () => first?.jobs[0]?.run()
const anybody = { caller: {} as Authorized, now }
const names = async () => {
  const all = await readdir(folder).catch(() => [])
  return all.toSorted((a, b) => a.localeCompare(b))
}

beforeEach(async () => {
  write = plainly
  told.length = 0
  now = instantAt('2026-11-24T09:00:00', timeZone)
  await rm(folder, { recursive: true, force: true })
  await desk.db.execute('delete from backup_run')
})

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
      now = instantAt(`2026-11-${day}T02:30:00`, timeZone)
      // oxlint-disable-next-line no-await-in-loop -- one night after the other
      await night()
    }
    await writeFile(join(folder, 'catatan.txt'), 'x')
    await writeFile(join(folder, 'rusak.backup'), 'ETALASE BACKUP 1\n')
    const how = { createdAt: now, signal: new AbortController().signal, onBytes: () => null }
    await plainly({ ...how, ...foreign, path: join(folder, 'lain.backup') })
    now = instantAt('2026-11-24T02:30:00', timeZone)
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
    now = instantAt('2026-11-25T02:30:00', timeZone)
    await night()
    expect((await names()).filter((name) => name.endsWith('.part'))).toEqual([fresh])
  })

  test('a failure is told with its remedy, and the next hour tries again', async () => {
    write = () => Promise.reject(new Failure('unavailable', { id: 'Disk penuh.', en: 'Full.' }))
    await night()
    const words = { id: 'Disk penuh.', en: 'Full.' }
    expect(await page()).toMatchObject({ standing: 'failed', problem: { words } })
    const told = await first?.today.entries({ ...anybody, may: () => true })
    expect(told).toMatchObject([{ group: 'alert', detail: words, path: 'team/backups' }])
    expect(await first?.today.entries({ ...anybody, may: () => false })).toEqual([])
    write = plainly
    now = instantAt('2026-11-24T10:00:00', timeZone)
    await night()
    expect(await page()).toMatchObject({ standing: 'fine', problem: null })
    expect(await first?.today.entries({ ...anybody, may: () => true })).toEqual([])
  })

  test('a bug is told without its details, which stand in the log', async () => {
    write = () => Promise.reject(new TypeError('secret detail'))
    await night()
    const { problem } = await page()
    expect(problem?.words.en).toContain('the log of the server')
    expect(JSON.stringify(problem)).not.toContain('secret detail')
  })

  test('old ones stay when the new one fails', async () => {
    now = instantAt('2026-11-01T02:30:00', timeZone)
    await night()
    write = () => Promise.reject(new Error('gagal'))
    now = instantAt('2026-11-24T02:30:00', timeZone)
    await night()
    expect(await names()).toEqual(['etalase-griya-2026-11-01-0230.backup'])
  })
})

describe('the owners hear', () => {
  const fails = () => Promise.reject(new Failure('unavailable', { id: 'Disk penuh.', en: 'Full.' }))
  const at = async (time: string) => {
    now = instantAt(`2026-11-${time}:00`, timeZone)
    await night()
  }
  /** What is told twice with the same key is heard once. */
  const heard = () => [...new Map(told.map((one) => [one.key, one])).values()]

  test('once that it failed, again after a day, and once that it works again', async () => {
    await at('24T02:30')
    write = fails
    for (const hour of ['25T02:30', '25T03:30', '25T23:30', '26T02:29']) await at(hour)
    expect(heard()).toMatchObject([
      {
        team,
        words: { id: 'Cadangan gagal dibuat' },
        detail: { id: 'Disk penuh.' },
        path: 'team/backups',
      },
    ])
    for (const hour of ['26T02:30', '26T09:30']) await at(hour)
    expect(heard()).toHaveLength(2)
    expect(heard()[1]?.words.id).toMatch(/^Cadangan masih gagal, sejak 25\sNov/)
    write = plainly
    for (const hour of ['26T10:30', '27T02:30', '28T02:30']) await at(hour)
    expect(heard()[2]?.words.id).toBe('Cadangan berhasil lagi')
    expect(heard()).toHaveLength(3)
  })

  test('nothing while all is well, and the next failure anew', async () => {
    for (const hour of ['24T02:30', '25T02:30']) await at(hour)
    expect(told).toEqual([])
    write = fails
    await at('26T02:30')
    write = plainly
    await at('26T03:30')
    write = fails
    await at('27T02:30')
    expect(heard().map(({ words }) => words.id)).toEqual([
      'Cadangan gagal dibuat',
      'Cadangan berhasil lagi',
      'Cadangan gagal dibuat',
    ])
  })

  test('since when it fails stays known for longer than attempts are kept', async () => {
    write = fails
    await at('24T02:30')
    now = instantAt('2027-03-24T02:30:00', timeZone)
    await night()
    now = instantAt('2027-03-24T03:30:00', timeZone)
    await night()
    expect(heard()).toHaveLength(2)
    expect(heard()[1]?.words.id).toMatch(/sejak 24\sNov/)
  })

  test('owners only, each once, also those of several teams', async () => {
    const manager = await makeMember(desk, owner, ['manager'])
    desk.pass(1)
    const other = await owner.browser.call(createTeam, draft)
    const partner = await makeMember(desk, { browser: owner.browser, team: other }, ['owner'])
    write = fails
    await at('24T02:30')
    const idOf = async ({ browser }: typeof manager) => (await browser.session()).user?.id
    const [me, boss] = [(await owner.browser.session()).user?.id, await idOf(partner)]
    expect(told.map(({ team: where, members }) => [where, members])).toEqual([
      [team, [me]],
      [other.id, [boss]],
    ])
    expect(told.flatMap(({ members }) => members)).not.toContain(await idOf(manager))
  })

  test('a back-up is no worse because nobody could be told', async () => {
    write = fails
    await at('24T02:30')
    write = plainly
    told.push = () => {
      throw new Error('no mail')
    }
    await at('24T03:30')
    Reflect.deleteProperty(told, 'push')
    expect((await page()).standing).toBe('fine')
  })
})

describe('two processes', () => {
  test('make one together, and the button says that one is being made', async () => {
    const [begun, go] = [gate(), gate()]
    write = async (how) => {
      how.onBytes(1_000)
      begun.open()
      await go.opened
      return plainly(how)
    }
    const one = night()
    await begun.opened
    await second?.jobs[0]?.run()
    expect(await owner.browser.refused(makeBackup, { team })).toMatchObject({ kind: 'conflict' })
    await expect.poll(async () => (await page()).running?.bytes).toBe(1_000)
    go.open()
    await one
    expect(await names()).toHaveLength(1)
    expect((await page()).running).toBeNull()
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
    await owner.browser.call(makeBackup, { team })
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
  write = async (how) => ({ ...(await plainly(how)), missing: ['a'], damaged: ['b'] })
  await night()
  const { standing, problem } = await page()
  expect([standing, problem?.words.en]).toEqual(['fine', expect.stringContaining('2 copies')])
})
