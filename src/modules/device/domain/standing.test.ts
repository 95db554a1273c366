import { expect, test } from 'vitest'

import { type Known, standingOf } from './standing.ts'

const plain: Known = {
  secure: false,
  overHttps: false,
  skipped: null,
  offered: null,
  trusted: null,
}

test.each<readonly [string, Partial<Known>, string]>([
  ['nothing known yet', {}, 'asking'],
  ['HTTPS off', { offered: 'off' }, 'off'],
  ['another name', { offered: 'unnamed' }, 'unnamed'],
  ['not tried yet', { offered: 'on' }, 'asking'],
  ['tried in vain', { offered: 'on', trusted: false }, 'unknown'],
  ['trusted', { offered: 'on', trusted: true }, 'trusted'],
  ['on the computer itself', { secure: true, offered: 'on' }, 'here'],
  ['over HTTPS, not tried yet', { secure: true, overHttps: true }, 'asking'],
  ['over HTTPS', { secure: true, overHttps: true, skipped: false }, 'safe'],
  ['over HTTPS past a warning', { secure: true, overHttps: true, skipped: true }, 'skipped'],
  ['behind a proxy', { secure: true, overHttps: true, skipped: false, offered: 'off' }, 'safe'],
])('%s: %o is “%s”', (_, known, standing) =>
  expect(standingOf({ ...plain, ...known })).toBe(standing),
)
