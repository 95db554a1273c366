import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'

import { afterAll, beforeAll, expect, test } from 'vitest'

import {
  type Batch,
  createMapping,
  imports,
  mappings,
  removeMapping,
  sampleTables,
  undoImport,
  updateMapping,
} from '#modules/imports/contract.ts'
import type { MappingSpec, TableSpec } from '#modules/imports/contract/mapping.ts'
import { testDatabase } from '#platform/db/testing.ts'

import { type Bench, newCaller, openBench, told } from './imports-kit.ts'

const database = await testDatabase()
let bench: Bench

beforeAll(async () => {
  bench = await openBench(database)
})
afterAll(async () => {
  await bench.close()
})

const csv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')

const headers = ['Tanggal', 'Omzet (Rp)', 'Closing', 'Nama pembeli', 'Catatan']
const recap = csv(
  headers,
  ['13/11/2026', 'Rp1.250.000', '12', 'Budi Santoso', 'ramai'],
  ['14/11/2026', 'Rp2.000.500', '20', 'Siti Aminah', ''],
  ['Total', 'Rp3.250.500', '32', '', ''],
)
const spec: TableSpec = {
  how: 'table',
  subject: 'shop',
  headers,
  key: null,
  when: { label: 'Tanggal', order: 'day-first' },
  columns: [
    { label: 'Omzet (Rp)', metric: 'gmv', as: 'plain' },
    { label: 'Closing', metric: 'orders', as: 'plain' },
  ],
  decimal: ',',
}
const draft = (more: Partial<TableSpec> = {}): { name: string; spec: MappingSpec } => ({
  name: `Rekap ${randomUUID().slice(0, 8)}`,
  spec: { ...spec, ...more },
})

async function keep(made = draft(), as = bench.caller) {
  const { mapping } = await bench.call(createMapping, { ...made, as })
  if (!mapping) throw new Error('not kept')
  return mapping
}
const factsOf = async (id: string) => {
  const { rows } = await database.pool.query<{ day: string; values: object; key: string }>(
    `select to_char(period_from, 'YYYY-MM-DD') as day, values, subject_key as key from fact
     where kind = $1 and team_id = $2 order by 1, 3`,
    [`mapped:${id}`, bench.caller.team.id],
  )
  return rows
}
const only = ({ imports: [one] }: Batch) => {
  if (!one) throw new Error('nothing was imported')
  return one
}

test('a table nobody knows is refused, and may be mapped', async () => {
  const { result } = await bench.import({ 'rekap.csv': csv(['Hari', 'Uang'], ['1/2', '5']) })
  expect(only(result)).toMatchObject({ state: 'refused', kind: null, mappable: true })
  expect(only(result).problem?.id).toContain('petakan kolomnya')
})

test('its first rows are shown as they are, buyers masked, and nothing is kept', async () => {
  const body = Readable.from([recap])
  const { tables } = await bench.call(sampleTables, { name: 'rekap.csv', body })
  expect(tables[0]).toMatchObject({ headerRow: 1, personal: [3], recognised: false })
  expect(tables[0]?.rows[1]?.cells).toEqual(['13/11/2026', 'Rp1.250.000', '12', '••••', 'ramai'])
  expect(JSON.stringify(tables)).not.toContain('Budi')
})

test('a kept mapping reads the same table, reordered and with more columns, and can be undone', async () => {
  const mapping = await keep()
  const first = only((await bench.import({ 'rekap.csv': recap })).result)
  expect(first).toMatchObject({ state: 'applied', mapping: mapping.id })
  expect(first.kindWords?.id).toBe(mapping.name)
  expect(first.counts).toMatchObject({ new: 2, refused: 0 })
  expect(await factsOf(mapping.id)).toEqual([
    { day: '2026-11-13', key: '', values: { gmv: 1_250_000, orders: 12 } },
    { day: '2026-11-14', key: '', values: { gmv: 2_000_500, orders: 20 } },
  ])
  const again = csv(
    ['Closing', 'Host', 'Tanggal', 'Omzet (Rp)'],
    ['12', 'Rani', '13/11/2026', 'Rp1.250.000'],
    ['25', 'Dewi', '14/11/2026', 'Rp2.100.000'],
  )
  const second = only((await bench.import({ 'minggu ini.csv': again })).result)
  expect(second.counts).toMatchObject({ new: 0, changed: 1, same: 1 })
  await bench.call(undoImport, { import: second.id })
  expect((await factsOf(mapping.id))[1]?.values).toEqual({ gmv: 2_000_500, orders: 20 })
  await bench.call(removeMapping, { mapping: mapping.id })
})

test('no buyer reaches the database or the stored copy', async () => {
  const mapping = await keep()
  await bench.import({ 'rekap.csv': recap })
  const { rows } = await database.pool.query(
    `select count(*)::int as n from fact where values::text || attributes::text ilike '%budi%'`,
  )
  expect(rows[0]).toEqual({ n: 0 })
  const stored = await database.pool.query(
    `select count(*)::int as n from import where refusals::text || findings::text ilike '%budi%'`,
  )
  expect(stored.rows[0]).toEqual({ n: 0 })
  await bench.call(removeMapping, { mapping: mapping.id })
})

test.each([
  [
    'a column is gone',
    csv(
      ['Tanggal', 'Omzet baru', 'Closing', 'Nama pembeli', 'Catatan'],
      ['13/11/2026', '5', '1', '', ''],
    ),
    'kolom “Omzet (Rp)” tidak ada',
  ],
  [
    'figures are written another way',
    csv(headers, ['13/11/2026', '1,250,000.50', '1', '', '']),
    'format angka di kolom “Omzet (Rp)” berubah',
  ],
  [
    'dates are in another order',
    csv(headers, ['11/13/2026', 'Rp1.250.000', '1', '', '']),
    'urutan tanggal di kolom “Tanggal” berubah',
  ],
])('a mapping no longer fits where %s, and nothing is stored', async (_, file, sentence) => {
  const mapping = await keep()
  const one = only((await bench.import({ 'rekap.csv': file })).result)
  expect(one).toMatchObject({ state: 'refused', mapping: mapping.id })
  expect(one.problem?.id).toContain(sentence)
  expect(await factsOf(mapping.id)).toEqual([])
  await bench.call(removeMapping, { mapping: mapping.id })
})

test('without a column of dates the period is asked, also on the command line', async () => {
  const made = draft({
    when: 'file',
    subject: 'video',
    headers: ['Judul', 'View'],
    key: { label: 'Judul' },
    columns: [{ label: 'View', metric: 'views', as: 'thousands' }],
  })
  const mapping = await keep(made)
  const file = { 'video.csv': csv(['Judul', 'View'], ['Kasur lipat', '12,5'], ['Sofa', '-']) }
  expect(told((await bench.import(file)).result)[0]).toContain('periode')
  const period = { from: '2026-11-09', to: '2026-11-15' }
  const { result } = await bench.import(file, { period })
  expect(only(result).state).toBe('applied')
  expect(await factsOf(mapping.id)).toEqual([
    { day: '2026-11-09', key: 'Kasur lipat', values: { views: 12_500 } },
  ])
  await bench.call(removeMapping, { mapping: mapping.id })
})

test.each<[string, Partial<TableSpec>, string]>([
  ['no figure is chosen', { columns: [] }, 'paling sedikit satu'],
  [
    'two columns mean one figure',
    {
      columns: [
        { label: 'Omzet (Rp)', metric: 'gmv', as: 'plain' },
        { label: 'Closing', metric: 'gmv', as: 'plain' },
      ],
    },
    'sama-sama dipetakan ke GMV',
  ],
  [
    'the key is missing',
    { subject: 'video', columns: [{ label: 'Closing', metric: 'orders', as: 'plain' }] },
    'Pilih kolom untuk video',
  ],
  [
    'the key is a person',
    {
      subject: 'creator',
      key: { label: 'Nama pembeli' },
      columns: [{ label: 'Closing', metric: 'orders', as: 'plain' }],
    },
    'data pribadi',
  ],
])('a mapping is not kept where %s', async (_, more, sentence) => {
  await expect(keep(draft(more))).rejects.toMatchObject({
    kind: 'conflict',
    words: { id: expect.stringContaining(sentence) },
  })
})

test('a mapping is changed by who saw its last version, kept by name, and its own of its team', async () => {
  const mapping = await keep()
  const change = { name: 'Rekap harian', spec: mapping.spec }
  const { mapping: after } = await bench.call(updateMapping, {
    mapping: mapping.id,
    ...change,
    version: 1,
  })
  expect(after).toMatchObject({ name: 'Rekap harian', version: 2 })
  await expect(
    bench.call(updateMapping, { mapping: mapping.id, ...change, name: 'Lain', version: 1 }),
  ).rejects.toMatchObject({ kind: 'conflict' })
  await expect(keep({ ...draft(), name: 'rekap HARIAN' })).rejects.toMatchObject({
    kind: 'conflict',
  })
  const stranger = await newCaller(database)
  await expect(
    bench.call(removeMapping, { mapping: mapping.id, as: stranger }),
  ).rejects.toMatchObject({ kind: 'not-found' })
  expect((await bench.call(mappings, { as: stranger })).mappings).toEqual([])
  await bench.import({ 'rekap.csv': recap })
  await bench.call(removeMapping, { mapping: mapping.id })
  const past = await bench.call(imports, {})
  expect(past.imports[0]?.kindWords?.id).toBe('Rekap harian')
  expect((await bench.call(mappings, {})).mappings).toEqual([])
})

test('columns of an Ads Manager report are assigned once, and known from then on', async () => {
  const report = csv(
    ['By Day', 'Campaign name', 'Cost', 'Tayangan siaran', 'Biaya per hasil baru'],
    ['2026-11-10', 'Gajian', '150000.50', '1,250', '15.5'],
  )
  const before = only((await bench.import({ 'iklan.csv': report }, { dryRun: true })).preview)
  expect(before).toMatchObject({ kind: 'ads_report', mapping: null })
  expect(before.unknown).toContain('Tayangan siaran')
  const { assignable } = await bench.call(mappings, {})
  expect(assignable[0]).toMatchObject({ kind: 'ads_report' })
  const columns = [{ label: 'Tayangan siaran', metric: 'live_views' }]
  const known: MappingSpec = { how: 'known', kind: 'ads_report', columns }
  const mapping = await keep({ name: 'Kolom iklan', spec: known })
  await expect(keep({ name: 'Lagi', spec: known })).rejects.toMatchObject({ kind: 'conflict' })
  const after = only((await bench.import({ 'iklan.csv': report })).result)
  expect(after).toMatchObject({ state: 'applied', kind: 'ads_report' })
  expect(after.unknown).toEqual(['Biaya per hasil baru'])
  const { rows } = await database.pool.query(
    `select values from fact where team_id = $1 and kind = 'ads_report'`,
    [bench.caller.team.id],
  )
  expect(rows[0]?.values).toMatchObject({ cost: 150_000.5, live_views: 1250 })
  await bench.call(removeMapping, { mapping: mapping.id })
})
