import { expect, test } from 'vitest'

import type { BatchFile } from '#modules/imports/contract/importer.ts'

import { twoShops } from './two-shops.ts'

const file = (kind: string, identity: Partial<BatchFile['identity']> | null): BatchFile => ({
  file: `${kind}.xlsx`,
  kind,
  identity: identity && { accounts: [], days: {}, ...identity },
})
const shop = (days: Record<string, number>) => file('shop_analytics', { days })
const core = (days: Record<string, number>) => file('live_core_stats', { days })
const orders = (...accounts: string[]) => file('orders', { accounts })
const live = (...accounts: string[]) => file('live_sessions', { accounts })

test.each([
  ['two weeks of one shop', [shop({ '2026-11-02': 5 }), shop({ '2026-11-09': 900 })]],
  ['one week twice', [shop({ '2026-11-02': 5000 }), shop({ '2026-11-02': 5000 })]],
  ['a late correction', [shop({ '2026-11-02': 100_000 }), shop({ '2026-11-02': 99_500 })]],
  ['an account in common', [live('1', '2'), live('3', '1')]],
  ['LIVE as a part of the shop', [shop({ '2026-11-02': 5 }), core({ '2026-11-02': 2 })]],
  ['files that do not tell', [file('orders', null), file('orders', {}), live()]],
  ['nothing', []],
])('%s may be one shop', (_name, files) => expect(twoShops(files)).toBeNull())

test.each([
  ['the same days with another GMV', [shop({ '2026-11-02': 5000 }), shop({ '2026-11-02': 9000 })]],
  ['no account in common', [live('1', '2'), live('3')]],
  ['no SKU in common', [orders('1', '2'), orders('3')]],
  ['more LIVE than shop', [core({ '2026-11-02': 9000 }), shop({ '2026-11-02': 5000 })]],
  [
    'two accounts of the Studio',
    [
      file('studio_overview', { accounts: ['rumahsenja.id'] }),
      file('studio_followers', { accounts: ['toko.lain'] }),
    ],
  ],
])('%s are two shops', (_name, files) => {
  const words = twoShops(files)
  expect(words?.id).toContain('dua toko')
  for (const { file: name } of files) expect(words?.id).toContain(name)
})
