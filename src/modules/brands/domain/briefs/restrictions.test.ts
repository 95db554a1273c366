import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { Restriction } from '../../contract/restrictions.ts'
import { restrictionWords } from './restriction-words.ts'
import { clean, restrictionChanges, same, stepped } from './restrictions.ts'

const id = (n: number) => `019ab000-0000-7000-8000-${String(n).padStart(12, '0')}`
const show = (n: number, text = 'logo') =>
  Restriction.parse({ id: id(n), kind: 'must_show', text, reason: '' })
const put = (restriction: Restriction, seen: Restriction | null = null) =>
  ({ step: 'put', restriction, seen }) as const

describe('a step', () => {
  test.each([
    ['adds at the end', [show(1)], put(show(2)), [show(1), show(2)]],
    ['that was taken already changes nothing', [show(1)], put(show(1)), [show(1)]],
    ['changes what was seen', [show(1)], put(show(1, 'b'), show(1)), [show(1, 'b')]],
    ['never overwrites what was not seen', [show(1, 'c')], put(show(1, 'b'), show(1)), 'changed'],
    ['never overwrites by an id that is taken', [show(1)], put(show(1, 'b')), 'changed'],
    ['does not bring back what went', [], put(show(1, 'b'), show(1)), 'gone'],
    ['removes', [show(1), show(2)], { step: 'remove', id: id(1) }, [show(2)]],
    ['removes twice what is there once', [show(2)], { step: 'remove', id: id(1) }, [show(2)]],
    ['moves up', [show(1), show(2)], { step: 'move', id: id(2), to: 0 }, [show(2), show(1)]],
    [
      'moves past the end',
      [show(1), show(2)],
      { step: 'move', id: id(1), to: 9 },
      [show(2), show(1)],
    ],
    ['moves nothing that went', [show(1)], { step: 'move', id: id(3), to: 0 }, 'gone'],
  ] as const)('%s', (...[, before, step, after]) => expect(stepped(before, step)).toEqual(after))

  test('adds no more than two hundred', () => {
    const full = Array.from({ length: 200 }, (_, n) => show(n))
    expect(stepped(full, put(show(999)))).toBe('too-many')
    expect(stepped(full, put(show(7, 'b'), show(7)))).toHaveLength(200)
  })

  test('moves and removals keep every other restriction, whatever the order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.nat(12), fc.boolean()), { maxLength: 20 }),
        (steps) => {
          let list: readonly Restriction[] = Array.from({ length: 8 }, (_, n) => show(n))
          const gone = new Set<string>()
          for (const [which, to, removes] of steps) {
            const next = stepped(
              list,
              removes ? { step: 'remove', id: id(which) } : { step: 'move', id: id(which), to },
            )
            if (removes) gone.add(id(which))
            if (typeof next !== 'string') list = next
          }
          const left = Array.from({ length: 8 }, (_, n) => id(n)).filter((one) => !gone.has(one))
          expect(list.map((one) => one.id).toSorted()).toEqual(left)
        },
      ),
    ))
})

test('phrases are cleaned, each once whatever its case', () => {
  const given = Restriction.parse({
    id: id(1),
    kind: 'word_not_used',
    words: ['  Murah\u0000 ', 'MURAH', 'paling   murah'],
    say: '  hemat ',
    reason: ' harga\nterjaga ',
  })
  expect(clean(given)).toEqual({
    id: id(1),
    kind: 'word_not_used',
    words: ['MURAH', 'paling murah'],
    say: 'hemat',
    reason: 'harga terjaga',
  })
  expect(same(given, clean(given))).toBe(true)
})

test('what changed between two lists is new, changed or gone; an order is not', () => {
  const before = [show(1), show(2), show(3)]
  const after = [show(3), show(2, 'logo besar'), show(4)]
  expect(restrictionChanges(before, after)).toEqual([
    { kind: 'changed', was: show(2), now: show(2, 'logo besar') },
    { kind: 'new', was: null, now: show(4) },
    { kind: 'gone', was: show(1), now: null },
  ])
  expect(restrictionChanges(before, before.toReversed())).toEqual([])
})

test.each([
  [{ kind: 'brand_not_named', names: ['Lumina'], say: null }, 'Jangan sebut “Lumina”'],
  [
    { kind: 'word_not_used', words: ['murah', 'obral'], say: 'hemat' },
    'Jangan pakai “murah”, “obral”; ganti dengan “hemat”',
  ],
  [
    { kind: 'claim_only_as', claim: ['anti rayap'], only: 'jati oven' },
    'Soal “anti rayap”, hanya “jati oven”',
  ],
  [
    { kind: 'price_never_below', product: null, amount: 99_000 },
    'Semua produk tidak di bawah Rp99.000',
  ],
  [{ kind: 'must_say', text: 'akun resmi', everyMinutes: 15 }, 'Sebut “akun resmi” tiap 15 menit'],
  [{ kind: 'must_say', text: 'akun resmi', everyMinutes: null }, 'Sebut “akun resmi”'],
  [{ kind: 'must_show', text: 'logo' }, 'Tampilkan logo'],
] as const)('%o is said in a sentence', (restriction, sentence) =>
  expect(restrictionWords(Restriction.parse({ id: id(1), reason: '', ...restriction })).id).toBe(
    sentence,
  ),
)
