import { readCount } from '#modules/imports/logic.ts'

import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay, type Memory, type PlaceContext, type Placement } from './kit/fact-kind.ts'
import { reasons } from './kit/reasons.ts'
import type { RowView } from './kit/row-view.ts'
import { exportDay, rememberOrder, studioAccount, studioDay } from './kit/studio-days.ts'

export const activityColumns: readonly Column[] = [
  column(['date', 'moment'], ['Tanggal', 'Date'], { old: ['Waktu', 'Time'] }),
  column(['hour', 'text'], ['Jam', 'Hour']),
  column(['active_followers', 'count'], ['Pengikut aktif', 'Active followers'], { vital: true }),
]
export const genderColumns: readonly Column[] = [
  column(['gender', 'text'], ['Jenis kelamin', 'Gender'], { old: ['Gender pengikut'] }),
  column(['share', 'ratio'], ['Distribusi', 'Distribution'], { vital: true }),
]
export const territoryColumns: readonly Column[] = [
  column(['territory', 'text'], ['Wilayah teratas', 'Top territories'], {
    old: ['Wilayah utama', 'Lokasi teratas', 'Territory'],
  }),
  column(['share', 'ratio'], ['Distribusi', 'Distribution'], { vital: true }),
]

const handleOf = ({ account }: PlaceContext): string => account ?? ''

function placeHour(row: RowView, context: PlaceContext): Placement {
  const day = studioDay(row.text('date') ?? '', context)
  if (day === undefined) return row.refuse('date', reasons.unreadableDate)
  const hour = /^(\d{1,2})(?:[:.]00)?$/.exec(row.text('hour') ?? '')?.[1]
  if (hour === undefined || Number(hour) > 23) return row.refuse('hour', reasons.unreadableNumber)
  const key = `${handleOf(context)}/${hour.padStart(2, '0')}`
  return { placed: { subject: 'account_hour', key, period: onDay(day), at: null } }
}

/** The newest day is zero at every hour where Studio does not know it yet. */
function rememberHours(): Memory {
  const order = rememberOrder()
  const days = new Map<string, number>()
  return {
    add: (row, placed) => {
      order.add(row, placed)
      const count = readCount(row.cell('active_followers'))
      const day = placed.period?.from ?? ''
      days.set(day, Math.max(days.get(day) ?? 0, typeof count === 'number' ? count : 0))
    },
    end: (context) => {
      const silent = [...days].toSorted(([a], [b]) => (a < b ? 1 : -1))[0]?.[1] === 0
      return { ...order.end(context), ...(silent && days.size > 1 && { notes: [silentDay] }) }
    },
  }
}

const silentDay = {
  id: 'Hari terakhir nol di setiap jam: TikTok Studio belum menghitungnya. Unggah ekspor yang lebih baru.',
  en: 'The last day is zero at every hour: TikTok Studio has not counted it yet. Upload a newer export.',
}

const source = {
  id: 'TikTok Studio › Analitik › Pengikut',
  en: 'TikTok Studio › Analytics › Followers',
}
const elsewhere = ['GMV', 'Cost', 'Video Views', 'Followers', 'Pengikut']

/** TikTok Studio › Pengikut: at which hours of seven days followers were active. */
export const studioActivity = createFactImporter({
  kind: 'studio_activity',
  words: { id: 'Jam aktif pengikut', en: 'Follower activity' },
  source,
  labels: {
    columns: activityColumns,
    signature: [['date'], ['hour'], ['active_followers']],
    foreign: elsewhere,
  },
  keys: ['date', 'hour'],
  period: () => ({ period: null, periodFrom: 'rows' }),
  account: studioAccount,
  place: placeHour,
  remember: rememberHours,
})

const undatedShares = {
  id: 'Berkas ini tidak menyebut tanggalnya, jadi dicatat untuk hari diunggah.',
  en: 'This file does not say its day, so it is kept for the day of the upload.',
}

type Shares = {
  readonly kind: 'studio_gender' | 'studio_territories'
  readonly words: { readonly id: string; readonly en: string }
  readonly subject: 'account_gender' | 'account_territory'
  readonly column: 'gender' | 'territory'
  readonly columns: readonly Column[]
}

/**
 * How the followers are made up on the day of the export. Nothing inside says when that was: the
 * name may tell the moment, and without it the day of the upload is the nearest that is known.
 */
const shares = ({ kind, words, subject, column: name, columns }: Shares) =>
  createFactImporter({
    kind,
    words,
    source,
    labels: { columns, signature: [[name], ['share']], foreign: elsewhere },
    keys: [name],
    period: () => ({ period: null, periodFrom: 'rows' }),
    account: studioAccount,
    place: (row, context) => {
      const group = row.text(name)
      if (group === null) return row.refuse(name, reasons.missingId)
      const key = `${handleOf(context)}/${group.toLowerCase()}`
      const period = onDay(exportDay(context) ?? context.today)
      return { placed: { subject, key, period, at: null } }
    },
    remember: () => ({
      add: () => undefined,
      end: (context) => ({
        ...(exportDay(context) === null && { notes: [undatedShares] }),
        identity: { accounts: context.account === null ? [] : [context.account], days: {} },
      }),
    }),
  })

export const studioGender = shares({
  kind: 'studio_gender',
  words: { id: 'Jenis kelamin pengikut', en: 'Follower gender' },
  subject: 'account_gender',
  column: 'gender',
  columns: genderColumns,
})
export const studioTerritories = shares({
  kind: 'studio_territories',
  words: { id: 'Wilayah pengikut', en: 'Follower territories' },
  subject: 'account_territory',
  column: 'territory',
  columns: territoryColumns,
})
