import { expect, test } from 'vitest'

import { deviceName, pushStateOf } from './push-state.ts'

const seen = {
  secure: true,
  worker: true,
  push: true,
  permission: 'default',
  apple: false,
  installed: false,
} as const

test.each([
  [{}, 'ready'],
  [{ permission: 'granted' }, 'ready'],
  [{ permission: 'denied' }, 'refused'],
  [{ secure: false }, 'insecure'],
  [{ secure: false, permission: 'denied' }, 'insecure'],
  [{ push: false }, 'unsupported'],
  [{ permission: null }, 'unsupported'],
  [{ apple: true, push: false, permission: null }, 'install-first'],
  [{ apple: true, installed: true }, 'ready'],
] as const)('with %j push is %s', (more, state) =>
  expect(pushStateOf({ ...seen, ...more })).toBe(state),
)

test.each([
  [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36',
    'Chrome · Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Version/18.0 Safari/604.1',
    'Safari · iPhone',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/130 Safari/537 Edg/130', 'Edge · Windows'],
  ['entah', 'Browser'],
])('%s is %s', (agent, name) => expect(deviceName(agent)).toBe(name))
