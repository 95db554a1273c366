import { once } from 'node:events'

import type { Pool, PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

import type { TeamId } from '#kernel/ids.ts'
import { addWeeks, daysOf, periodOf, type Week } from '#kernel/time.ts'

export type Names = {
  readonly team: TeamId
  readonly last: Week
  readonly weeks: number
  /** In the list of each week; a tenth of them is new each week, and a tenth gone. */
  readonly videos: number
}

const words =
  'kasur lipat busa sofa minimalis meja rotan rak dinding lampu tidur bantal guling sprei selimut karpet kursi makan lemari pakaian gantung cermin ranjang anak kos hemat promo gajian murah premium anti kempes cara rawat review jujur unboxing bongkar pasang sebelum sesudah kamar sempit estetik warna putih hitam coklat ukuran besar kecil gratis ongkir spesial harbolnas diskon'.split(
    ' ',
  )

/** The same title for the same number, seven words of a shop's own, and one that only it has. */
const titleOf = (number: number): string => {
  let state = number + 1
  const picked = Array.from({ length: 7 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return words[Math.floor(state / 65_536) % words.length]
  })
  return `${picked.join(' ')} seri${number} #fyp`
}

/** A word that only a video of the first week has. */
export const oldest = 'seri7'

/** Weeks of one shop with many items, by COPY; answers how many facts that are. */
export async function seedNames(pool: Pool, names: Names): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('set synchronous_commit = off')
    const facts = await copy(
      client,
      'fact (team_id, kind, subject, subject_key, period_from, period_to, at, "values", attributes, import_id, "row")',
      factLines(names),
    )
    await copy(
      client,
      'import (id, team_id, batch_id, state, file, kind, period_from, period_to, created_at, created_by, applied_at)',
      importLines(names),
    )
    await client.query('vacuum analyze fact, import')
    return facts
  } finally {
    client.release()
  }
}

async function copy(client: PoolClient, into: string, lines: Iterable<string>): Promise<number> {
  const stream = client.query(copyFrom(`copy ${into} from stdin`, { highWaterMark: 1 << 20 }))
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error))
  const done = once(stream, 'finish')
  let [chunk, count] = ['', 0]
  for (const line of lines) {
    chunk += line
    count += 1
    if (chunk.length < 1 << 19) continue
    // oxlint-disable-next-line no-await-in-loop -- at the pace of the database
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), failed])
    chunk = ''
  }
  stream.end(chunk)
  await Promise.race([done, failed])
  return count
}

const weeksOf = ({ last, weeks }: Names): Week[] =>
  Array.from({ length: weeks }, (_, at) => addWeeks(last, at + 1 - weeks))

function* factLines({ team, videos, ...names }: Names): Generator<string> {
  for (const [number, week] of weeksOf({ team, videos, ...names }).entries()) {
    const { from, to } = periodOf(week)
    const row = (kind: string, subject: string, told: { key: string; about: object; n: number }) =>
      `${team}\t${kind}\t${subject}\t${told.key}\t${from}\t${to}\t${from} 12:00:00+07\t{"views": ${told.n}, "gmv": ${told.n * 3}}\t${JSON.stringify(told.about)}\t${team}\t${told.n}\n`
    const first = Math.floor((number * videos) / 10)
    for (let n = first; n < first + videos; n += 1) {
      const about = {
        title: titleOf(n),
        creator: `akun${n % 40}.lelap`,
        posted_at: `${from}T05:00:00Z`,
      }
      yield row('video_list', 'video', {
        key: String(7_400_000_000_000_000_000n + BigInt(n)),
        about,
        n,
      })
    }
    for (let n = 0; n < videos / 10; n += 1) {
      const about = { name: titleOf(n * 31), listing_status: 'Live' }
      yield row('product_list', 'product', {
        key: String(1_729_000_000_000n + BigInt(n)),
        about,
        n,
      })
    }
    for (const day of daysOf({ from, to }))
      yield `${team}\tlive_sessions\tlive\tgriya.lelap/${day}T19:00\t${day}\t${day}\t${day} 19:00:00+07\t{"gmv": 1}\t{"nickname": "Griya Lelap", "creator": "griya.lelap"}\t${team}\t1\n`
  }
}

function* importLines({ team, ...names }: Names): Generator<string> {
  for (const week of weeksOf({ team, ...names })) {
    const { from, to } = periodOf(week)
    for (const kind of ['video_list', 'product_list', 'live_sessions'])
      yield `${crypto.randomUUID()}\t${team}\t${team}\tapplied\t${kind}.xlsx\t${kind}\t${from}\t${to}\t${to} 20:00:00+07\tbench\t${to} 20:00:00+07\n`
  }
}
