import { expect, test } from 'vitest'

import { instantAt, type Instant } from '#kernel/time.ts'

import { unusedInvitations } from './unused-invitations.ts'

const now = instantAt('2026-11-30T08:00:00', 'Asia/Jakarta')
const at = { now, timeZone: 'Asia/Jakarta' }
const hours = (many: number) => (now + many * 3_600_000) as Instant
const made = (name: string, createdAt: number, expiresAt = createdAt + 168) => ({
  name,
  createdAt: hours(createdAt),
  expiresAt: hours(expiresAt),
})
const plain = (text = '') => text.replaceAll('\u00A0', ' ')

test('an invitation sent today is nothing to be told of', () =>
  expect(unusedInvitations([made('Bagas', -23)], at)).toBeNull())

test('one that nobody used for a day is named, with its last day', () => {
  const entry = unusedInvitations([made('Bagas', -24)], at)
  expect(entry?.words.id).toBe('Undangan Bagas belum dipakai')
  expect(plain(entry?.detail?.id)).toBe('berakhir 6 Des 2026')
})

test('one that soon ends is told of at once', () =>
  expect(unusedInvitations([made('Bagas', -1, 47)], at)).not.toBeNull())

test('several are one entry: how many, who, and when the first of them ends', () => {
  const entry = unusedInvitations([made('Bagas', -30), made('Dinda', -50)], at)
  expect(entry?.words.en).toBe('2 invitations not used yet')
  expect(plain(entry?.detail?.en)).toBe('Dinda, Bagas · ends on 5 Dec 2026')
})
