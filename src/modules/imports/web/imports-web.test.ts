import { describe, expect, test } from 'vitest'

import { formatsFor } from '#ui/format/formats.ts'

import { Import, type PreviewRow } from '../contract.ts'
import { cellText, columnsOf, differenceText } from './cell-text.ts'
import { latestWeek, outlookOf } from './outlook.ts'

let last = 0
function makeImport(more: Record<string, unknown> = {}): Import {
  last += 1
  return Import.parse({
    id: `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`,
    batch: '00000000-0000-4000-8000-999999999999',
    state: 'preview',
    file: 'Live Performance.xlsx',
    sheet: null,
    kind: 'live_sessions',
    kindWords: { id: 'Analisis LIVE', en: 'LIVE Analysis' },
    source: null,
    account: null,
    period: { from: '2026-11-09', to: '2026-11-15' },
    periodFrom: 'file',
    headerRow: 3,
    counts: { rows: 10, new: 6, changed: 2, same: 1, refused: 1 },
    refusals: [],
    missing: [],
    unknown: [],
    renamed: [],
    guessed: [],
    problem: null,
    notes: [],
    bytes: 1000,
    createdAt: 0,
    createdBy: 'Nadia',
    appliedAt: null,
    undoneAt: null,
    mappable: false,
    mapping: null,
    ...more,
  })
}
const problem = { id: 'Periodenya belum ada.', en: 'No period yet.' }

describe('the outlook of a batch', () => {
  test('counts only the files that can be applied as they stand', () => {
    const outlook = outlookOf([
      makeImport(),
      makeImport({ period: null, periodFrom: 'asked', problem }),
      makeImport({ state: 'refused', kind: null, counts: null, problem }),
      makeImport({ state: 'reading', kind: null, counts: null, period: null }),
      makeImport({ state: 'discarded' }),
    ])
    expect(outlook.shown).toHaveLength(4)
    expect(outlook.ready).toHaveLength(1)
    expect(outlook.waiting).toHaveLength(1)
    expect(outlook.refused).toHaveLength(1)
    expect(outlook.reading).toHaveLength(1)
    expect(outlook.counts).toEqual({ rows: 10, new: 6, changed: 2, same: 1, refused: 1 })
  })

  test('of an applied batch counts what was stored', () => {
    const outlook = outlookOf([makeImport({ state: 'applied' }), makeImport({ state: 'refused' })])
    expect(outlook.counts.new).toBe(6)
    expect(outlook.applied).toHaveLength(1)
  })

  test('goes back to what can be applied when a file was mended after the others', () => {
    const rest = outlookOf([makeImport({ state: 'applied' }), makeImport()])
    expect(rest.done).toBe(false)
    expect(rest.counts.new).toBe(6)
    const waiting = makeImport({ period: null, problem })
    expect(outlookOf([makeImport({ state: 'applied' }), waiting]).done).toBe(true)
  })

  test('leads to the latest week the files are about', () => {
    const early = makeImport({ period: { from: '2026-11-02', to: '2026-11-08' } })
    expect(latestWeek([makeImport(), early, makeImport({ period: null })])).toBe('2026-W46')
    expect(latestWeek([])).toBeNull()
  })
})

const id = formatsFor('id', 'Asia/Jakarta')
const en = formatsFor('en', 'Asia/Jakarta')
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test.each([
  { value: 18_690_000, unit: 'IDR', texts: ['18.690.000', '18,690,000'] },
  { value: 0, unit: 'count', texts: ['0', '0'] },
  { value: null, unit: 'IDR', texts: ['—', '—'] },
  { value: '', unit: 'text', texts: ['—', '—'] },
  { value: 0.0331, unit: 'ratio', texts: ['3,31%', '3.31%'] },
  { value: 312, unit: 'minutes', texts: ['5 j 12 m', '5 h 12 m'] },
  { value: 18_720, unit: 'seconds', texts: ['5 j 12 m', '5 h 12 m'] },
  { value: 12.4, unit: 'seconds', texts: ['12,4 dtk', '12.4 s'] },
  { value: 4.5, unit: 'number', texts: ['4,50', '4.50'] },
  {
    value: '2026-11-09T12:04:00Z',
    unit: 'instant',
    texts: ['9 Nov 2026 19.04 WIB', '9 Nov 2026 19:04 WIB'],
  },
  { value: '2026-11-09', unit: 'day', texts: ['9 Nov 2026', '9 Nov 2026'] },
  {
    value: '7494790000000000001',
    unit: 'text',
    texts: ['7494790000000000001', '7494790000000000001'],
  },
])('the cell $value in $unit reads $texts', ({ value, unit, texts }) => {
  expect([id, en].map((format) => plain(cellText(value, unit, format)))).toEqual(texts)
})

test.each([
  { before: 19_870_000, after: 18_690_000, unit: 'IDR', difference: '−1.180.000' },
  { before: 14_220_000, after: 15_410_000, unit: 'IDR', difference: '+1.190.000' },
  { before: 17, after: 16, unit: 'count', difference: '−1' },
  { before: 0.1, after: 0.2, unit: 'ratio', difference: null },
  { before: null, after: 16, unit: 'count', difference: null },
])('from $before to $after in $unit is $difference', ({ difference, ...cell }) => {
  expect(differenceText({ label: '', ...cell }, id)).toBe(difference)
})

const rowOf = (cells: PreviewRow['cells']): PreviewRow => ({
  row: 1,
  name: '',
  status: 'changed',
  cells,
})
const cellOf = (label: string, unit: string) => ({ label, unit, before: null, after: null })

test('the columns of a preview are those of all its rows, a figure before a word', () => {
  const rows = [
    rowOf([cellOf('GMV', 'text')]),
    rowOf([cellOf('Pesanan', 'count'), cellOf('GMV', 'IDR')]),
  ]
  expect(columnsOf(rows)).toEqual([
    { label: 'GMV', unit: 'IDR' },
    { label: 'Pesanan', unit: 'count' },
  ])
})
