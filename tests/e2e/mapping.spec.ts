import type { Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { signInAsOwner, toast } from './shop.ts'

const headers = ['Tanggal', 'Omset (Rp)', 'Jumlah order', 'Nama pembeli', 'CTR', 'Keterangan']
const rowsOf = (head: readonly string[]) => [
  head,
  ['13/11/2026', 'Rp1.250.000', '12', 'Budi Santoso', '5,37%', 'ramai'],
  ['14/11/2026', 'Rp2.000.500', '20', 'Siti Aminah', '4,9%', ''],
  ['15/11/2026', 'Rp980.250', '9', 'Ani Lestari', '-', 'hujan'],
  ['Total', 'Rp4.230.750', '41', '', '', ''],
]
const csv = (head: readonly string[] = headers): Buffer =>
  Buffer.from(
    rowsOf(head)
      .map((row) => row.map((cell) => `"${cell}"`).join(','))
      .join('\n'),
  )

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Pilih berkas' }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer })
}

test('a recap nobody knows is mapped once, read from then on, and told when it no longer fits', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/imports`)
  await upload(page, 'Rekap harian.csv', csv())
  await page.getByRole('button', { name: 'Petakan kolom' }).click()

  await expect(page.getByLabel('Nama pemetaan')).toHaveValue('Rekap harian')
  await expect(page.getByLabel('Setiap baris tentang')).toHaveValue('shop')
  await expect(page.getByLabel('Tanggal atau periode')).toHaveValue('Tanggal')
  await expect(page.getByLabel('Arti kolom Omset (Rp)')).toHaveValue('gmv')
  await expect(page.getByLabel('Arti kolom Jumlah order')).toHaveValue('orders')
  await expect(page.getByText('Data pribadi, tidak dibaca')).toBeVisible()
  await expect(page.getByText('Budi')).toHaveCount(0)
  await expect(page.getByText('Rp1.250.000').last()).toBeVisible()

  await page.getByRole('button', { name: 'Simpan dan baca berkas' }).click()
  await expect(toast(page, 'Pemetaan Rekap harian disimpan')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Rekap harian' })).toBeVisible()
  await expect(page.getByText('1 baris jumlah atau rata-rata dilewati')).toBeVisible()
  await page.getByRole('button', { name: /Terapkan/ }).click()
  await expect(toast(page, '3 baris diterapkan')).toBeVisible()

  await page.goto(`${home}/imports`)
  await upload(page, 'minggu depan.csv', csv(['Tanggal', 'Omzet bersih', ...headers.slice(2)]))
  await expect(page.getByText('kolom “Omset (Rp)” tidak ada atau berganti nama')).toBeVisible()
  await page.getByRole('button', { name: 'Buka pemetaan' }).click()
  await expect(page.getByText('Kolom yang dulu dipetakan tidak ada lagi.')).toBeVisible()
  await expect(page.getByLabel('Arti kolom Jumlah order')).toHaveValue('orders')
  await page.getByLabel('Arti kolom Omzet bersih').selectOption('gmv')
  await page.getByRole('button', { name: 'Simpan dan baca berkas' }).click()
  await expect(page.getByText('Dibaca dengan pemetaan “Rekap harian” versi 2.')).toBeVisible()

  await page.goto(`${home}/imports/mappings`)
  await page.getByRole('button', { name: 'Rekap harian' }).click()
  await page.getByRole('button', { name: 'Hapus', exact: true }).click()
  await expect(page.getByText('Belum ada pemetaan')).toBeVisible()
  await toast(page, 'dihapus').getByRole('button', { name: 'Urungkan' }).click()
  await expect(page.getByRole('button', { name: 'Rekap harian' })).toBeVisible()
})

test('dates that can be read in two ways wait for a person', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/imports?map=new`)
  await upload(
    page,
    'konten.csv',
    Buffer.from('Judul video,Tgl,View\nKasur lipat,03/04/2026,"12,5rb"\nSofa,05/06/2026,900\n'),
  )
  const save = page.getByRole('button', { name: 'Simpan dan baca berkas' })
  await expect(page.getByText('bisa dibaca dua cara')).toBeVisible()
  await expect(save).toBeDisabled()
  await page.getByRole('radio', { name: 'Hari dulu' }).check()
  await expect(page.getByText('terbaca 3 Apr 2026')).toBeVisible()
  await expect(save).toBeEnabled()
})

test('the phone says where mapping is done', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${home}/imports?map=new`)
  await expect(page.getByText('Buka di layar yang lebih lebar')).toBeVisible()
})
