import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test } from 'vitest'

import type { Authorized } from '#kernel/actor.ts'
import { TeamId, UserId } from '#kernel/ids.ts'
import type { Instant, Week } from '#kernel/time.ts'
import { createAudit, createHistory } from '#modules/team/server/audit.ts'
import { team as teamTable } from '#modules/team/tables.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import { makeDefinitions, makeWeekPage } from '../domain/make-week-page.ts'
import { createReportStore } from './report-store.ts'
import { createReports } from './reports.ts'
import { createReportUndoer } from './undo-report.ts'

const { db } = await testDatabase()
const clock = () => Date.UTC(2026, 10, 16, 2) as Instant
const store = createReportStore(db)
const page = makeWeekPage()
let current = page
const told: string[] = []
const moved = (team: TeamId, week: Week) => void told.push(`${team} ${week}`)
const [once, again] = [{ again: false }, { again: true }]
const reports = createReports({
  db,
  store,
  audit: createAudit({ clock, newId: randomUUID }),
  weekPage: () => Promise.resolve(current),
  definitions: makeDefinitions(),
  clock,
  newId: randomUUID,
  moved,
})
const history = createHistory({ db })

let nadia: Authorized
const text = { summary: 'Tulisan Nadia', insights: '', recommendations: '', nextWeek: '' }

beforeEach(async () => {
  current = page
  nadia = await member('Nadia Aulia')
})

test('a week is drafted once; asking again gives back what was written', async () => {
  const first = await reports.draft(nadia, page.week, once)
  expect(first.report).toMatchObject({ state: 'draft', author: 'Nadia Aulia', version: 1 })
  await reports.save(nadia, page.week, { version: 1, text })
  const second = await reports.draft(nadia, page.week, once)
  expect(second.report.text).toEqual(text)
  expect(second.change).toBeNull()
})

test('two people who draft at once get the same report', async () => {
  const [one, two] = await Promise.all([
    reports.draft(nadia, page.week, once),
    reports.draft(nadia, page.week, once),
  ])
  expect(one.report.id).toBe(two.report.id)
})

test('whoever saves on an older version is told, and nothing is overwritten', async () => {
  await reports.draft(nadia, page.week, once)
  await reports.save(nadia, page.week, { version: 1, text })
  const late = reports.save(nadia, page.week, { version: 1, text: { ...text, summary: 'Lama' } })
  await expect(late).rejects.toMatchObject({ kind: 'conflict' })
  const redraft = reports.draft(nadia, page.week, { again: true, version: 1 })
  await expect(redraft).rejects.toMatchObject({ kind: 'conflict' })
  expect((await reports.find(nadia, page.week))?.text.summary).toBe('Tulisan Nadia')
})

test('the same words sent again are stored already: the answer was lost, or two wrote the same', async () => {
  await reports.draft(nadia, page.week, once)
  await reports.save(nadia, page.week, { version: 1, text })
  const second = await reports.save(nadia, page.week, { version: 1, text })
  expect(second).toMatchObject({ report: { version: 2 }, change: null })
})

test('a version says who saved it, and whoever has the report open hears of it once', async () => {
  const bagas = { ...nadia, actor: { ...nadia.actor, name: 'Bagas' } } as Authorized
  await reports.draft(nadia, page.week, once)
  told.length = 0
  const { report } = await reports.save(bagas, page.week, { version: 1, text })
  expect(report).toMatchObject({ author: 'Nadia Aulia', savedBy: 'Bagas' })
  await reports.save(bagas, page.week, { version: 1, text })
  await reports
    .save(nadia, page.week, { version: 1, text: { ...text, summary: 'Lama' } })
    .catch(() => undefined)
  expect(told).toEqual([`${nadia.team.id} ${page.week}`])
  const undoer = createReportUndoer(store, { clock, moved })
  const [saved] = await history(nadia, { recordType: 'report', limit: 1 })
  if (!saved) throw new Error('no change recorded')
  await inTransaction(db, (tx) => undoer.undo(tx, nadia, saved))
  undoer.undone?.(nadia, saved)
  expect(await reports.find(nadia, page.week)).toMatchObject({ savedBy: 'Nadia Aulia' })
  expect(told).toHaveLength(2)
})

test('a handed-over report cannot be changed until it is taken back', async () => {
  await reports.draft(nadia, page.week, once)
  const { report } = await reports.handOver(nadia, page.week, 1)
  expect(report).toMatchObject({ state: 'handed-over', handedOverBy: 'Nadia Aulia' })
  const save = () => reports.save(nadia, page.week, { version: 2, text })
  await expect(save()).rejects.toMatchObject({ kind: 'conflict' })
  await expect(reports.draft(nadia, page.week, again)).rejects.toMatchObject({ kind: 'conflict' })
  await reports.takeBack(nadia, page.week, 2)
  await expect(reports.save(nadia, page.week, { version: 3, text })).resolves.toMatchObject({
    report: { state: 'draft', handedOverAt: null },
  })
})

test('a report says that its figures moved since the draft', async () => {
  await reports.draft(nadia, page.week, once)
  expect((await reports.find(nadia, page.week))?.stale).toBe(false)
  current = { ...page, figures: page.figures.slice(1) }
  expect((await reports.find(nadia, page.week))?.stale).toBe(true)
  const { report } = await reports.draft(nadia, page.week, again)
  expect(report.stale).toBe(false)
})

test('every change is in the history and can be taken back', async () => {
  await reports.draft(nadia, page.week, once)
  const drafted = await reports.find(nadia, page.week)
  await reports.save(nadia, page.week, { version: 1, text })
  const [saved] = await history(nadia, { recordType: 'report', limit: 5 })
  if (!saved) throw new Error('no change recorded')
  expect(saved).toMatchObject({ verb: 'update', actor: 'Nadia Aulia', undoable: true })
  await inTransaction(db, (tx) =>
    createReportUndoer(store, { clock, moved }).undo(tx, nadia, saved),
  )
  expect(await reports.find(nadia, page.week)).toMatchObject({ text: drafted?.text, version: 3 })
})

test('a report of another team is not there', async () => {
  await reports.draft(nadia, page.week, once)
  const stranger = await member('Orang lain')
  expect(await reports.find(stranger, page.week)).toBeNull()
  await expect(reports.save(stranger, page.week, { version: 1, text })).rejects.toMatchObject({
    kind: 'not-found',
  })
})

async function member(name: string): Promise<Authorized> {
  const id = TeamId.parse(randomUUID())
  await db.insert(teamTable).values({
    id,
    slug: id,
    name: 'Rumah Teduh',
    timeZone: 'Asia/Jakarta',
    language: 'id',
    createdAt: new Date(clock()),
  })
  return {
    actor: { kind: 'person', userId: UserId.parse(randomUUID()), name },
    team: { id, name: 'Rumah Teduh', timeZone: 'Asia/Jakarta' },
    language: 'id',
  } as Authorized
}
