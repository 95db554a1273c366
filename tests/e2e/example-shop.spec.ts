import { expect, test } from './app.ts'

test('the example shop is filled, looked around in, and removed in one click', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Selamat datang di Etalase' })).toBeVisible()
  await page.getByRole('button', { name: 'Coba dengan toko contoh' }).click()
  await expect(page.getByText('Toko contoh: angka karangan.')).toBeVisible({ timeout: 60_000 })

  await test.step('the day begins with what is to be done', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hari ini')
    // What comes first depends on the weekday: from Tuesday on yesterday's figures are asked for.
    await expect(page.locator('.next-card').getByRole('link').last()).toBeVisible()
    await expect(page.getByText(/^Susun laporan minggu \d+$/)).toBeVisible()
  })

  await test.step('twelve weeks of figures', async () => {
    await page
      .getByRole('navigation', { name: 'Utama' })
      .getByRole('link', { name: 'Angka' })
      .click()
    const title = page.getByRole('heading', { level: 1, name: /^Minggu \d+/ })
    for (let week = 0; week < 11; week += 1) {
      const [, number] = /^Minggu (\d+)/.exec(await title.innerText()) ?? []
      await page.getByRole('link', { name: `Minggu ${Number(number) - 1}`, exact: true }).click()
      await expect(title).toContainText(`Minggu ${Number(number) - 1}`)
      await expect(page.getByRole('button', { name: 'Asal angka GMV', exact: true })).toBeVisible()
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
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus contoh' }).click()
    await expect(page.getByRole('heading', { name: 'Selamat datang di Etalase' })).toBeVisible()
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Selamat datang di Etalase' })).toBeVisible()
  })
})
