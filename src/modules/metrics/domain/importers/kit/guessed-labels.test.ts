import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { column, createLabelBook, type Labels } from './columns.ts'
import { guessedLabels, isGuessed } from './guessed-labels.ts'

const head = (cells: string[]) => [{ row: 1, cells }]

describe('guessed labels', () => {
  const labels: Labels = {
    columns: [
      column(['order_id', 'id'], ['ID Pesanan/Penyesuaian', 'Order/adjustment ID']),
      column(['fees', 'money'], ['Total Biaya', 'Total fees'], { old: ['Jumlah biaya'] }),
      column(['currency', 'text'], ['Mata uang', 'Currency']),
    ],
    signature: [['order_id'], ['fees']],
    foreign: [],
  }
  const book = createLabelBook(labels)

  test('are told of a file that bears them, as they stand there', () => {
    const found = book.find(head(['ID PESANAN/PENYESUAIAN', 'Jumlah  biaya', 'Mata uang']))
    expect(found?.guessed).toEqual(['ID PESANAN/PENYESUAIAN', 'Jumlah biaya'])
  })

  test('are none in a file whose labels were seen', () => {
    const found = book.find(head(['Order/adjustment ID', 'Total fees', 'Currency']))
    expect(found?.guessed).toEqual([])
  })

  test('stand in the list once, and only as long as an importer looks for them', () => {
    expect(new Set(guessedLabels.map((label) => label.toLowerCase())).size).toBe(
      guessedLabels.length,
    )
    const written = sources()
    expect(guessedLabels.filter((label) => !written.includes(`'${label}'`))).toEqual([])
  })

  test.each(['GMV', 'ID Pesanan', 'Order ID', 'Nama LIVE', 'Tayangan halaman'])(
    'are not those of real files: %s',
    (label) => expect(isGuessed(label)).toBe(false),
  )
})

/** The importers as they are written, without the list itself. */
function sources(): string {
  const folder = 'src/modules/metrics/domain/importers'
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|guessed-labels/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}
