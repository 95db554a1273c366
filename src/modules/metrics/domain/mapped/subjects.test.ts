import { expect, test } from 'vitest'

import { suggestSubject } from '#modules/imports/logic.ts'

import { tableMapper } from './table-mapper.ts'

const { subjects } = tableMapper

test.each([
  [['Tanggal', 'Omset (Rp)', 'Jumlah order', 'CTR', 'Keterangan'], 'shop'],
  [['Date', 'GMV', 'Visitors', 'Orders', 'CVR'], 'shop'],
  [['Judul video', 'Tgl', 'View'], 'video'],
  [['ID video', 'VV', 'Likes', 'GMV'], 'video'],
  [['Nama produk', 'GMV', 'Terjual'], 'product'],
  [['Tanggal', 'Jam mulai', 'Durasi', 'Penonton', 'GMV'], 'live'],
  [['Akun', 'Followers', 'Video views', 'Like'], 'account'],
  [['Nama kampanye', 'Cost', 'Clicks', 'Impressions'], 'campaign'],
  [['Creator name', 'GMV', 'Est. commission'], 'creator'],
  [['Suhu', 'Cuaca'], null],
])('a table of %j is about %s', (labels, subject) =>
  expect(suggestSubject(labels, subjects)).toBe(subject),
)

test('every metric of a subject is named once, and none without a label', () => {
  for (const { metrics } of subjects) {
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length)
    expect(metrics.every(({ labels }) => labels.length > 0)).toBe(true)
  }
})
