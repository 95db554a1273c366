import { expect, test } from 'vitest'

import { linkAddress, reachOf } from './link-address.ts'

test('the secret is the last part of the address', () =>
  expect(linkAddress('https://toko.example', 'abc')).toBe('https://toko.example/l/abc'))

test.each([
  ['localhost', 'this-machine'],
  ['127.0.0.1', 'this-machine'],
  ['[::1]', 'this-machine'],
  ['192.168.1.7', 'this-network'],
  ['10.0.0.2', 'this-network'],
  ['172.20.1.1', 'this-network'],
  ['studio.local', 'this-network'],
  ['studio', 'this-network'],
  ['[fd00::1]', 'this-network'],
  ['172.40.1.1', 'anywhere'],
  ['103.10.2.4', 'anywhere'],
  ['etalase.toko.example', 'anywhere'],
])('a link made at %s opens on %s', (host, reach) => expect(reachOf(host)).toBe(reach))
