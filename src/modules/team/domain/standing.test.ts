import fc from 'fast-check'
import { expect, test } from 'vitest'

import { standingOn } from './standing.ts'

type Row = {
  seq: number
  undone: boolean
  undoes: number | null
  before: number
  after: number
}

const plain = (seq: number, undone = false, undoes: number | null = null) => ({
  seq,
  undone,
  undoes,
})

test('the newest change can be taken back', () =>
  expect(standingOn(plain(2), [plain(1), plain(2)])).toBeNull())

test('a newer change stands in the way', () =>
  expect(standingOn(plain(1), [plain(1), plain(2), plain(3)])?.seq).toBe(3))

test('a newer change that was taken back stands in nobody’s way', () =>
  expect(standingOn(plain(1), [plain(1), plain(2, true), plain(3, false, 2)])).toBeNull())

test('taking back an older change is itself a newer change', () =>
  expect(standingOn(plain(2), [plain(1, true), plain(2), plain(3, false, 1)])?.seq).toBe(3))

/**
 * Changes and undoes a record at random, asking `standingOn` before every undo. Tells whether each
 * undo found the record as the change had left it.
 */
function play(moves: readonly number[]): boolean {
  const rows: Row[] = []
  let restores = true
  let value = 0
  const add = (row: Omit<Row, 'seq' | 'undone'>) => {
    rows.push({ ...row, seq: rows.length + 1, undone: false })
    value = row.after
  }
  for (const move of moves) {
    const target = rows[move % (rows.length + 2)]
    if (!target) add({ undoes: null, before: value, after: rows.length + 1000 })
    else if (!target.undone && !isRedo(target, rows) && !standingOn(target, rows)) {
      restores &&= value === target.after
      target.undone = true
      const original = rows.find(({ seq }) => seq === target.undoes)
      if (original) original.undone = false
      add({ undoes: target.seq, before: target.after, after: target.before })
    }
  }
  return restores
}

const isRedo = (row: Row, rows: readonly Row[]) =>
  rows.some(({ seq, undoes }) => seq === row.undoes && undoes !== null)

test('whatever is taken back, the record then is as it was before that very change', () => {
  const moves = fc.array(fc.nat(30), { maxLength: 40 })
  const restores = fc.property(moves, (some) => {
    expect(play(some)).toBe(true)
  })
  fc.assert(restores, { numRuns: 2000 })
})
