import { addDays } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type { TableFacts } from '#modules/imports/contract/importer.ts'
import { readDuration, readMoment, type Stamp } from '#modules/imports/logic.ts'

import { column, type Column, type Shape } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay, type Memory, type PlaceContext, type Placement } from './kit/fact-kind.ts'
import { rowsPeriod } from './kit/periods.ts'
import { reasons } from './kit/reasons.ts'
import type { RowView } from './kit/row-view.ts'

/** The Streamer Center writes English in every language. */
const english = (
  [name, shape]: readonly [string, Shape],
  label: string,
  more: Pick<Column, 'old' | 'vital'> = {},
): Column => column([name, shape], [label, label], more)

/** Commas group thousands here and the dot is the decimal point, as in Ads Manager. */
export const liveRoomColumns: readonly Column[] = [
  english(['room_id', 'id'], 'Room ID'),
  english(['title', 'text'], 'Room Title'),
  english(['started_at', 'moment'], 'Start Time', { old: ['Started time'] }),
  english(['ended_at', 'moment'], 'End Time', { old: ['Ended time'] }),
  english(['seconds', 'duration'], 'Duration'),
  english(['gmv', 'ads'], 'Attributed GMV', { old: ['LIVE-attributed GMV'], vital: true }),
  english(['items_sold', 'ads-count'], 'Attributed items sold'),
  english(['orders', 'ads-count'], 'Attributed orders'),
  english(['sku_orders', 'ads-count'], 'Attributed SKU orders'),
  english(['buyers', 'ads-count'], 'Customers'),
  english(['aov', 'ads'], 'AOV'),
  english(['views', 'ads-count'], 'Views'),
  english(['impressions', 'ads-count'], 'Impressions', { old: ['LIVE impressions'] }),
  english(['gmv_per_hour', 'ads'], 'GMV per hour'),
  english(['average_view_seconds', 'seconds'], 'Avg. viewing duration', {
    old: ['Average viewing duration'],
  }),
  english(['live_ctr', 'ratio'], 'LIVE CTR'),
  english(['product_impressions', 'ads-count'], 'Product Impressions'),
  english(['product_clicks', 'ads-count'], 'Product clicks'),
  english(['ctr', 'ratio'], 'CTR'),
  english(['ctor', 'ratio'], 'CTOR'),
  english(['new_followers', 'ads-count'], 'New followers'),
  english(['comments', 'ads-count'], 'Comments'),
  english(['shares', 'ads-count'], 'Shares'),
  english(['likes', 'ads-count'], 'Likes'),
]

const stamp = /(?<!\d)(20\d{2})(\d{2})(\d{2})[-_ ]?(\d{2})(\d{2})(\d{2})(?!\d)/

/** The moment of the download on the shop's clock, where the name of the file tells it. */
function downloadedAt({ file, archive, today }: TableFacts): string | null {
  const [, year, month, day, ...clock] = stamp.exec(file) ?? stamp.exec(archive ?? '') ?? []
  const moment = readMoment(`${year}-${month}-${day} ${clock.join(':')}`)
  return moment && moment.day <= today ? `${moment.day}T${moment.time}` : null
}

/**
 * When the figures of a row were true, `2026-11-06T20:01:43`. Without a name that tells it, a room
 * that has ended counts as of the import, and one on air as of its start and its length: an old
 * file under a new name must not win over the room's last figures.
 */
function takenAt(row: RowView, started: Stamp, context: PlaceContext): string {
  const ended = readMoment(row.text('ended_at') ?? '')
  const seconds = readDuration(row.cell('seconds')) ?? 0
  const told = ended ? `${ended.day}T${ended.time}` : later(started, seconds)
  const known = downloadedAt(context) ?? (ended ? `${context.today}T00:00:00` : told)
  return known > told ? known : told
}

const dayLength = 86_400
const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')

/** The shop's clock so many seconds after a start. */
function later({ on, at }: Stamp, seconds: number): string {
  const [hours = 0, minutes = 0, rest = 0] = at.slice(11, 19).split(':').map(Number)
  const all = hours * 3600 + minutes * 60 + rest + seconds
  const left = all % dayLength
  const clock = [left / 3600, (left / 60) % 60, left % 60].map(two).join(':')
  return `${addDays(on, Math.floor(all / dayLength))}T${clock}`
}

function place(row: RowView, context: PlaceContext): Placement {
  const room = row.id('room_id')
  if ('refused' in room) return room
  const start = context.clock.read(row.text('started_at') ?? '')
  if (!start) return row.refuse('started_at', reasons.unreadableDate)
  const key = `${room.id}@${takenAt(row, start, context)}`
  return { placed: { subject: 'room', key, period: onDay(start.on), at: start.at } }
}

/** A snapshot of a room on air is no mistake, but neither is it the whole room. */
function rememberRunning(): Memory {
  let running = 0
  return {
    add: (row) => {
      if (row.text('ended_at') === null) running += 1
    },
    end: () => (running > 0 ? { notes: [stillRunning(running)] } : {}),
  }
}

const stillRunning = (rooms: number): Words => ({
  id: `${rooms} ruang masih siaran saat berkas ini diunduh: angkanya sampai saat itu saja. Unduh dan unggah lagi setelah LIVE selesai; yang terbaru yang dihitung.`,
  en: `Rooms still live when this file was downloaded: ${rooms}. Their figures end there. Download and upload it again after the LIVE; the newest counts.`,
})

/**
 * Streamer Center › LIVE performance: one row for each room, cumulative, as of the download. It
 * counts orders when they are placed, so it never equals Data Compass and is never mixed with it.
 */
export const liveRooms = createFactImporter({
  kind: 'live_rooms',
  words: { id: 'Performa LIVE Streamer Center', en: 'Streamer Center LIVE performance' },
  source: {
    id: 'Streamer Center › LIVE › Performa (Creator-Live-Performance)',
    en: 'Streamer Center › LIVE › Performance (Creator-Live-Performance)',
  },
  labels: {
    columns: liveRoomColumns,
    signature: [['room_id'], ['started_at'], ['gmv'], ['seconds', 'ended_at']],
    foreign: ['Creator ID', 'ID Kreator', 'Product ID', 'Video ID', 'Campaign ID', 'Cost'],
  },
  keys: ['room_id', 'started_at'],
  period: (head, _facts, header) => rowsPeriod(head, header.row),
  place,
  remember: rememberRunning,
})
