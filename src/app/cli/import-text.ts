import { formatCount, formatPeriod } from '#kernel/format.ts'
import type { Language, Words } from '#kernel/words.ts'
import type { Batch, Import } from '#modules/imports/contract.ts'

const said = {
  unknownKind: { id: 'Bukan ekspor yang dikenal', en: 'Not a known export' },
  noPeriod: { id: 'periode belum diketahui', en: 'period not known' },
  rows: { id: 'baris', en: 'rows' },
  new: { id: 'baru', en: 'new' },
  changed: { id: 'berubah', en: 'changed' },
  same: { id: 'sama', en: 'same' },
  refused: { id: 'ditolak', en: 'refused' },
  row: { id: 'Baris', en: 'Row' },
  more: { id: 'lainnya', en: 'more' },
  missing: { id: 'Kolom yang tidak ada', en: 'Missing columns' },
  unknown: { id: 'Kolom yang tidak dikenal', en: 'Unknown columns' },
  renamed: { id: 'Nama kolom lama', en: 'Old column names' },
  guessed: { id: 'Dikenali dari nama kolom yang diduga', en: 'Found by supposed column names' },
  wouldApply: { id: 'Akan diterapkan', en: 'Would be applied' },
  applied: { id: 'Diterapkan', en: 'Applied' },
  nothingNew: { id: 'Tidak ada yang baru', en: 'Nothing new' },
  notApplied: { id: 'TIDAK diterapkan', en: 'NOT applied' },
} satisfies Record<string, Words>

type Outcome = { readonly before: Import; readonly after: Import; readonly dryRun: boolean }

/** What `etalase import` tells of every file: its preview, and what became of it. */
export function importText(
  { preview, result }: { readonly preview: Batch; readonly result: Batch },
  dryRun: boolean,
  language: Language,
): string {
  return preview.imports
    .map((before) => {
      const after = result.imports.find(({ id }) => id === before.id) ?? before
      return fileText({ before, after, dryRun }, language)
    })
    .join('\n')
    .replaceAll('\u00A0', ' ')
}

/** Whether a file holds nothing that keeps it from being applied. */
export const isApplied = (after: Import, dryRun: boolean): boolean =>
  after.state === 'applied' || (dryRun && after.state === 'preview' && after.problem === null)

function fileText({ before, after, dryRun }: Outcome, language: Language): string {
  const say = (words: Words) => words[language]
  const { sheet, counts } = before
  const lines = [
    sheet === null ? before.file : `${before.file} [${sheet}]`,
    heading(before, language),
    counts ? countsText(counts, language) : '',
    ...refusalLines(before, language),
    listLine(
      say(said.missing),
      before.missing.map(({ label }) => label),
    ),
    listLine(say(said.unknown), before.unknown),
    listLine(
      say(said.renamed),
      before.renamed.map(({ from, to }) => `${from} → ${to}`),
    ),
    listLine(say(said.guessed), before.guessed),
    ...before.notes.map((note) => `! ${say(note)}`),
    outcomeLine({ before, after, dryRun }, language),
  ]
  return `${lines.filter(Boolean).join('\n  ')}\n`
}

function heading({ kindWords, source, account, period }: Import, language: Language): string {
  if (!kindWords) return said.unknownKind[language]
  const days = period ? formatPeriod(period, language) : said.noPeriod[language]
  const kind = source ? `${kindWords[language]} (${source[language]})` : kindWords[language]
  return [kind, account, days].filter(Boolean).join(' · ')
}

function countsText(counts: NonNullable<Import['counts']>, language: Language): string {
  const count = (number: number, words: Words) =>
    `${formatCount(number, language)} ${words[language]}`
  return [
    count(counts.rows, said.rows),
    count(counts.new, said.new),
    count(counts.changed, said.changed),
    count(counts.same, said.same),
    ...(counts.refused > 0 ? [count(counts.refused, said.refused)] : []),
  ].join(' · ')
}

/** Enough row numbers to find the place; the rest is a number. */
const rowsShown = 8

function refusalLines({ refusals }: Import, language: Language): string[] {
  return refusals.map(({ rows, column, value, reason }) => {
    const more = rows.length - rowsShown
    const list = rows.slice(0, rowsShown).join(', ')
    const rest = more > 0 ? ` (+${formatCount(more, language)} ${said.more[language]})` : ''
    return `${said.row[language]} ${list}${rest}: ${column} “${value}”: ${reason[language]}`
  })
}

const listLine = (label: string, items: readonly string[]) =>
  items.length > 0 ? `${label}: ${items.join(', ')}` : ''

function outcomeLine({ before, after, dryRun }: Outcome, language: Language): string {
  if (!isApplied(after, dryRun)) {
    const why = (after.problem ?? before.problem)?.[language]
    return `✗ ${said.notApplied[language]}${why ? `: ${why}` : ''}`
  }
  if (dryRun) return `✓ ${said.wouldApply[language]}`
  const { counts } = before
  const nothing = counts !== null && counts.new + counts.changed === 0
  return `✓ ${nothing ? said.nothingNew[language] : said.applied[language]}`
}
