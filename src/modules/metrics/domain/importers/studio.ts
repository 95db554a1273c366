import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay, type FactKind, type PlaceContext, type Placement } from './kit/fact-kind.ts'
import { reasons } from './kit/reasons.ts'
import type { RowView } from './kit/row-view.ts'
import { rememberOrder, studioAccount, studioDay } from './kit/studio-days.ts'

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

function place(row: RowView, context: PlaceContext): Placement {
  const day = studioDay(row.text('date') ?? '', context)
  if (day === undefined) return row.refuse('date', reasons.unreadableDate)
  return {
    placed: { subject: 'account', key: context.account ?? '', period: onDay(day), at: null },
  }
}

export const viewerColumns: readonly Column[] = [
  date,
  column(['viewers', 'count'], ['Total penonton', 'Total Viewers'], {
    old: ['Jumlah penonton', 'Penonton', 'Viewers'],
    vital: true,
  }),
  column(['new_viewers', 'count'], ['Penonton baru', 'New Viewers']),
  column(['returning_viewers', 'count'], ['Penonton yang kembali', 'Returning Viewers'], {
    old: ['Penonton kembali', 'Penonton lama'],
  }),
]

const studio = (kind: Pick<FactKind, 'kind' | 'words' | 'source' | 'labels'>) =>
  createFactImporter({
    ...kind,
    keys: ['date'],
    period: () => ({ period: null, periodFrom: 'rows' }),
    account: studioAccount,
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

/** TikTok Studio › Penonton: how many people watched on each day; they do not add up over days. */
export const studioViewers = studio({
  kind: 'studio_viewers',
  words: { id: 'Penonton TikTok Studio', en: 'TikTok Studio viewers' },
  source: { id: 'TikTok Studio › Analitik › Penonton', en: 'TikTok Studio › Analytics › Viewers' },
  labels: {
    columns: viewerColumns,
    signature: [['date'], ['viewers'], ['new_viewers', 'returning_viewers']],
    foreign: ['Video Views', 'Tayangan video', 'Hour', 'Jam', 'GMV', 'Cost', 'ID Kreator'],
  },
})
