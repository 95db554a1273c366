import type { Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { findings } from './axe.ts'
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

/** Nothing to complain about, in the light and in the dark. */
async function reads(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const rules = colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {}
    expect(await findings(page, rules), `${new URL(page.url()).pathname}, ${colorScheme}`).toEqual(
      [],
    )
  }
  await page.emulateMedia({ colorScheme: 'light' })
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
  await reads(page)

  await page.getByRole('button', { name: 'Simpan dan baca berkas' }).click()
  await expect(toast(page, 'Pemetaan Rekap harian disimpan')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Rekap harian' })).toBeVisible()
  await expect(page.getByText('1 baris jumlah atau rata-rata dilewati')).toBeVisible()
  await page.getByRole('button', { name: /Terapkan/ }).click()
  await expect(toast(page, '3 baris diterapkan')).toBeVisible()

  await test.step('its week is known, and its rows have file, row and column', async () => {
    await page.goto(`${home}/weeks`)
    await expect(page.getByText('Minggu ini baru diketahui dari tabel tim.')).toBeVisible()
    await reads(page)
    await page.getByRole('link', { name: 'Toko', exact: true }).last().click()
    const table = page.getByRole('table', { name: 'Toko' })
    await table.getByRole('button', { name: 'GMV, Rp 1.250.000' }).click()
    const panel = page.getByRole('dialog')
    await expect(panel.getByText('Rekap harian.csv')).toBeVisible()
    await expect(panel.getByText('baris 2', { exact: true })).toBeVisible()
    await expect(panel.getByText('Omset (Rp)')).toBeVisible()
  })

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
  await reads(page)
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

test('columns somebody chose in Ads Manager are assigned once, also seen on the phone', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  const report = Buffer.from(
    'By Day,Campaign name,Campaign ID,Cost,Tayangan siaran\n2026-11-10,Gajian,1850001,150000.50,1250\n',
  )
  await page.goto(`${home}/imports`)
  await upload(page, 'Laporan iklan.csv', report)
  await page.getByRole('button', { name: 'Tetapkan kolom lain' }).click()
  await expect(page.getByText('Dikenal').first()).toBeVisible()
  await page.getByLabel('Arti kolom Tayangan siaran').selectOption('live_views')
  await reads(page)
  await page.getByRole('button', { name: 'Simpan dan baca berkas' }).click()
  await expect(page.getByText('1 kepala kolom berganti nama, sudah dikenali')).toBeVisible()

  await test.step('once more opens what was assigned, for there is one of them', async () => {
    await page.getByRole('button', { name: 'Tetapkan kolom lain' }).click()
    await expect(page.getByRole('heading', { name: 'Ubah pemetaan' })).toBeVisible()
    await expect(page.getByLabel('Arti kolom Tayangan siaran')).toHaveValue('live_views')
    await page.getByRole('button', { name: 'Batal' }).click()
  })
  await page.getByRole('button', { name: /Terapkan/ }).click()
  await expect(toast(page, 'diterapkan')).toBeVisible()
  await page.goto(`${home}/campaigns?from=2026-11-10&to=2026-11-10&source=ads_report`)
  await page.getByRole('table', { name: 'Kampanye' }).locator('.row-open').first().click()
  await expect(page.getByRole('button', { name: 'Tayangan LIVE 1.250' })).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${home}/imports/mappings`)
  await page.getByRole('button', { name: /kolom tambahan/ }).click()
  await expect(page.getByRole('dialog').getByText('Tayangan siaran')).toBeVisible()
  await reads(page)
})
