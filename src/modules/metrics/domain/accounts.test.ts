import { expect, test } from 'vitest'

import { accountsOf } from './accounts.ts'

test.each([
  { name: 'nobody is known', keys: [], accounts: ['shop: '] },
  { name: 'no name was told', keys: ['', ''], accounts: ['shop: '] },
  { name: 'one has a name', keys: ['toko'], accounts: ['toko: toko,'] },
  { name: 'one account came with and without', keys: ['', 'toko'], accounts: ['toko: toko,'] },
  { name: 'two are named', keys: ['b', 'a', 'b'], accounts: ['a: a', 'b: b'] },
  { name: 'a third has no name', keys: ['b', '', 'a'], accounts: ['a: a', 'b: b', 'shop: '] },
])('when $name', ({ keys, accounts }) => {
  const found = accountsOf(keys).map(({ subject, keys: own }) => `${subject}: ${own.join(',')}`)
  expect(found).toEqual(accounts)
})
