import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Stage, StageType } from '../contract/importer.ts'
import { copyColumns, createCopyEncoder, storable } from './copy-text.ts'

const stageOf = (...types: StageType[]): Stage => ({
  table: 'stage',
  columns: types.map((type, index) => ({ name: `${type}${index}`, type })),
  key: ['text0'],
})
const encoderOf = (...types: StageType[]) =>
  createCopyEncoder(stageOf(...types), { importId: 'id', kind: 'orders' })

/** Reads a line the way PostgreSQL does in this format. */
const decoded = (line: string): (string | null)[] =>
  line
    .split('\u001F')
    .map((field) =>
      field === '\u0002'
        ? null
        : field.replaceAll(/\\([\\nr])/g, (_, mark: string) =>
            mark === '\\' ? '\\' : mark === 'n' ? '\n' : '\r',
          ),
    )

describe('text for COPY', () => {
  test('any text comes back as it was, but for NUL, which PostgreSQL does not know', () => {
    const marks = ['\u001F', '\u0002']
    const text = fc
      .string({ unit: 'binary' })
      .filter((one) => !marks.some((mark) => one.includes(mark)))
    fc.assert(
      fc.property(text, text, (one, two) => {
        const result = encoderOf('text', 'text').encode({ row: 7, fields: [one, two] })
        const expected = ['id', '7', one.replaceAll('\0', ''), two.replaceAll('\0', '')]
        expect('line' in result && decoded(result.line)).toEqual(expected)
        expect('line' in result && /[\n\r]/.test(result.line)).toBe(false)
      }),
    )
  })

  test.each<[StageType, string | number | boolean, string]>([
    ['smallint', 32_767, '32767'],
    ['integer', -2_147_483_647, '-2147483647'],
    ['bigint', 9_007_199_254_740_991, '9007199254740991'],
    ['boolean', true, 'true'],
    ['boolean', false, 'false'],
    ['date', '2026-11-09', '2026-11-09'],
    ['instant', '2026-11-09T19:00:00+07:00', '2026-11-09T19:00:00+07:00'],
    ['json', '{"a":"b\\n"}', '{"a":"b\\\\n"}'],
    ['text', 12, '12'],
  ])('%s %s fits', (type, field, text) => {
    const line = `id\u001F1\u001F${text}`
    expect(encoderOf(type).encode({ row: 1, fields: [field] })).toEqual({ line })
  })

  test.each<[StageType, string | number | boolean]>([
    ['smallint', 32_768],
    ['integer', 1.5],
    ['integer', 3_000_000_000],
    ['bigint', 2 ** 53],
    ['bigint', Number.NaN],
    ['boolean', 'ya'],
    ['date', '09/11/2026'],
    ['date', 20_261_109],
    ['instant', '2026-11-09'],
    ['json', 5],
  ])('%s %s does not fit and names its column', (type, field) => {
    expect(encoderOf('text', type).encode({ row: 1, fields: ['a', field] })).toEqual({
      misfit: `${type}1`,
    })
  })

  test('nothing is null, and the kind closes the line where the stage wants it', () => {
    const stage = { ...stageOf('text', 'integer'), kindColumn: 'kind' }
    const encoder = createCopyEncoder(stage, { importId: 'id', kind: 'video_list' })
    expect(encoder.encode({ row: 3, fields: [null, null] })).toEqual({
      line: ['id', '3', '\u0002', '\u0002', 'video_list'].join('\u001F'),
    })
    expect(copyColumns(stage)).toEqual(['import_id', 'row', 'text0', 'integer1', 'kind'])
  })
})

test('JSON loses what jsonb cannot hold, and nothing that only looks like it', () => {
  const odd = { nul: 'a\0b', half: '\ud83d!', pair: '👍', path: String.raw`C:\u0000\ud83d` }
  expect(JSON.parse(storable(JSON.stringify(odd)))).toEqual({
    nul: 'ab',
    half: '!',
    pair: '👍',
    path: String.raw`C:\u0000\ud83d`,
  })
})
