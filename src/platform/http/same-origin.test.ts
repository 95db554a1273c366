import { expect, test } from 'vitest'

import { isSameOrigin } from './same-origin.ts'

const lan = '192.168.1.7:4321'

test.each([
  ['a page on the LAN address', 'http://192.168.1.7:4321', undefined, lan, null],
  ['localhost', 'http://localhost:4321', 'same-origin', 'localhost:4321', null],
  ['a proxy that ends the HTTPS', 'https://toko.example', undefined, 'toko.example', null],
  ['a port that goes without saying', 'https://toko.example', undefined, 'toko.example:443', null],
  ['an IPv6 address', 'http://[fe80::1]:4321', undefined, '[fe80::1]:4321', null],
  [
    'a proxy that changes the host',
    'https://toko.example',
    undefined,
    '127.0.0.1:4321',
    'https://toko.example',
  ],
  ['a form without referrer', 'null', 'same-origin', lan, null],
  ['a program', undefined, undefined, lan, null],
])('%s is our own', (...[, origin, site, host, publicUrl]) =>
  expect(isSameOrigin({ origin, site, host, publicUrl })).toBe(true),
)

test.each([
  ['another site', 'https://evil.example', undefined, lan, null],
  ['another site that names itself', 'https://evil.example', 'cross-site', lan, null],
  ['a sibling of the domain', 'https://blog.toko.example', 'same-site', 'toko.example', null],
  ['another port of the same machine', 'http://192.168.1.7:8080', undefined, lan, null],
  ['a sandboxed frame', 'null', undefined, lan, null],
  ['a file', 'file:///x.html', undefined, lan, null],
  ['nonsense', 'http://', undefined, lan, null],
  ['a host that cannot be one', 'http://a', undefined, 'a b', null],
  [
    'another site behind ETALASE_URL',
    'https://evil.example',
    undefined,
    lan,
    'https://toko.example',
  ],
])('%s is not', (...[, origin, site, host, publicUrl]) =>
  expect(isSameOrigin({ origin, site, host, publicUrl })).toBe(false),
)
