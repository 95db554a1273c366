import type { Readable } from 'node:stream'

import { beforeAll, describe, expect, test } from 'vitest'

import { Instant } from '#kernel/time.ts'
import { connect } from '#platform/db/connection.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { listFile } from '../../contract.ts'
import { createStock } from '../make-facts.ts'
import { createListFiles } from './list-file.ts'

const { connection, pool } = await testDatabase()
const log = createLog({ level: 'silent', stream: process.stderr, format: 'text' })
const clock = () => Instant.parse(Date.parse('2026-11-16T02:00:00Z'))
const files = createListFiles({ db: connect(connection, { log }).db, clock })
const stock = createStock(pool)
const [w45, w46] = [
  { from: '2026-11-02', to: '2026-11-08' },
  { from: '2026-11-09', to: '2026-11-15' },
]

const video = (title: string, gmv: number | null) => ({
  subject: 'video',
  key: '7719969651189383775',
  values: { gmv, views: 3 },
  attributes: { title, creator: 'rumahsenja.id' },
})

beforeAll(async () => {
  const columns = { gmv: 'GMV dari video (Rp)', views: 'VV' }
  await stock.addImport({ kind: 'video_list', period: w45, columns, file: 'w45.xlsx' }, [
    video('=HYPERLINK("http://x";"klik")', 100),
  ])
  await stock.addImport({ kind: 'video_list', period: w46, columns, file: 'w46.xlsx' }, [
    video('=HYPERLINK("http://x";"klik")', 300),
  ])
})

const file = (wish: Record<string, string>) =>
  files.file(stock.caller, {
    team: stock.team,
    ...listFile.takes.parse({
      list: 'videos',
      format: 'csv',
      from: w45?.from,
      to: w46?.to,
      ...wish,
    }),
  })

async function text(body: Buffer | Readable): Promise<string> {
  let all = ''
  for await (const piece of body) all += String(piece)
  return all
}

describe('a list as CSV', () => {
  test('opens in Excel of Indonesia, keeps ids and tells where every row comes from', async () => {
    const { name, type, body } = await file({})
    expect(name).toBe('2026-11-16 Griya Lelap Performa video 2–15 Nov 2026.csv')
    expect(type).toBe('text/csv; charset=utf-8')
    const [head = '', row = '', rest] = (await text(body)).split('\r\n')
    expect(head.startsWith('\uFEFFID;Nama;Keterangan;Waktu;GMV (Rp);Tayangan;')).toBe(true)
    expect(row.startsWith('7719969651189383775\t;')).toBe(true)
    expect(row).toContain(';400;6;')
    expect(row).toContain('w45.xlsx | w46.xlsx;Sheet1;4 | 5;GMV dari video (Rp) · VV;')
    expect(rest).toBe('')
  })

  test('runs no title as a formula', async () => {
    expect(await text((await file({})).body)).toContain(`;"'=HYPERLINK(""http://x"";""klik"")";`)
  })

  test('has its head alone where the days are not made up', async () => {
    const { body } = await file({ to: '2026-11-10' })
    expect((await text(body)).trim().split('\r\n')).toHaveLength(1)
  })
})

test('a workbook is one file of two sheets', async () => {
  const { name, body } = await file({ format: 'xlsx' })
  expect(name.endsWith('.xlsx')).toBe(true)
  const chunks: Buffer[] = []
  for await (const piece of body) chunks.push(Buffer.from(piece))
  const bytes = Buffer.concat(chunks)
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(bytes.includes('xl/worksheets/sheet2.xml')).toBe(true)
})

test('a download that is dropped gives its place back', async () => {
  for (let times = 0; times < 5; times += 1) {
    const { body } = await file({})
    if (!Buffer.isBuffer(body)) body.destroy()
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
  expect(await text((await file({})).body)).toContain('w46.xlsx')
})
