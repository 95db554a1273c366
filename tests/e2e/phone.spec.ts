import { expect, test } from './app.ts'
import { exportsOf, fillAccount, pick, quirk, shop } from './shop.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('the main job on a phone', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Buat tim' }).tap()
  await page.getByLabel('Nama tim').fill(shop)
  await fillAccount(page)
  await page.getByRole('button', { name: 'Buat tim dan masuk' }).tap()

  const bar = page.getByRole('navigation', { name: 'Utama' })
  await test.step('files are cards, and a tap opens one as a sheet', async () => {
    await bar.getByRole('link', { name: 'Impor' }).tap()
    await pick(page, [...exportsOf('2026-W46'), quirk('hanya judul.csv')])
    await expect(page.getByRole('heading', { name: 'Impor: 9 berkas, 8 dikenal' })).toBeVisible()
    await expect(page.getByText('Berkas ini hanya berisi kepala tabel')).toBeVisible()
    await page.getByRole('button', { name: /Metrik utama toko/ }).tap()
    const sheet = page.getByRole('dialog', { name: 'Metrik utama toko' })
    await expect(sheet.getByRole('table')).toBeVisible()
    await sheet.getByRole('button', { name: 'Tutup' }).tap()
    await expect(sheet).toBeHidden()
    await page.getByRole('button', { name: /^Terapkan \d/ }).tap()
    await page.getByRole('link', { name: 'Lihat angka minggu 46' }).tap()
  })

  await test.step('the week is read and a figure opened', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Minggu 46')
    await page.getByRole('button', { name: 'Asal angka Pesanan', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: 'Pesanan' })
    await expect(sheet.getByText(/^baris \d+$/).first()).toBeVisible()
    await sheet.getByRole('button', { name: 'Tutup' }).tap()
  })

  await test.step('the report is drafted and handed over', async () => {
    await page.getByRole('link', { name: 'Susun laporan' }).tap()
    await expect(page.getByRole('textbox', { name: 'Ringkasan' })).not.toHaveValue('')
    await page.getByRole('button', { name: 'Serahkan' }).tap()
    await expect(page.getByText('Diserahkan').first()).toBeVisible()
  })

  await test.step('the rest of the menu is one tap away', async () => {
    await bar.getByRole('button', { name: 'Lainnya' }).tap()
    await page.getByRole('menuitem', { name: 'Akun dan sandi' }).tap()
    await expect(page.getByRole('heading', { name: 'Ganti sandi' })).toBeVisible()
  })
})
