import { expect, test } from './app.ts'

test('the example shop is filled, looked around in, and removed in one click', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Selamat datang di Etalase' })).toBeVisible()
  await page.getByRole('button', { name: 'Coba dengan toko contoh' }).click()
  await expect(page.getByText('Toko contoh: angka karangan.')).toBeVisible({ timeout: 60_000 })

  await test.step('twelve weeks of figures', async () => {
    await expect(page.getByRole('heading', { level: 1, name: /^Minggu \d+ / })).toBeVisible()
    for (let week = 0; week < 3; week += 1) {
      const heading = await page.getByRole('heading', { level: 1 }).innerText()
      await page.getByRole('link', { name: 'Minggu sebelumnya' }).click()
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading)
      await expect(page.getByRole('link', { name: /^GMV/ }).or(page.getByRole('button', { name: /^GMV/ })).first()).toBeVisible()
    }
  })

  await test.step('every page says that the figures are invented', async () => {
    for (const name of ['Laporan', 'Impor', 'Brand', 'Tim']) {
      await page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name }).click()
      await expect(page.getByText('Toko contoh: angka karangan.')).toBeVisible()
    }
  })

  await test.step('gone with everything in it', async () => {
    const address = page.url()
    await page.getByRole('button', { name: 'Hapus contoh' }).click()
    await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Hapus contoh' }).click()
    await expect(page.getByRole('heading', { name: 'Selamat datang di Etalase' })).toBeVisible()
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Selamat datang di Etalase' })).toBeVisible()
  })
})
