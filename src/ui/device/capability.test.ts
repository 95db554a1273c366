import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { nameBrowser } from './browser-name.ts'
import { capabilities, capability, type Capability, type Environment } from './capability.ts'

const everything = {
  worker: true,
  notifications: true,
  wakeLock: true,
  media: true,
  storage: true,
  vibration: true,
}
const phone: Environment = {
  system: 'android',
  browser: 'chrome',
  secure: true,
  installed: false,
  offered: false,
  has: everything,
  permissions: { notifications: 'prompt', microphone: 'prompt', camera: 'prompt' },
  shell: 'kept',
  persisted: false,
  clockAheadMs: 300,
}
const iphone: Environment = {
  ...phone,
  system: 'ios',
  browser: 'safari',
  has: { ...everything, notifications: false, vibration: false },
}
const lacking = (...names: (keyof typeof everything)[]) => ({
  ...phone,
  has: { ...everything, ...Object.fromEntries(names.map((name) => [name, false])) },
})
const answering = (permission: 'granted' | 'denied', more: Partial<Environment> = {}) => ({
  ...phone,
  ...more,
  permissions: { notifications: permission, microphone: permission, camera: permission },
})

type Case = readonly [string, Capability, Environment, string, RegExp | null]
const cases: readonly Case[] = [
  ['opened from its icon', 'install', { ...phone, installed: true }, 'works', null],
  ['offered by the browser', 'install', { ...phone, offered: true }, 'todo', /Siap dipasang/],
  ['not offered', 'install', phone, 'todo', /menu browser/],
  ['in Safari on an iPhone', 'install', iphone, 'todo', /^Ketuk tombol Bagikan/],
  ['in Chrome on an iPhone', 'install', { ...iphone, browser: 'chrome' }, 'todo', /di Safari/],
  ['in Safari on a Mac', 'install', { ...phone, system: 'mac', browser: 'safari' }, 'todo', /Dock/],
  [
    'in Firefox on a computer',
    'install',
    { ...phone, system: 'windows', browser: 'firefox' },
    'absent',
    /Firefox/,
  ],
  ['in Firefox on a phone', 'install', { ...phone, browser: 'firefox' }, 'todo', /menu browser/],
  ['inside a chat', 'install', { ...phone, browser: 'inside' }, 'absent', /di Chrome/],
  [
    'inside a chat on an iPhone',
    'install',
    { ...iphone, browser: 'inside' },
    'absent',
    /di Safari/,
  ],
  [
    'behind a skipped warning',
    'install',
    { ...phone, shell: 'untrusted', offered: true },
    'refused',
    /sertifikat/,
  ],
  ['kept', 'offline', phone, 'works', null],
  ['not kept yet', 'offline', { ...phone, shell: 'not-yet' }, 'todo', /beberapa detik/],
  ['without workers', 'offline', lacking('worker'), 'absent', /Perbarui/],
  [
    'behind a skipped warning',
    'offline',
    { ...phone, shell: 'untrusted' },
    'refused',
    /sertifikat/,
  ],
  ['not asked', 'notifications', phone, 'ask', /Izinkan/],
  ['allowed', 'notifications', answering('granted'), 'works', null],
  ['refused in the browser', 'notifications', answering('denied'), 'refused', /Izin situs/],
  [
    'refused in the app',
    'notifications',
    answering('denied', { installed: true }),
    'refused',
    /Info aplikasi/,
  ],
  [
    'refused on an iPhone',
    'notifications',
    answering('denied', { system: 'ios' }),
    'refused',
    /Pengaturan/,
  ],
  ['on an iPhone before installing', 'notifications', iphone, 'absent', /Layar Utama/],
  [
    'on an old iPhone, installed',
    'notifications',
    { ...iphone, installed: true },
    'absent',
    /Perbarui/,
  ],
  ['there', 'wake-lock', phone, 'works', null],
  ['not there', 'wake-lock', lacking('wakeLock'), 'absent', /layar mati/],
  ['not asked', 'microphone', phone, 'ask', /Izinkan/],
  ['allowed', 'microphone', answering('granted'), 'works', null],
  ['not there', 'microphone', lacking('media'), 'absent', /Perbarui/],
  ['refused', 'camera', answering('denied'), 'refused', /Pernah ditolak/],
  ['kept for good', 'storage', { ...phone, persisted: true }, 'works', null],
  ['not kept for good', 'storage', phone, 'ask', /memori penuh/],
  ['not there', 'storage', lacking('storage'), 'absent', /Perbarui/],
  ['there', 'vibration', phone, 'works', null],
  ['not there', 'vibration', iphone, 'absent', /tidak bergetar/],
  ['close to the server', 'clock', phone, 'works', null],
  ['ahead', 'clock', { ...phone, clockAheadMs: 61_400 }, 'todo', /61 detik lebih cepat/],
  ['behind', 'clock', { ...phone, clockAheadMs: -2_000 }, 'todo', /2 detik lebih lambat/],
  ['not known', 'clock', { ...phone, clockAheadMs: null }, 'todo', /belum menjawab/],
]

describe('what a device can do', () => {
  test.each(cases)('%s: %s', (...[, name, environment, state, remedy]) => {
    const found = capability(name, environment)
    expect(found.state).toBe(state)
    expect(found.remedy?.id ?? '').toMatch(remedy ?? /^$/)
  })

  test.each(capabilities)('on plain HTTP, %s is only shown as working where it does', (name) => {
    const granted = { ...answering('granted'), secure: false, installed: true, persisted: true }
    const plain = capability(name, granted)
    const expected = ['vibration', 'clock'].includes(name) ? 'works' : 'insecure'
    expect(plain.state).toBe(expected)
    expect(plain.way).toBe(expected === 'insecure' ? 'trust' : null)
  })

  test('whatever the device, what does not work comes with a remedy in both languages', () => {
    const permission = fc.constantFrom('granted', 'prompt', 'denied')
    const environments: fc.Arbitrary<Environment> = fc.record({
      system: fc.constantFrom('android', 'ios', 'windows', 'mac', 'linux'),
      browser: fc.constantFrom('chrome', 'edge', 'firefox', 'inside', 'safari', 'samsung', 'other'),
      secure: fc.boolean(),
      installed: fc.boolean(),
      offered: fc.boolean(),
      has: fc.record({
        worker: fc.boolean(),
        notifications: fc.boolean(),
        wakeLock: fc.boolean(),
        media: fc.boolean(),
        storage: fc.boolean(),
        vibration: fc.boolean(),
      }),
      permissions: fc.record({
        notifications: permission,
        microphone: permission,
        camera: permission,
      }),
      shell: fc.constantFrom('kept', 'not-yet', 'untrusted'),
      persisted: fc.option(fc.boolean()),
      clockAheadMs: fc.option(fc.integer({ min: -1e9, max: 1e9 })),
    })
    fc.assert(
      fc.property(environments, fc.constantFrom(...capabilities), (environment, name) => {
        const { state, remedy } = capability(name, environment)
        expect(remedy === null).toBe(state === 'works')
        for (const words of [remedy?.id, remedy?.en]) expect(words ?? 'x.').toMatch(/\.$|^x\.$/)
      }),
    )
  })
})

test.each([
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36',
    false,
    'android chrome',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; SM-A546) AppleWebKit/537.36 SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36',
    false,
    'android samsung',
  ],
  [
    'Mozilla/5.0 (Linux; Android 13; wv) AppleWebKit/537.36 Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36',
    true,
    'android inside',
  ],
  ['Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', true, 'android firefox'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/26.1 Mobile/15E148 Safari/604.1',
    true,
    'ios safari',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/142.0 Mobile/15E148 Safari/604.1',
    true,
    'ios chrome',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 390.0',
    true,
    'ios inside',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.1 Safari/605.1.15',
    true,
    'ios safari',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.1 Safari/605.1.15',
    false,
    'mac safari',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
    false,
    'windows edge',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36',
    false,
    'linux chrome',
  ],
])('%s (touch: %s) is %s', (agent, touch, expected) => {
  const { system, browser } = nameBrowser(agent, touch)
  expect(`${system} ${browser}`).toBe(expected)
})
