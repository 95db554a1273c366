import { addDays, dayAt, Instant, type Day } from '#kernel/time.ts'
import type { TableFacts } from '#modules/imports/contract/importer.ts'

import { column, type Column } from './kit/columns.ts'
import { dayUntil, readMoment, readMonthDay } from './kit/dates.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import {
  onDay,
  type FactKind,
  type Memory,
  type PlaceContext,
  type Placement,
} from './kit/fact-kind.ts'
import { reasons, unsorted } from './kit/reasons.ts'
import type { RowView } from './kit/row-view.ts'

const date = column(['date', 'moment'], ['Tanggal', 'Date'], { old: ['Waktu', 'Time'] })

export const overviewColumns: readonly Column[] = [
  date,
  column(['video_views', 'count'], ['Tayangan video', 'Video Views'], {
    old: ['Penayangan video', 'Video dilihat'],
    vital: true,
  }),
  column(['profile_views', 'count'], ['Tayangan profil', 'Profile Views'], {
    old: ['Kunjungan profil', 'Profil dilihat'],
  }),
  column(['likes', 'count'], ['Suka', 'Likes'], { old: ['Like'] }),
  column(['comments', 'count'], ['Komentar', 'Comments']),
  column(['shares', 'count'], ['Dibagikan', 'Shares'], { old: ['Bagikan', 'Berbagi'] }),
]

export const followerColumns: readonly Column[] = [
  date,
  column(['followers', 'count'], ['Pengikut', 'Followers'], {
    old: ['Total pengikut', 'Jumlah pengikut', 'Total followers'],
    vital: true,
  }),
  column(
    ['followers_change', 'count'],
    ['Selisih pengikut dari hari sebelumnya', 'Difference in followers from previous day'],
    {
      old: [
        'Perbedaan pengikut dari hari sebelumnya',
        'Selisih jumlah pengikut dari hari sebelumnya',
      ],
    },
  ),
]

/** `Overview_2026-11-02_1794188760_handle.zip`: first day, moment of the export, whose account. */
const studioName =
  /^(?:overview|content|viewers|followers?[a-z]*)_(?:(\d{4}-\d{2}-\d{2})_)?(?:(\d{10}|\d{13})_)?([a-z0-9._]{2,30}?)(?:\s*\(\d+\))?\.(?:zip|csv|xlsx)$/i

const base = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

function nameOf({ archive, file }: TableFacts): RegExpExecArray | null {
  return (archive === null ? null : studioName.exec(base(archive))) ?? studioName.exec(base(file))
}

const account = (facts: TableFacts): string | null => nameOf(facts)?.[3]?.toLowerCase() ?? null

/** Dates carry no year: they are dated back from the export, or from the upload where none is told. */
function anchor(facts: TableFacts): Day {
  const [, from, epoch] = nameOf(facts) ?? []
  const exported = epoch === undefined ? undefined : Instant.parse(Number(epoch.padEnd(13, '0')))
  const day = exported === undefined ? undefined : dayAt(exported, facts.timeZone)
  if (day !== undefined && day <= facts.today) return day
  // Of a first day alone it is known that the export is at most a year younger.
  const first = readMoment(from ?? '')?.day
  const latest = first === undefined ? undefined : addDays(first, 364)
  return latest !== undefined && latest < facts.today ? latest : facts.today
}

function place(row: RowView, context: PlaceContext): Placement {
  const text = row.text('date') ?? ''
  const dated = readMoment(text)?.day
  const monthDay = dated === undefined ? readMonthDay(text) : undefined
  const day = dated ?? (monthDay && dayUntil(monthDay, anchor(context)))
  if (day === undefined) return row.refuse('date', reasons.unreadableDate)
  return {
    placed: { subject: 'account', key: context.account ?? '', period: onDay(day), at: null },
  }
}

/** Rows run day by day one way; where they jump, a date without a year was put into a wrong one. */
function rememberOrder(): Memory {
  let previous: Day | undefined
  let direction = 0
  let jumped = false
  return {
    add: (_row, { period }) => {
      const day = period?.from
      if (day === undefined) return
      if (previous !== undefined) {
        const step = day > previous ? 1 : -1
        if (direction !== 0 && step !== direction) jumped = true
        direction = step
      }
      previous = day
    },
    end: ({ account: handle, today }) => ({
      ...(jumped && { problem: unsorted(today) }),
      identity: { accounts: handle === null ? [] : [handle], days: {} },
    }),
  }
}

const studio = (kind: Pick<FactKind, 'kind' | 'words' | 'source' | 'labels'>) =>
  createFactImporter({
    ...kind,
    keys: ['date'],
    period: () => ({ period: null, periodFrom: 'rows' }),
    account,
    place,
    remember: rememberOrder,
  })

/** TikTok Studio › Ikhtisar: the account's days. */
export const studioOverview = studio({
  kind: 'studio_overview',
  words: { id: 'Ikhtisar TikTok Studio', en: 'TikTok Studio overview' },
  source: { id: 'TikTok Studio › Analitik › Ikhtisar', en: 'TikTok Studio › Analytics › Overview' },
  labels: {
    columns: overviewColumns,
    signature: [['date'], ['video_views'], ['profile_views']],
    // Business Suite counts the same words differently.
    foreign: [
      'Reached audience',
      'Website clicks',
      'Video title',
      'Judul video',
      'Hour',
      'GMV',
      'Cost',
    ],
  },
})

/** TikTok Studio › Pengikut: how many followers at the end of each day. */
export const studioFollowers = studio({
  kind: 'studio_followers',
  words: { id: 'Riwayat pengikut', en: 'Follower history' },
  source: {
    id: 'TikTok Studio › Analitik › Pengikut',
    en: 'TikTok Studio › Analytics › Followers',
  },
  labels: {
    columns: followerColumns,
    signature: [['date'], ['followers']],
    foreign: ['Hour', 'Jam', 'Active followers', 'Pengikut aktif', 'GMV', 'Video Views', 'Cost'],
  },
})
