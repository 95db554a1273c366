import { expect, test } from './app.ts'
import { importBothWeeks, importMore, signInAsOwner } from './shop.ts'

test('when followers are there and who they are, with the cells behind it', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await importMore(app)
  await page.goto(`${home}/accounts/rumahsenja.id`)
  await expect(page.getByRole('heading', { name: /^Pengikut paling banyak aktif/ })).toBeVisible()
  await expect(page.getByText('15 Nov 2026 belum dihitung TikTok Studio.')).toBeVisible()

  await test.step('an hour', async () => {
    await page.getByText('Semua jam dan asalnya').click()
    const hour = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '20' }) })
    await hour.getByRole('button', { name: /^Pengikut aktif/ }).click()
    const panel = page.getByRole('dialog')
    await expect(panel.getByText('pukul 20, rata-rata 6 hari')).toBeVisible()
    await expect(panel.getByText('6 sel asal')).toBeVisible()
    await expect(panel.getByText(/FollowerActivity/)).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('gender and place, on the day they were taken', async () => {
    await expect(page.getByText('diambil 16 Nov 2026')).toHaveCount(2)
    const female = page.getByRole('row').filter({ hasText: 'Perempuan' })
    await female.getByRole('button', { name: /71,26/ }).click()
    await expect(page.getByRole('dialog').getByText(/FollowerGender/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('row').filter({ hasText: 'Indonesia' })).toContainText('98,71')
  })
})

test('a week tells what creators, product ads and settlements brought, each by its own export', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await importMore(app)
  await page.goto(`${home}/weeks/2026-W46`)
  const ads = page.getByLabel('Iklan produk', { exact: true })
  await expect(ads).toContainText('Rp8,47')
  await expect(page.getByText(/sudah ada di dalam GMV toko/)).toBeVisible()
  await ads.getByRole('button', { name: /Pendapatan kotor iklan produk/ }).click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByText(/creative data for product campaigns/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Afiliasi', { exact: true })).toContainText('Tokopedia')
  // Settlements are there from Thursday on: a part of the week is no week.
  const paid = page.getByLabel('Pembayaran dari TikTok', { exact: true })
  await expect(paid).toContainText('—')
  await expect(paid).toContainText('12–15 Nov: Rp3.284.512')
  // What was first brought in after a week is no gap in it.
  await page.goto(`${home}/weeks/2026-W30`)
  await expect(page.getByRole('heading', { name: 'Minggu 30' })).toBeVisible()
  await expect(page.getByLabel('Iklan produk', { exact: true })).toHaveCount(0)
})
