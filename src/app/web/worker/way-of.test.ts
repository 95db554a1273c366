import { expect, test } from 'vitest'

import { wayOf } from './way-of.ts'

const origin = 'https://192.168.1.7:4443'
const files = ['/first.js', '/mark.svg', '/manifest.webmanifest']

test.each([
  ['navigate', '/', 'page'],
  ['navigate', '/t/griya/weeks/2026-W46?side=gmv', 'page'],
  ['navigate', '/sign-in?next=/t/griya', 'page'],
  ['navigate', '/lain', 'page'],
  ['navigate', '/t/griya/accounts/rumahsenja.id', 'page'],
  ['navigate', '/laporan.pdf', 'leave'],
  ['cors', '/assets/index-DJpiI0bp.js', 'hashed'],
  ['no-cors', '/assets/jakarta-latin.woff2', 'hashed'],
  ['no-cors', '/mark.svg', 'file'],
  ['no-cors', '/manifest.webmanifest', 'file'],
  ['no-cors', '/gone.svg', 'leave'],
  ['cors', '/t/griya', 'leave'],
])('a request (%s) to %s is answered the way “%s”', (mode, path, way) =>
  expect(wayOf({ method: 'GET', url: origin + path, mode }, origin, files)).toBe(way),
)

test.each(['/api', '/api/session', '/api/teams/x/weeks', '/l/geheim', '/ca', '/ca/etalase.crt'])(
  'no worker ever touches %s',
  (path) => {
    for (const mode of ['navigate', 'cors', 'no-cors'])
      expect(wayOf({ method: 'GET', url: origin + path, mode }, origin, files)).toBe('leave')
  },
)

test.each(['POST', 'HEAD', 'PUT', 'DELETE'])('%s goes to the server', (method) =>
  expect(wayOf({ method, url: `${origin}/`, mode: 'navigate' }, origin, files)).toBe('leave'),
)

test('what is elsewhere stays elsewhere', () =>
  expect(
    wayOf({ method: 'GET', url: 'https://x.example/assets/a.js', mode: 'cors' }, origin, files),
  ).toBe('leave'))
