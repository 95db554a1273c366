import { expect, test } from 'vitest'

import type { Authorized } from '#kernel/actor.ts'
import { wordsIn } from '#kernel/match.ts'
import type { Day } from '#kernel/time.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { createStock } from './make-facts.ts'
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
await stock.addImport({ kind: 'video_list', period: last, state: 'undone', file: 'lama.xlsx' })

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

test.each(['kasur lipat', 'KASUR', '7301', 'rumahsenja'])(
  '“%s” finds the video once',
  async (text) => {
    expect(await find(text)).toEqual(['7301 Cara lipat kasur 160×200 videos/7301'])
  },
)

test.each(['sofa', 'kasur sofa'])('“%s” finds nothing', async (text) => {
  expect(await find(text)).toEqual([])
})

test('another team finds nothing of it', async () => {
  expect(await find('kasur', createStock(pool).caller)).toEqual([])
})
