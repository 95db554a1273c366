import { readFileSync, writeFileSync } from 'node:fs'

import type { Page } from '@playwright/test'

import { type App, expect, test } from './app.ts'
import { exportsOf, pick, quirk, signInAsOwner } from './shop.ts'

/** Writes a file of this journey and answers its path. */
const made = (path: string, content: string | Uint8Array): string => {
  writeFileSync(path, content)
  return path
}

const cut = (path: string): Buffer => {
  const whole = readFileSync(path)
  return whole.subarray(0, Math.floor(whole.length / 2))
}

const keyMetrics = exportsOf('2026-W46').find((path) => path.includes('Key metrics')) ?? ''

const refused: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  says: string | RegExp,
])[] = [
  ['laporan.xlsx', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF', 'Ini berkas PDF, bukan tabel.'],
  ['kosong.csv', '', 'Berkas ini kosong.'],
  ['stok gudang.csv', 'Rak,Barang,Jumlah\nA1,Kasur,4\n', 'Berkas ini bukan ekspor yang dikenal.'],
  ['unduhan.zip', cut(quirk('Followers_rumahsenja.id.zip')), /terpotong|rusak/],
  ['setengah.xlsx', cut(keyMetrics), /terpotong|rusak/],
  ['judul.csv', readFileSync(quirk('hanya judul.csv')), 'Berkas ini hanya berisi kepala tabel'],
]

const nothingIsStored = async (page: Page, app: App, home: string) => {
  await page.goto(`${home}/imports/history`)
  await expect(page.getByRole('heading', { name: 'Riwayat impor' })).toBeVisible()
  await expect(page.getByText('Tersimpan')).toHaveCount(0)
  const { code, output } = await app.cli('report', '--week', '2026-W46', '--json')
  expect(code, output).toBe(0)
  const { figures }: { figures: { value: unknown }[] } = JSON.parse(output)
  expect(figures.filter(({ value }) => value !== null && !Array.isArray(value))).toEqual([])
}

test('each file that is no export gets its own sentence, and nothing is stored', async ({
  app,
  page,
  context,
}, info) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/imports`)
  await pick(
    page,
    refused.map(([name, content]) => made(info.outputPath(name), content)),
  )
  await expect(page.getByText(`${refused.length} berkas tidak bisa dipakai.`)).toBeVisible()
  for (const [name, , says] of refused) {
    const line = page.getByRole('listitem').filter({ hasText: name })
    await line.locator('summary').click()
    await expect(line.getByText(says)).toBeVisible()
  }
  await expect(page.getByText('Belum ada berkas yang bisa diterapkan.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Terapkan' })).toBeDisabled()
  await nothingIsStored(page, app, home)
})

test('two shops in one upload, and a week that has not been, are told and not applied', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/imports`)
  await pick(page, [keyMetrics, quirk('toko lain.xlsx')])
  await expect(page.getByText('tampaknya dari dua toko').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Terapkan' })).toBeDisabled()
  await page.getByRole('button', { name: 'Buang semua' }).click()

  await page.goto(`${home}/imports`)
  await pick(page, [quirk('masa depan.xlsx')])
  await expect(page.getByText('padahal hari ini').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Terapkan' })).toBeDisabled()
  await nothingIsStored(page, app, home)
})

test('a file that does not tell its days asks for them', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/imports`)
  await pick(page, [quirk('iklan minggu ini.xlsx')])
  await expect(page.getByText('Periode berkas ini belum diketahui.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Terapkan' })).toBeDisabled()
  await page.getByLabel('Dari').fill('2026-11-09')
  await page.getByLabel('Sampai').fill('2026-11-15')
  await page.getByRole('button', { name: 'Simpan periode' }).click()
  await expect(page.getByText('Periode 9–15 Nov 2026 diisi tangan.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Terapkan \d/ })).toBeEnabled()
})

test('a file found by names that are only supposed says so before it is applied', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/imports`)
  const rows = 'Tanggal,Total penonton,Penonton baru,Penonton yang kembali\n9 November,120,40,80\n'
  await pick(page, [made(`${app.data}/Viewers_toko.csv`, rows)])
  await expect(page.getByText('3 kolom dikenali dari nama kolom yang diduga')).toBeVisible()
  await expect(page.getByText(/Total penonton, Penonton baru/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Terapkan/ })).toBeEnabled()
})
