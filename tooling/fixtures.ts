/**
 * Writes the invented exports of `src/modules/metrics/fixtures`: two weeks of the example shop in
 * two habits of writing, one file for each quirk that exports are known for, and `truth.json` with
 * what must be found in them. Run: npx tsx tooling/fixtures.ts
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { writeXlsx as writeWorkbook } from 'hucre/xlsx'

import { Week } from '../src/kernel/time.ts'
import { adCounts } from '../src/modules/metrics/domain/example/ad-exports.ts'
import { affiliates } from '../src/modules/metrics/domain/example/catalogue.ts'
import { exportsOf, type ExampleFile } from '../src/modules/metrics/domain/example/exports.ts'
import { moneyCounts } from '../src/modules/metrics/domain/example/money-exports.ts'
import { moreExportsOf } from '../src/modules/metrics/domain/example/more-exports.ts'
import { orderLabels } from '../src/modules/metrics/domain/example/order-table.ts'
import { liveRoomRows } from '../src/modules/metrics/domain/example/room-rows.ts'
import { shopCounts } from '../src/modules/metrics/domain/example/shop-exports.ts'
import { simulateShop, type SimulatedWeek } from '../src/modules/metrics/domain/example/simulate.ts'
import type { Style } from '../src/modules/metrics/domain/example/style.ts'
import { writeCsv } from '../src/platform/sheets/write-csv.ts'
import { rawWorkbook } from './raw-workbook.ts'
import { zip } from './zip.ts'

type Rows = (string | number | null)[][]
type Truth = Record<string, unknown>

const folder = 'src/modules/metrics/fixtures'
const until = Week.parse('2026-W46')
const simulation = simulateShop({ seed: 'fixtures', until, weeks: 2, ordersPerDay: 9 })
const other = simulateShop({ seed: 'another shop', until, weeks: 1, ordersPerDay: 9 })
const canaries = {
  'Buyer Message': 'Titip ke Bu Ratnawulan Adiprasetya 0819-0000-7731, Jl. Cempaka Layu 4C',
  'Seller Note': 'WA Pak Wirahadi Sumantri 0813-0000-5520 sebelum kirim',
}
const files: Truth[] = []

const copy = (file: ExampleFile): Rows => file.rows.map((cells) => [...cells])

async function write(path: string, content: string | Uint8Array, truth: Truth = {}) {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, content)
  files.push({ path, ...truth })
}

async function csv(rows: Rows, options: Parameters<typeof writeCsv>[1] = {}): Promise<string> {
  let text = ''
  for await (const piece of writeCsv(rows, { formulas: 'keep', ...options })) text += piece
  return text
}

/** Through the writer of the product's own files, with a fixed date instead of today's. */
const writeXlsx = (sheets: { name: string; rows: Rows }[]): Promise<Uint8Array> => {
  const created = new Date('2026-11-16T01:31:00Z')
  return writeWorkbook({ sheets, properties: { created, modified: created } })
}

/** Studio quotes every cell, ends lines with LF and the file with none. */
const studioCsv = (rows: Rows): string =>
  `\uFEFF${rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')}`

async function bytesOf(file: ExampleFile, rows: Rows): Promise<string | Uint8Array> {
  if (file.kind.startsWith('studio_')) return studioCsv(rows)
  if (file.sheet === null) return (await csv(rows)).replaceAll('\r\n', '\n')
  return writeXlsx([{ name: file.sheet, rows }])
}

/** What must be read from a plain file: rows that become facts or order lines. */
function countOf(file: ExampleFile, seen: SimulatedWeek, style: Style) {
  const { figures, account, orders } = seen
  const days = style.cells === 'text' ? Math.min(7, account.length) : account.length
  const counts: Partial<Record<ExampleFile['kind'], number>> = {
    orders: orders.reduce((sum, { lines }) => sum + lines.length, 0),
    shop_analytics: 8,
    video_list: figures.videos.length,
    live_sessions: figures.sessions.length,
    live_core_stats: 7,
    gmvmax_live: figures.sessions.filter(({ session }) => session.advertised).length,
    studio_overview: days,
    studio_followers: days,
    studio_content: figures.videos.filter(({ video }) => video.own).length,
    affiliate_creators: affiliates.length,
    affiliate_products: figures.products.length,
    affiliate_videos: figures.videos.filter(({ video }) => !video.own).length,
    studio_viewers: 6,
    studio_activity: 168,
    studio_gender: 3,
    studio_territories: 3,
    product_list: figures.products.length,
    ...adCounts(seen),
    ...shopCounts,
    ...moneyCounts(seen),
    live_rooms: figures.sessions.filter(({ session }) => session.own).length,
  }
  return counts[file.kind]
}

async function plainWeek(week: SimulatedWeek, name: string, style: Style) {
  for (const file of exportsOf(week, simulation.calendar, style)) {
    const rows = copy(file)
    if (file.kind === 'orders') plantCanaries(rows)
    const content = await bytesOf(file, rows)
    await write(`${name}/${file.name}`, content, {
      kind: file.kind,
      staged: countOf(file, week, style),
      refused: 0,
    })
  }
}

/** What buyers and packers type although nobody asked: it must not survive an import anywhere. */
function plantCanaries(rows: Rows) {
  for (const [index, [label, text]] of Object.entries(canaries).entries()) {
    const row = rows[5 + index * 3]
    if (row) row[orderLabels.indexOf(label)] = text
  }
}

const [before, week] = simulation.weeks
if (!before || !week) throw new Error('two weeks were asked for')
const plain: Style = { language: 'id', cells: 'text' }
const numbers: Style = { language: 'id', cells: 'number' }
const pick = (kind: ExampleFile['kind'], style: Style, from = week): ExampleFile => {
  const found = exportsOf(from, simulation.calendar, style).find((file) => file.kind === kind)
  if (!found) throw new Error(kind)
  return found
}
const moreOf = (kind: ExampleFile['kind'], style = plain): ExampleFile => {
  const found = moreExportsOf(week, simulation.calendar, style).find((file) => file.kind === kind)
  if (!found) throw new Error(kind)
  return found
}
const relabel = (rows: Rows, change: Record<string, string>): Rows =>
  rows.map((cells) => cells.map((cell) => change[String(cell)] ?? cell))

await rm(folder, { recursive: true, force: true })
await plainWeek(before, '2026-W45', plain)
await plainWeek(week, '2026-W46', numbers)

for (const kind of ['shop_analytics', 'live_sessions', 'gmvmax_live'] as const) {
  const file = pick(kind, { language: 'en', cells: 'text' })
  await write(`quirks/english ${file.name}`, await bytesOf(file, copy(file)), {
    kind,
    quirk: 'English labels',
    staged: countOf(file, week, plain),
    refused: 0,
  })
}

/** The exports beside the eight, in both habits and once with English labels. */
for (const [name, from, style] of [
  ['more/2026-W45', before, plain],
  ['more/2026-W46', week, numbers],
  ['more/english 2026-W46', week, { language: 'en', cells: 'text' }],
] as const)
  for (const file of moreExportsOf(from, simulation.calendar, style))
    await write(`${name}/${file.name}`, await bytesOf(file, copy(file)), {
      kind: file.kind,
      staged: countOf(file, from, style),
      refused: 0,
    })

const shop = pick('shop_analytics', plain)
await write(
  'quirks/judul terurai.xlsx',
  await bytesOf(
    shop,
    relabel(copy(shop), {
      'Produk yang dikembalikan dananya': 'Pengembalian dana',
      'Impresi produk': ' Impresi  produk\u00A0',
      Tanggal: 'Ngày'.normalize('NFD'),
      Pengunjung: 'PENGUNJUNG',
      GMV: 'GMV (Rp)',
    }),
  ),
  {
    kind: 'shop_analytics',
    quirk: 'labels with stray spaces, other case, currency, letters taken apart, another month',
    staged: 8,
    refused: 0,
    renamed: 2,
  },
)

await write(
  'quirks/Creator-Live-Performance_20261115193000.xlsx',
  await writeXlsx([{ name: 'performance_detail', rows: liveRoomRows(week, 0.5) }]),
  {
    kind: 'live_rooms',
    quirk: 'downloaded while the rooms are on air: cumulative, older than the one of the week',
    staged: countOf(moreOf('live_rooms'), week, plain),
    refused: 0,
  },
)

const income = moreOf('settlements', { language: 'en', cells: 'text' })
await write(
  'quirks/income.csv',
  await csv(
    relabel(copy(income), { 'Order/adjustment ID': 'Order/adjustment ID  ', Type: 'Type ' }),
    {
      delimiter: ';',
      mark: false,
    },
  ),
  {
    kind: 'settlements',
    quirk: 'semicolons, stray spaces in the labels',
    staged: countOf(income, week, plain),
    refused: 0,
  },
)

const core = pick('live_core_stats', numbers)
await write(
  'quirks/tanpa dimensi.xlsx',
  rawWorkbook(
    copy(core).map((cells, row) =>
      row < 3
        ? cells
        : cells.map((cell, at) =>
            at === 1 ? Number(cell).toExponential().replace('e+', 'E') : cell,
          ),
    ),
  ),
  {
    kind: 'live_core_stats',
    quirk: 'inline texts, no dimension, jumping row numbers, money as 1.21082485E8',
    staged: 7,
    refused: 0,
  },
)

const lives = pick('live_sessions', plain)
await write(
  'quirks/live lama.xlsx',
  rawWorkbook(
    relabel(copy(lives), {
      'GMV dari LIVE (Rp)': 'GMV yang didapat dari LIVE (Rp)',
      'GMV LIVE (Rp)': 'Nilai barang dagangan bruto (LIVE) (Rp)',
      Pemesanan: 'Pesanan SKU yang dibuat',
      'Pesanan Dibayar': 'Pesanan SKU (LIVE)',
      'Pembeli unik': 'Pembeli',
      CTOR: 'Rasio pesanan per klik (LIVE)',
    }),
  ),
  {
    kind: 'live_sessions',
    quirk: 'labels of an older month',
    staged: week.figures.sessions.length,
    refused: 0,
    renamed: 6,
  },
)

const destroyed = copy(pick('orders', plain)).slice(0, 13)
for (const [index, cells] of destroyed.entries())
  if (index > 0 && index % 3 !== 0) {
    cells[0] = `${Number(cells[0]).toPrecision(6).replace('.', ',').replace('e+', 'E+')}`
    cells[5] = `${Number(cells[5]).toPrecision(6).replace('.', ',').replace('e+', 'E+')}`
  }
await write(
  'quirks/pesanan disimpan ulang Excel.csv',
  await csv(destroyed, { delimiter: ';', mark: false }),
  {
    kind: 'orders',
    quirk: 'saved by a spreadsheet: semicolons, CRLF, no BOM, most ids destroyed',
    staged: 4,
    refused: 8,
  },
)
await write('quirks/hanya judul.csv', await csv([orderLabels]), {
  kind: 'orders',
  quirk: 'a header and no rows',
  staged: 0,
  refused: 0,
})

const renamed = pick('gmvmax_live', plain)
await write('quirks/iklan minggu ini.xlsx', await bytesOf(renamed, copy(renamed)), {
  kind: 'gmvmax_live',
  quirk: 'renamed: the period is asked for',
  staged: countOf(renamed, week, plain),
  refused: 0,
  periodFrom: 'asked',
})

const future = copy(shop)
future[0] = ['Tanggal analisis: 01/11/2027-07/11/2027']
await write('quirks/masa depan.xlsx', await bytesOf(shop, future), {
  kind: 'shop_analytics',
  quirk: 'a period in the future',
  staged: 8,
  refused: 0,
  problem: true,
})

const [stranger] = other.weeks
if (stranger) {
  const file = exportsOf(stranger, other.calendar, plain).find(
    ({ kind }) => kind === 'shop_analytics',
  )
  if (file)
    await write('quirks/toko lain.xlsx', await bytesOf(file, copy(file)), {
      kind: 'shop_analytics',
      quirk: 'another shop in the same week: not together with 2026-W46',
      staged: 8,
      refused: 0,
    })
}

const followers = pick('studio_followers', plain)
await write(
  'quirks/Followers_rumahsenja.id.zip',
  zip({
    '__MACOSX/._FollowerHistory.csv': 'x',
    '.DS_Store': 'x',
    'FollowerHistory.csv': studioCsv(copy(followers)),
    'FollowerActivity.csv': studioCsv(copy(moreOf('studio_activity'))),
    'FollowerGender.csv': studioCsv(copy(moreOf('studio_gender'))),
    'FollowerTopTerritories.csv': studioCsv(copy(moreOf('studio_territories'))),
    'Catatan.csv': studioCsv([
      ['Catatan', 'Oleh'],
      ['Ganti lampu studio', 'Dimas'],
    ]),
  }),
  {
    kind: 'studio_followers',
    quirk: 'a ZIP of several kinds with the leavings of a Mac and a file of an unknown kind',
    staged: 7,
    besides: { studio_activity: 168, studio_gender: 3, studio_territories: 3 },
    refused: 0,
    account: 'rumahsenja.id',
  },
)
for (const [kind, name, staged] of [
  ['studio_content', 'Content', week.figures.videos.filter(({ video }) => video.own).length],
  ['studio_activity', 'FollowerActivity', 168],
] as const)
  await write(`quirks/${name}_rumahsenja.id.xlsx`, rawWorkbook(copy(moreOf(kind))), {
    kind,
    quirk: `${name} of TikTok Studio as a workbook of texts`,
    staged,
    refused: 0,
    account: 'rumahsenja.id',
  })

await write(
  'quirks/daftar produk.xlsx',
  await writeXlsx([
    {
      name: 'Sheet1',
      rows: [
        ['Analysis date: 09/11/2026~15/11/2026'],
        [
          'Nama',
          'ID Produk',
          'GMV',
          'Pesanan',
          'Pesanan SKU',
          'Produk terjual',
          'Impresi produk',
          'Klik produk',
          'CTR',
        ],
        [
          'Lampu Meja Senja Rotan',
          '1731420719305118402',
          'Rp1.000',
          '1',
          '1',
          '1',
          '10',
          '2',
          '20,00%',
        ],
      ],
    },
  ]),
  { kind: null, quirk: 'a kind that is not read' },
)

const truth = {
  about: 'What must be found in these files. All of it is invented.',
  today: '2026-11-23',
  canaries: Object.values(canaries),
  weeks: Object.fromEntries(
    simulation.weeks.map(({ week: name, figures, account, ads }) => [
      name,
      {
        shop: figures.shop,
        gmvByDay: figures.shopByDay.map(({ gmv }) => gmv),
        live: {
          sessions: figures.sessions.length,
          seconds: figures.sessions.reduce((sum, { session }) => sum + session.seconds, 0),
          gmv: figures.sessions.reduce((sum, { gmv }) => sum + gmv, 0),
        },
        video: {
          videos: figures.videos.length,
          views: figures.videos.reduce((sum, { views }) => sum + views, 0),
          gmv: figures.videos.reduce((sum, { gmv }) => sum + gmv, 0),
        },
        ads: {
          cost: ads.reduce((sum, { cost }) => sum + cost, 0),
          revenue: ads.reduce((sum, { revenue }) => sum + revenue, 0),
        },
        products: {
          gmv: figures.products.reduce((sum, { gmv }) => sum + gmv, 0),
          addToCart: figures.products.reduce((sum, { addToCart }) => sum + addToCart, 0),
          itemsRefunded: figures.products.reduce((sum, one) => sum + one.itemsRefunded, 0),
          creatorSkuOrders: figures.products.reduce(
            (sum, { by }) => sum + by.creator_live.skuOrders + by.creator_video.skuOrders,
            0,
          ),
        },
        followers: account.at(-1)?.followers ?? null,
      },
    ]),
  ),
  files,
}
await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`)
