import { addDays, type Day } from '#kernel/time.ts'

import { column, type Column } from './kit/columns.ts'
import { createFactImporter } from './kit/fact-importer.ts'
import { onDay, type Memory, type PlaceContext, type Placement } from './kit/fact-kind.ts'
import { farBack, reasons } from './kit/reasons.ts'
import type { RowView } from './kit/row-view.ts'
import { exportDay, studioAccount, studioDay } from './kit/studio-days.ts'

export const contentColumns: readonly Column[] = [
  column(['exported_on', 'moment'], ['Waktu', 'Time'], { old: ['Tanggal', 'Date'] }),
  column(['title', 'text'], ['Judul video', 'Video title']),
  column(['link', 'text'], ['Tautan video', 'Video link'], { old: ['Link video'] }),
  column(['posted_on', 'moment'], ['Waktu posting', 'Post time'], {
    old: ['Waktu unggah', 'Waktu diposting'],
  }),
  column(['likes', 'count'], ['Total suka', 'Total likes'], { old: ['Jumlah suka'] }),
  column(['comments', 'count'], ['Total komentar', 'Total comments'], {
    old: ['Jumlah komentar'],
  }),
  column(['shares', 'count'], ['Total dibagikan', 'Total shares'], {
    old: ['Jumlah dibagikan', 'Total bagikan'],
  }),
  column(['views', 'count'], ['Total tayangan', 'Total views'], {
    old: ['Jumlah tayangan', 'Total penayangan'],
    vital: true,
  }),
]

/** The id of a post and whose it is stand in its address only. */
const address = /@([\w.]+)\/(?:video|photo)\/(\d{10,30})(?!\d)/

/** Totals since the post as they stood on the day of the export: a snapshot, not a week's figures. */
function place(row: RowView, context: PlaceContext): Placement {
  const link = row.text('link')
  if (link === null) return row.refuse('link', reasons.missingId)
  const video = address.exec(link)?.[2]
  if (video === undefined) return row.refuse('link', reasons.unreadableId)
  const day = studioDay(row.text('exported_on') ?? '', context)
  if (day === undefined) return row.refuse('exported_on', reasons.unreadableDate)
  // Nothing is posted after it is exported.
  const posted = studioDay(row.text('posted_on') ?? '', context, day) ?? null
  const told = { posted_on: posted }
  return { placed: { subject: 'video', key: video, period: onDay(day), at: null, told } }
}

/** A day without its year that seems to lie this far back may as well lie ahead. */
const farthest = 183

function rememberExport(): Memory {
  const handles = new Set<string>()
  let first: Day | undefined
  let yearless = false
  return {
    add: (row, { period }) => {
      const handle = address.exec(row.text('link') ?? '')?.[1]?.toLowerCase()
      if (handle !== undefined) handles.add(handle)
      if (!/\d{4}/.test(row.text('exported_on') ?? '')) yearless = true
      if (period && (first === undefined || period.from < first)) first = period.from
    },
    end: (context) => {
      const uncertain = yearless && exportDay(context) === null
      const doubted = uncertain && first !== undefined && first < addDays(context.today, -farthest)
      const [only] = handles.size === 1 ? handles : []
      return {
        ...(doubted && { problem: farBack(context.today) }),
        ...(only !== undefined && { account: only }),
        identity: { accounts: [...handles], days: {} },
      }
    },
  }
}

/** TikTok Studio › Konten: what every video has gathered since it was posted. */
export const studioContent = createFactImporter({
  kind: 'studio_content',
  words: { id: 'Konten TikTok Studio', en: 'TikTok Studio content' },
  source: { id: 'TikTok Studio › Analitik › Konten', en: 'TikTok Studio › Analytics › Content' },
  labels: {
    columns: contentColumns,
    signature: [['exported_on'], ['link'], ['views']],
    // Lists of Seller Center and Affiliate Center are about a period.
    foreign: [
      'ID Video',
      'Video ID',
      'VV',
      'GMV',
      'GMV dari video',
      'Creator name',
      'Nama Kreator',
      'Product ID',
      'ID Produk',
      'Cost',
      'Biaya',
    ],
  },
  keys: ['exported_on', 'link'],
  period: () => ({ period: null, periodFrom: 'rows' }),
  account: studioAccount,
  place,
  remember: rememberExport,
})
