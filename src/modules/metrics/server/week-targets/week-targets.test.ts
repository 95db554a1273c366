import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeEach, describe, expect, test } from 'vitest'

import type { BrandId } from '#kernel/ids.ts'
import { addWeeks, Week } from '#kernel/time.ts'
import { createBrand, removeBrand } from '#modules/brands/contract.ts'
import { createBrands } from '#modules/brands/module.ts'
import { brand } from '#modules/brands/tables.ts'
import { createTeam, history, undo } from '#modules/team/contract.ts'
import {
  draft,
  makeEtalase,
  makeFirstTeam,
  makeMember,
} from '#modules/team/server/etalase.test.kit.ts'
import { createFiles } from '#platform/files/files.ts'
import { createPhotos } from '#platform/files/photos.ts'

import { setTargets, type TargetMetric, targets } from '../../contract.ts'
import { weekTarget } from '../../tables.ts'
import { createTargetRoutes } from './target-routes.ts'
import { createTargets, targetRecord, targetsRemoval } from './target-store.ts'

const files = await createFiles(mkdtempSync(join(tmpdir(), 'etalase-brands-')))
const etalase = await makeEtalase(({ team, db, clock }) => {
  const needs = { db, clock, audit: team.audit, newId: () => randomUUID() }
  const made = createBrands({ ...needs, files, photos: createPhotos() })
  const store = createTargets(needs)
  return {
    routes: [...made.routes, ...createTargetRoutes(store)],
    undoers: [
      ...made.undoers,
      { recordType: targetRecord, action: 'metrics.targets', again: true, undo: store.restore },
    ],
    removals: [made.removal, targetsRemoval],
  }
})
beforeEach(async () => {
  await etalase.db.delete(weekTarget)
  await etalase.db.delete(brand)
  await etalase.empty()
})

const week = Week.parse('2026-W47')
type Subject = 'shop' | BrandId
type Wish = { value: number | null; seen?: number | null; metric?: TargetMetric; week?: Week }

async function makeDesk() {
  const first = await makeFirstTeam(etalase)
  const team = first.team.id
  const by = (browser: typeof first.browser) => ({
    set: (wishes: readonly Wish[], subject: Subject = 'shop') =>
      browser.call(setTargets, {
        team,
        subject,
        changes: wishes.map((wish) => ({
          week: wish.week ?? week,
          metric: wish.metric ?? 'shop.gmv',
          seen: wish.seen ?? null,
          value: wish.value,
        })),
      }),
    shown: async (subject: Subject = 'shop') => {
      const { targets: all } = await browser.call(targets, { team, subject, from: week })
      return all.map((one) => [one.week, one.metric, one.value] as const)
    },
    back: (change: string | null) => browser.call(undo, { team, change: change ?? '' }),
  })
  return { ...first, teamId: team, by, ...by(first.browser) }
}

test('a target stands with who set it and when; one of zero is a target, and none is none', async () => {
  const desk = await makeDesk()
  const made = await desk.set([{ value: 320_000_000 }, { metric: 'shop.refunds', value: 0 }])
  expect(made).toMatchObject({ changed: 2, refused: [] })
  const { targets: all, metrics } = await desk.browser.call(targets, {
    team: desk.teamId,
    from: week,
  })
  expect(all).toEqual([
    {
      week,
      metric: 'shop.gmv',
      value: 320_000_000,
      setBy: desk.owner.name,
      setAt: etalase.clock(),
    },
    expect.objectContaining({ metric: 'shop.refunds', value: 0 }),
  ])
  expect(metrics.every(({ id }) => !id.startsWith('brand.'))).toBe(true)

  await desk.set([{ metric: 'shop.refunds', seen: 0, value: null }])
  expect(await desk.shown()).toEqual([[week, 'shop.gmv', 320_000_000]])
})

test('only the weeks that are asked for are told', async () => {
  const desk = await makeDesk()
  const weeks = [-1, 0, 12, 13].map((after) => addWeeks(week, after))
  await desk.set(weeks.map((one) => ({ week: one, value: 5 })))
  expect((await desk.shown()).map(([one]) => one)).toEqual(weeks.slice(1, 3))
})

describe('two people at once', () => {
  test('the second is told what the first wrote; the other cells are kept', async () => {
    const desk = await makeDesk()
    const other = await makeMember(etalase, desk, ['manager'])
    await desk.set([{ value: 320 }])
    const late = await desk
      .by(other.browser)
      .set([{ value: 300 }, { metric: 'shop.orders', value: 90 }])
    expect(late).toMatchObject({
      changed: 1,
      refused: [{ week, metric: 'shop.gmv', now: { value: 320, setBy: desk.owner.name } }],
    })
    expect(await desk.shown()).toEqual([
      [week, 'shop.gmv', 320],
      [week, 'shop.orders', 90],
    ])
    await desk.by(other.browser).set([{ seen: 320, value: 300 }])
    expect(await desk.shown()).toContainEqual([week, 'shop.gmv', 300])
  })

  test('who finds a target gone that was there is told so, too', async () => {
    const desk = await makeDesk()
    await desk.set([{ value: 320 }])
    await desk.set([{ seen: 320, value: null }])
    const late = await desk.set([{ seen: 320, value: 330 }])
    expect(late).toMatchObject({ changed: 0, change: null, refused: [{ now: null }] })
  })

  test('what is sent twice, or at the same time, is kept once', async () => {
    const desk = await makeDesk()
    const answers = await Promise.all([1, 2, 3].map(() => desk.set([{ value: 320 }])))
    expect(answers.filter(({ changed }) => changed === 1)).toHaveLength(1)
    expect(answers.flatMap(({ refused }) => refused)).toEqual([])
    const { changes } = await desk.browser.call(history, {
      team: desk.teamId,
      recordType: targetRecord,
    })
    expect(changes).toHaveLength(1)
  })
})

describe('taken back', () => {
  test('everything pasted at once goes at once, and comes again', async () => {
    const desk = await makeDesk()
    await desk.set([{ value: 100 }])
    const { change } = await desk.set([
      { seen: 100, value: 200 },
      { metric: 'live.count', value: 7 },
      { metric: 'shop.orders', week: addWeeks(week, 1), value: 80 },
    ])
    const { change: again } = await desk.back(change)
    expect(await desk.shown()).toEqual([[week, 'shop.gmv', 100]])
    await desk.back(again)
    expect(await desk.shown()).toHaveLength(3)
    const { changes } = await desk.browser.call(history, { team: desk.teamId, limit: 3 })
    expect(changes.map(({ recordName }) => recordName)).toContain('3 angka · minggu 47–48')
  })

  test('not where somebody set something else since', async () => {
    const desk = await makeDesk()
    const { change } = await desk.set([{ value: 200 }])
    await desk.set([{ seen: 200, value: 250 }])
    const problem = await desk.browser.refused(undo, { team: desk.teamId, change: change ?? '' })
    expect(problem).toMatchObject({ kind: 'conflict' })
    expect(await desk.shown()).toEqual([[week, 'shop.gmv', 250]])
  })
})

const named = async (desk: Awaited<ReturnType<typeof makeDesk>>) => {
  const made = await desk.browser.call(createBrand, { team: desk.teamId, name: 'Senja' })
  if (!made.brand) throw new Error('There is a brand')
  return made.brand.id
}

describe('a brand', () => {
  test('has targets of its own, which go and come with it', async () => {
    const desk = await makeDesk()
    const id = await named(desk)
    await desk.set([{ metric: 'brand.gmv', value: 90 }], id)
    await desk.set([{ value: 100 }])
    expect(await desk.shown(id)).toEqual([[week, 'brand.gmv', 90]])
    expect(await desk.shown()).toEqual([[week, 'shop.gmv', 100]])
    const { change } = await desk.browser.call(removeBrand, { team: desk.teamId, brand: id })
    const gone = { team: desk.teamId, subject: id, from: week }
    expect(await desk.browser.refused(targets, gone)).toMatchObject({ kind: 'not-found' })
    await desk.back(change)
    expect(await desk.shown(id)).toEqual([[week, 'brand.gmv', 90]])
  })

  test('has no figures of the shop, and the shop none of a brand', async () => {
    const desk = await makeDesk()
    const id = await named(desk)
    const change = { week, seen: null, value: 5 }
    for (const [subject, metric] of [
      [id, 'shop.gmv'],
      ['shop', 'brand.gmv'],
    ] as const)
      expect(
        // oxlint-disable-next-line no-await-in-loop -- two calls
        await desk.browser.refused(setTargets, {
          team: desk.teamId,
          subject,
          changes: [{ ...change, metric }],
        }),
      ).toMatchObject({ kind: 'invalid' })
  })

  test('of another team is not there', async () => {
    const desk = await makeDesk()
    const id = await named(desk)
    const other = await desk.browser.call(createTeam, { ...draft, name: 'Lain' })
    const problem = await desk.browser.refused(setTargets, {
      team: other.id,
      subject: id,
      changes: [{ week, metric: 'brand.gmv', seen: null, value: 5 }],
    })
    expect(problem).toMatchObject({ kind: 'not-found' })
  })
})

test('everyone reads targets; who does not lead sets none', async () => {
  const desk = await makeDesk()
  await desk.set([{ value: 100 }])
  const host = await makeMember(etalase, desk, ['host', 'marketer'])
  expect(await desk.by(host.browser).shown()).toHaveLength(1)
  const problem = await host.browser.refused(setTargets, {
    team: desk.teamId,
    changes: [{ week, metric: 'shop.gmv', seen: 100, value: 1 }],
  })
  expect(problem).toMatchObject({ kind: 'forbidden' })
})
