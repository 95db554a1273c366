import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

import sharp from 'sharp'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'

import type { Authorized } from '#kernel/actor.ts'
import { addDays, dayAt } from '#kernel/time.ts'
import { createTeam, history, removeExample, tryExample, undo } from '#modules/team/contract.ts'
import {
  draft,
  makeEtalase,
  makeFirstTeam,
  makeMember,
} from '#modules/team/server/etalase.test.kit.ts'
import { createFiles } from '#platform/files/files.ts'
import { createPhotos } from '#platform/files/photos.ts'

import {
  dayPage,
  type DayFigureId,
  figureSettings,
  removeTyped,
  setFigureSettings,
  typeFigures,
} from '../contract.ts'
import { createMetrics } from '../module.ts'
import { figureEvidence, figureSetting, figureStaleEvidence, typedFigure } from '../tables.ts'
import { createEvidenceStore, type EvidenceStore } from './evidence-store.ts'

const folder = await mkdtemp(join(tmpdir(), 'etalase-typed-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const files = await createFiles(folder)
const photos = createPhotos()

let evidence: EvidenceStore
let now: () => number
const etalase = await makeEtalase(({ team, db, clock, log }) => {
  const needs = { db, clock, log, audit: team.audit, newId: () => randomUUID(), files, photos }
  evidence = createEvidenceStore(needs)
  now = clock
  const { routes, undoers, removal } = createMetrics(needs)
  return { routes, undoers, removals: [removal] }
})
beforeEach(async () => {
  for (const table of [typedFigure, figureEvidence, figureStaleEvidence, figureSetting])
    // oxlint-disable-next-line no-await-in-loop -- in the order of their references
    await etalase.db.delete(table)
  await etalase.empty()
})

const yesterday = () => addDays(dayAt(now() as never, 'Asia/Jakarta'), -1)

async function makeDesk() {
  const first = await makeFirstTeam(etalase)
  const { browser } = first
  const team = first.team.id
  const day = yesterday()
  return {
    browser,
    owner: first.owner,
    team,
    day,
    type: (value: number, more: { key?: string; metric?: DayFigureId; evidence?: string } = {}) =>
      browser.call(typeFigures, {
        team,
        day,
        key: more.key ?? randomUUID(),
        figures: [{ metric: more.metric ?? 'shop.orders', value }],
        ...(more.evidence && { evidence: more.evidence }),
      }),
    figure: async (id: DayFigureId = 'shop.orders') =>
      (await browser.call(dayPage, { team, day })).figures.find((one) => one.id === id),
    back: async (change: string | undefined) =>
      (await browser.call(undo, { team, change: change ?? '' })).change,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a proof only tests may forge
    caller: {
      actor: { kind: 'system', name: 'Nadia' },
      team: { id: team, name: 'Griya', timeZone: 'Asia/Jakarta' },
    } as unknown as Authorized,
  }
}

const photo = (color: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: color } })
    .jpeg()
    .toBuffer()
const keptFiles = async () =>
  (await readdir(join(folder, 'files'), { recursive: true })).filter((name) => name.length > 60)

describe('a typed figure', () => {
  test('stands on its day with who typed it, and is compared with no export', async () => {
    const { type, figure, owner } = await makeDesk()
    const { figures, changes } = await type(83)
    expect(changes).toHaveLength(1)
    expect(figures).toMatchObject([{ metric: 'shop.orders', value: 83, version: 1 }])
    expect(await figure()).toMatchObject({
      value: 83,
      source: 'typed',
      missing: null,
      mean: null,
      typed: { typedBy: owner.name, note: '' },
    })
  })

  test('sent twice with the same key is kept once', async () => {
    const { type } = await makeDesk()
    const key = randomUUID()
    const [first, second] = [await type(83, { key }), await type(83, { key })]
    expect(second.figures).toEqual(first.figures)
    expect(second.changes).toEqual([])
    expect(await etalase.db.select().from(typedFigure)).toHaveLength(1)
  })

  test('sent twice at the same time is kept once', async () => {
    const { type } = await makeDesk()
    const key = randomUUID()
    await Promise.all([type(83, { key }), type(83, { key }), type(83, { key })])
    expect(await etalase.db.select().from(typedFigure)).toHaveLength(1)
  })

  test('typed again is a new version, and both ways back are open', async () => {
    const { type, figure, back, browser, team } = await makeDesk()
    await type(83)
    const { changes, figures } = await type(85)
    expect(figures[0]?.version).toBe(2)
    const again = await back(changes[0])
    expect((await figure())?.value).toBe(83)
    await back(again ?? undefined)
    expect((await figure())?.value).toBe(85)
    const { changes: all } = await browser.call(history, { team, recordType: 'typed_figure' })
    expect(all.map(({ verb }) => verb)).toEqual(['undo', 'undo', 'update', 'create'])
    expect(all[0]?.recordName).toMatch(/^Pesanan, \d/)
  })

  test('that is the same again changes nothing', async () => {
    const { type } = await makeDesk()
    await type(83)
    const { changes, figures } = await type(83)
    expect([changes, figures[0]?.version]).toEqual([[], 1])
  })

  test('is taken away and comes back', async () => {
    const { type, figure, back, browser, team } = await makeDesk()
    const { figures } = await type(83)
    const gone = { team, typed: figures[0]?.id ?? '' }
    const { change } = await browser.call(removeTyped, gone)
    expect(await figure()).toMatchObject({ value: null, typed: null })
    expect((await browser.refused(removeTyped, gone)).kind).toBe('not-found')
    await back(change ?? undefined)
    expect((await figure())?.value).toBe(83)
  })

  test.each([
    ['shop.gmv', 12.5, 'bilangan bulat'],
    ['shop.conversion_rate', 3, 'lebih dari 100%'],
  ] as const)('%s of %d is refused with what to write', async (...[metric, value, words]) => {
    const { browser, team, day } = await makeDesk()
    const wish = { team, day, key: randomUUID(), figures: [{ metric, value }] }
    const problem = await browser.refused(typeFigures, wish)
    expect(problem).toMatchObject({ kind: 'invalid', field: metric })
    expect(problem.words.id).toContain(words)
  })

  test('belongs to a day that has begun, read off between that day and today', async () => {
    const { browser, team, day } = await makeDesk()
    const figures = [{ metric: 'shop.orders' as const, value: 1 }]
    const wish = { team, key: randomUUID(), figures }
    const tomorrow = addDays(day, 2)
    expect((await browser.refused(typeFigures, { ...wish, day: tomorrow })).kind).toBe('invalid')
    const before = { ...wish, day, takenOn: addDays(day, -1) }
    expect((await browser.refused(typeFigures, before)).field).toBe('takenOn')
  })

  test('read off during its day is said to be no whole day', async () => {
    const { browser, team, day, figure } = await makeDesk()
    const figures = [{ metric: 'shop.orders' as const, value: 40 }]
    await browser.call(typeFigures, { team, day, key: randomUUID(), figures, takenOn: day })
    expect((await figure())?.partial?.id).toContain('belum sehari penuh')
  })

  test('is any member’s to type and nobody else’s to see', async () => {
    const { browser, team, day, type } = await makeDesk()
    const host = await makeMember(etalase, { browser, team: { id: team } }, ['host'])
    const { figures } = await type(83)
    const elsewhere = await host.browser.call(createTeam, { ...draft, name: 'Lain' })
    const gone = { team: elsewhere.id, typed: figures[0]?.id ?? '' }
    expect((await host.browser.refused(removeTyped, gone)).kind).toBe('not-found')
    const page = await host.browser.call(dayPage, { team: elsewhere.id, day })
    expect(page.figures.every(({ typed }) => typed === null)).toBe(true)
    await host.browser.call(typeFigures, {
      team,
      day,
      key: randomUUID(),
      figures: [{ metric: 'account.followers', subject: 'griya', value: 9 }],
    })
    expect((await host.browser.call(dayPage, { team, day })).figures).toContainEqual(
      expect.objectContaining({ id: 'account.followers', subject: 'griya', value: 9 }),
    )
  })
})

describe('evidence', () => {
  test('goes with the figure, and the same sending is the same evidence', async () => {
    const { type, caller, figure } = await makeDesk()
    const key = randomUUID()
    const bytes = await photo('#a33')
    const first = await evidence.receive(caller, key, Readable.from([bytes]))
    const second = await evidence.receive(caller, key, Readable.from([bytes]))
    expect(second).toEqual(first)
    await type(83, { evidence: first.id })
    expect((await figure())?.typed?.evidence).toEqual(first)
    const { name, type: mime, inline, body } = await evidence.show(caller, first.id)
    expect(await buffer(Readable.from(body))).toHaveLength(first.bytes)
    expect([name, mime, inline]).toEqual([expect.stringMatching(/\.jpg$/), 'image/jpeg', true])
  })

  test('of another team is not there', async () => {
    const { type, caller, browser } = await makeDesk()
    const other = await browser.call(createTeam, { ...draft, name: 'Lain' })
    const foreign = { ...caller, team: { ...caller.team, id: other.id } }
    const theirs = await evidence.receive(
      foreign,
      randomUUID(),
      Readable.from([await photo('#3a3')]),
    )
    await expect(evidence.show(caller, theirs.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(type(83, { evidence: theirs.id })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'JPEG, PNG, WebP'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'JPEG, PNG, WebP'],
    ['a photo of an iPhone', '\0\0\0\x18ftypheic\0\0\0\0', 'Paling Kompatibel'],
    ['a photo by its beginning alone', '\x89PNG\r\n\x1A\n nothing', 'Ambil foto lagi'],
  ])('%s is refused, says what to do and leaves nothing behind', async (_, text, words) => {
    const { caller } = await makeDesk()
    const before = await keptFiles()
    const sent = evidence.receive(
      caller,
      randomUUID(),
      Readable.from([Buffer.from(text, 'latin1')]),
    )
    await expect(sent).rejects.toMatchObject({
      kind: 'invalid',
      words: { id: expect.stringContaining(words) },
    })
    expect(await keptFiles()).toEqual(before)
    expect(await readdir(files.spool)).toEqual([])
  })

  test('a PDF is kept as it is and never shown inside the page', async () => {
    const { caller } = await makeDesk()
    const pdf = Readable.from([Buffer.from('%PDF-1.7\n%%EOF')])
    const kept = await evidence.receive(caller, randomUUID(), pdf)
    expect(kept).toMatchObject({ type: 'application/pdf', width: null })
    const { inline, body } = await evidence.show(caller, kept.id)
    expect(inline).toBe(false)
    expect((await buffer(Readable.from(body))).toString()).toBe('%PDF-1.7\n%%EOF')
  })

  test('is asked for where the team decided so', async () => {
    const { type, browser, team, caller } = await makeDesk()
    await browser.call(setFigureSettings, { team, evidenceRequired: true })
    expect(await browser.call(figureSettings, { team })).toEqual({ evidenceRequired: true })
    await expect(type(83)).rejects.toMatchObject({ kind: 'conflict', field: 'evidence' })
    const sent = Readable.from([await photo('#33a')])
    const { id } = await evidence.receive(caller, randomUUID(), sent)
    await type(83, { evidence: id })
    const host = await makeMember(etalase, { browser, team: { id: team } }, ['host'])
    const setting = { team, evidenceRequired: false }
    expect((await host.browser.refused(setFigureSettings, setting)).kind).toBe('forbidden')
  })

  test('nobody saved a figure with goes after a day, and its file with it', async () => {
    const { caller, type } = await makeDesk()
    const [used, left] = [await photo('#777'), await photo('#123')]
    const kept = await evidence.receive(caller, randomUUID(), Readable.from([used]))
    await evidence.receive(caller, randomUUID(), Readable.from([left]))
    await type(83, { evidence: kept.id })
    const before = await keptFiles()
    await evidence.cleanUp()
    expect(await keptFiles()).toEqual(before)
    await etalase.db.update(figureEvidence).set({ createdAt: new Date(now() - 2 * 86_400_000) })
    await evidence.cleanUp()
    expect(await etalase.db.select().from(figureEvidence)).toHaveLength(1)
    expect(await keptFiles()).toHaveLength(before.length - 1)
  })

  test('and typed figures leave with the team, files after the next cleaning', async () => {
    const browser = etalase.browser()
    const { id: team } = await browser.call(tryExample, { language: 'id' })
    const { caller } = { caller: { actor: { kind: 'system', name: 'x' }, team: { id: team } } }
    const sent = Readable.from([await photo('#c0c')])
    const { id } = await evidence.receive(caller as unknown as Authorized, randomUUID(), sent)
    const figures = [{ metric: 'shop.orders' as const, value: 1 }]
    await browser.call(typeFigures, {
      team,
      day: yesterday(),
      key: randomUUID(),
      figures,
      evidence: id,
    })
    const before = await keptFiles()
    await browser.call(removeExample, { team })
    expect(await etalase.db.select().from(typedFigure)).toEqual([])
    expect(await etalase.db.select().from(figureEvidence)).toEqual([])
    await evidence.cleanUp()
    expect(await keptFiles()).toHaveLength(before.length - 1)
  })
})
