import { expect, test } from 'vitest'

import type { Authorized } from '#kernel/actor.ts'
import { wordsIn } from '#kernel/match.ts'
import { addDays, Day } from '#kernel/time.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { inTransaction } from '#platform/db/transaction.ts'

import { createLists } from './lists/lists.ts'
import { createStock } from './make-facts.ts'
import { nameAnew } from './names/name-store.ts'
import { createSearchSources } from './search.ts'

const { pool, db } = await testDatabase()
const weekOf = (from: string, to: string) => ({ from, to })
const last = weekOf('2026-11-09', '2026-11-15')
const stock = createStock(pool)
await stock.addImport({ kind: 'video_list', period: last }, [
  video('7301', 'Cara lipat kasur 160×200', 'rumahsenja.id'),
  video('7302', 'Diskon 100% hari ini', 'lain.toko'),
])
await stock.addImport({ kind: 'video_list', period: weekOf('2026-11-02', '2026-11-08') }, [
  video('7301', 'Cara lipat kasur', 'rumahsenja.id'),
])
await stock.addImport({ kind: 'video_list', period: weekOf('2023-03-06', '2023-03-12') }, [
  video('6101', 'Meja lama dari jati', 'rumahsenja.id'),
])
await stock.addImport({ kind: 'video_list', period: last, state: 'undone', file: 'lama.xlsx' })
await inTransaction(db, (tx) => nameAnew(tx, stock.team))

function video(key: string, title: string, creator: string) {
  return { subject: 'video', key, values: { views: 1 }, attributes: { title, creator } }
}

const find = async (text: string, caller: Authorized = stock.caller) => {
  const query = { text, words: wordsIn(text), today: '2026-11-16' as Day, limit: 5 }
  const answers = await Promise.all(
    createSearchSources({ db })
      .filter(({ kind }) => kind === 'video')
      .map((source) => source.find(caller, query)),
  )
  return answers.flat().map(({ id, title, path }) => `${id} ${title.id} ${path}`)
}

test.each(['kasur lipat', 'KASUR', '7301', 'kas 160', '200 lip', 'hsen kas', '01 kasur'])(
  '“%s” finds the video once',
  async (text) => {
    expect(await find(text)).toEqual(['7301 Cara lipat kasur 160×200 videos/7301'])
  },
)

test.each(['meja', 'jati lama', '6101', 'rumahsenja meja'])(
  '“%s” finds a video of years ago',
  async (text) => {
    expect(await find(text)).toEqual(['6101 Meja lama dari jati videos/6101'])
  },
)

test('its page opens, however many exports came since that know nothing of it', async () => {
  const years = createStock(pool)
  const facts = [video('6101', 'Meja lama', 'rumahsenja.id')]
  const old = weekOf('2023-03-06', '2023-03-12')
  await years.addImport({ kind: 'video_list', period: old }, facts)
  for (let week = 1; week <= 30; week += 1) {
    const [from, to] = [
      addDays(Day.parse(old.from), week * 7),
      addDays(Day.parse(old.to), week * 7),
    ]
    // oxlint-disable-next-line no-await-in-loop -- in the order of the weeks
    await years.addImport({ kind: 'video_list', period: { from, to } })
  }
  await inTransaction(db, (tx) => nameAnew(tx, years.team))
  const item = await createLists({ db }).item(years.caller, {
    team: years.team,
    list: 'videos',
    key: '6101',
  })
  expect([item.name, item.sources[0]?.rows.length]).toEqual(['Meja lama', 1])
})

test('of several that fit the newest is read first', async () => {
  expect((await find('rumahsenja')).map((line) => line.slice(0, 4))).toEqual(['7301', '6101'])
})

test.each(['sofa', 'kasur sofa'])('“%s” finds nothing', async (text) => {
  expect(await find(text)).toEqual([])
})

test('what only a table of the team names is found as well, and not what an export names too', async () => {
  const kind = await stock.addMapping({ name: 'Rekap', subject: 'video', metrics: ['views'] })
  await stock.addImport({ kind, period: last }, [
    { ...video('Syuting di gudang', '', ''), attributes: { name: 'Syuting di gudang' } },
    {
      ...video('cara lipat kasur 160×200', '', ''),
      attributes: { name: 'cara lipat kasur 160×200' },
    },
  ])
  expect(await find('gudang')).toEqual([
    'Syuting di gudang Syuting di gudang videos/Syuting%20di%20gudang',
  ])
  expect(await find('lipat kasur')).toHaveLength(1)
})

test('another team finds nothing of it', async () => {
  expect(await find('kasur', createStock(pool).caller)).toEqual([])
})
