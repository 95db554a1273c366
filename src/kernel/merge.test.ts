import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isConflict, type MergePart, mergeText, settledText } from './merge.ts'

const ours = (parts: readonly MergePart[]) => settledText(parts, ({ mine }) => mine)
const others = (parts: readonly MergePart[]) => settledText(parts, ({ theirs }) => theirs)
const conflictsIn = (parts: readonly MergePart[]) =>
  parts.filter(isConflict).map(({ was, mine, theirs }) => [was, mine, theirs])

test.each([
  ['nothing', '', '', '', ''],
  ['an edit of each in paragraphs side by side', 'a\nb\nc', 'A\nb\nc', 'a\nB\nc', 'A\nB\nc'],
  ['an edit beside a paragraph that was taken out', 'a\nb\nc', 'a\nc', 'a\nb\nC', 'a\nC'],
  ['a paragraph more beside an edit', 'a\nb', 'a\nb\nc', 'a\nB', 'a\nB\nc'],
  ['the last taken out and one more behind it', 'a\nb', 'a', 'a\nb\nc', 'a\nc'],
  ['each takes out another one', 'a\nb', 'a', 'b', ''],
  ['the same edit of both', 'a\nb', 'a\nB', 'a\nB', 'a\nB'],
  ['the same paragraph from both, one more from one', 'a', 'a\nb', 'a\nb\nc', 'a\nb\nc'],
  [
    'other sentences of one paragraph',
    'Satu. Dua. Tiga.',
    'Satu! Dua. Tiga.',
    'Satu. Dua. Tiga. Empat.',
    'Satu! Dua. Tiga. Empat.',
  ],
  [
    'other words of one sentence',
    'lampu meja rotan murah',
    'lampu kursi rotan murah',
    'lampu meja rotan mahal',
    'lampu kursi rotan mahal',
  ],
  ['an empty line more', 'a\nb', 'a\n\nb', 'a\nB', 'a\n\nB'],
  ['line ends of Windows', 'a\r\nb\r\nc', 'A\r\nb\r\nc', 'a\r\nb\r\nC', 'A\r\nb\r\nC'],
  [
    'line ends that the box of a browser changed',
    'a\r\nb\r\nc',
    'A\nb\nc',
    'a\r\nb\r\nc',
    'A\nb\nc',
  ],
  ['faces and flags', '👩‍🚀 siap\n🇮🇩 satu', '👩🏽‍🚀 siap\n🇮🇩 satu', '👩‍🚀 siap\n🇮🇩 dua', '👩🏽‍🚀 siap\n🇮🇩 dua'],
])('%s merges by itself', (_, ...[base, mine, theirs, result]) => {
  const parts = mergeText(base, mine, theirs)
  expect(conflictsIn(parts)).toEqual([])
  expect(settledText(parts, () => 'never')).toBe(result)
})

test.each([
  [
    'the same word',
    'Harga naik.',
    'Harga turun.',
    'Harga tetap.',
    [['Harga naik.', 'Harga turun.', 'Harga tetap.']],
  ],
  [
    'only the sentence both changed',
    'Sesi ramai. Harga naik. Stok ada.',
    'Sesi ramai. Harga turun. Stok ada!',
    'Sesi sepi. Harga tetap. Stok ada.',
    [['Harga naik.', 'Harga turun.', 'Harga tetap.']],
  ],
  ['another paragraph of each at the end', 'a', 'a\nb', 'a\nc', [['', 'b', 'c']]],
  [
    'taken out by one, rewritten by the other',
    'a\nHarga naik.\nc',
    'a\nc',
    'a\nHarga turun.\nc',
    [['Harga naik.', '', 'Harga turun.']],
  ],
  [
    'taken out by one, gone on by the other',
    'a\nHarga naik.\nc',
    'a\nc',
    'a\nHarga naik. Stok habis.\nc',
    [['Harga naik.', '', 'Harga naik. Stok habis.']],
  ],
  [
    'everything of an empty text',
    '',
    'Foto ulang.',
    'Tambah sesi.',
    [['', 'Foto ulang.', 'Tambah sesi.']],
  ],
])('%s is a conflict', (_, ...[base, mine, theirs, conflicts]) => {
  expect(conflictsIn(mergeText(base, mine, theirs))).toEqual(conflicts)
})

test('each decision stands in the place of its conflict, and an empty one takes it out', () => {
  const parts = mergeText('a\nb\nc', 'a\nB1\nc\nd1', 'a\nB2\nc\nd2')
  const say = (...said: readonly string[]) => settledText(parts, (_, number) => said[number] ?? '?')
  expect(say('satu', 'dua')).toBe('a\nsatu\nc\ndua')
  expect(say('', 'dua')).toBe('a\nc\ndua')
  expect(say('satu', '')).toBe('a\nsatu\nc')
  const both = settledText(parts, ({ mine, theirs, between }) => mine + between + theirs)
  expect(both).toBe('a\nB1\nB2\nc\nd1\nd2')
})

const word = fc.constantFrom('a', 'b', 'c.', 'd!', 'naik', 'rotan', '[GMV]', '👩‍🚀', 'é')
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\r\n', '  ')
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 25 })
  .chain((pieces) =>
    fc.constantFrom(
      pieces.flat().join(''),
      pieces.flat().slice(0, -1).join(''),
      ` ${pieces.flat().join('')}`,
    ),
  )
const anything = fc.oneof(text, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
const many = { numRuns: 500 }

test('whoever changed nothing gets the other text, to the letter', () => {
  fc.assert(
    fc.property(anything, anything, (base, other) => {
      expect(settledText(mergeText(base, base, other), () => 'never')).toBe(other)
      expect(settledText(mergeText(base, other, base), () => 'never')).toBe(other)
      expect(settledText(mergeText(base, other, other), () => 'never')).toBe(other)
    }),
    many,
  )
})

test('it does not matter who is who', () => {
  const other = { same: 'same', mine: 'theirs', theirs: 'mine', both: 'both' } as const
  const turned = (part: MergePart): MergePart =>
    isConflict(part)
      ? { ...part, mine: part.theirs, theirs: part.mine }
      : { ...part, kind: other[part.kind] }
  fc.assert(
    fc.property(anything, anything, anything, (base, mine, theirs) => {
      expect(mergeText(base, theirs, mine).map(turned)).toEqual(mergeText(base, mine, theirs))
    }),
    many,
  )
})

type Edit = 'keep' | 'replace' | 'remove' | 'add'
const edits = fc.array(
  fc.record({
    by: fc.constantFrom('mine', 'theirs'),
    edit: fc.constantFrom<Edit>('keep', 'keep', 'replace', 'remove', 'add'),
    gap: fc.constantFrom(' ', '. ', '\n'),
  }),
  { maxLength: 40 },
)

/** Pieces that stand once, each with a number, and what each side makes of its own. */
function written(list: readonly { by: string; edit: Edit; gap: string }[], side: string | null) {
  const made = list.flatMap(({ by, edit, gap: behind }, at) => {
    const piece = { text: `k${at}`, behind }
    if (edit === 'keep' || (by !== side && side !== 'all')) return [piece]
    if (edit === 'remove') return []
    const fresh = { text: `${by}${at}`, behind }
    return edit === 'replace' ? [fresh] : [piece, fresh]
  })
  return made.map(({ text: one, behind }) => one + behind).join('')
}
const wordsOf = (whole: string) => whole.split(/[\s.]+/).filter(Boolean)

test('edits in different places never are a conflict, and all of them are there', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const parts = mergeText(written(list, null), written(list, 'mine'), written(list, 'theirs'))
      expect(conflictsIn(parts)).toEqual([])
      expect(wordsOf(ours(parts))).toEqual(wordsOf(written(list, 'all')))
    }),
    many,
  )
})

/** Takes pieces out and puts new ones in, each with a mark of its own. */
const marked = (side: string) =>
  fc
    .array(fc.tuple(fc.nat(14), fc.nat(3), fc.constantFrom(' ', '. ', '\n')), { maxLength: 6 })
    .map(
      (cuts) => (base: readonly string[]) =>
        cuts.reduce<readonly string[]>(
          (now, [at, gone, behind], number) => now.toSpliced(at, gone, `${side}${number}${behind}`),
          base,
        ),
    )

test('nothing that anybody wrote is lost: it is in the text or on its side of a conflict', () => {
  fc.assert(
    fc.property(text, marked('M'), marked('T'), (base, mineOf, theirsOf) => {
      const pieces = base.match(/\S+\s*/gu) ?? []
      const [mine, theirs] = [mineOf(pieces).join(''), theirsOf(pieces).join('')]
      const parts = mergeText(pieces.join(''), mine, theirs)
      const fresh = (whole: string, side: string) =>
        wordsOf(whole).filter((one) => one.startsWith(side))
      expect(wordsOf(ours(parts))).toEqual(expect.arrayContaining(fresh(mine, 'M')))
      expect(wordsOf(others(parts))).toEqual(expect.arrayContaining(fresh(theirs, 'T')))
    }),
    many,
  )
})

test('white space between two words is never lost', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const known = new Set([base, mine, theirs].flatMap((one) => one.split(/\s+/)))
      const made = ours(mergeText(base, mine, theirs)).split(/\s+/)
      expect(made.filter((one) => !known.has(one))).toEqual([])
    }),
    many,
  )
})

const numbered = (length: number, say: (at: number) => string) =>
  Array.from({ length }, (_, at) => say(at))

test.each<[string, string, string, string]>([
  ['as one paragraph, rewritten by both', ...hard(' ')],
  ['as lines, rewritten by both', ...hard('\n')],
  ['of one word', 'x '.repeat(50_000), 'x '.repeat(49_000) + 'y ', 'z ' + 'x '.repeat(49_500)],
  ['of nothing but lines', '\n'.repeat(100_000), '\n'.repeat(99_000), '\n'.repeat(100_001)],
  ['without a space', 'a'.repeat(100_000), 'b'.repeat(100_000), 'c'.repeat(100_000)],
  ['of twice the longest', 'a b '.repeat(100_000), 'a c '.repeat(100_000), 'd b '.repeat(100_000)],
])('a text of 100 KB %s is merged before anybody waits', (_, ...[base, mine, theirs]) => {
  const begun = performance.now()
  const parts = mergeText(base, mine, theirs)
  // Far more than it takes, because tests share the machine; a merge that grows with the square of
  // the text takes minutes.
  expect(performance.now() - begun).toBeLessThan(5000)
  expect(ours(parts).length).toBeGreaterThan(0)
})

/** Few different words in three different orders: nothing holds the texts together. */
function hard(behind: string): [string, string, string] {
  const of = (step: number, round: number) =>
    numbered(20_000, (at) => `w${(at * step) % round}`).join(behind)
  return [of(1, 97), of(31, 89), of(53, 101)]
}
