import { expect, test } from './app.ts'
import { importBothWeeks, signInAsOwner } from './shop.ts'

test('from a week to two periods, to where their figures stand', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/weeks/2026-W46`)
  await page.getByRole('main').getByRole('link', { name: 'Bandingkan' }).last().click()
  const table = page.getByRole('table', { name: 'Metrik utama toko' })
  await expect(table.getByRole('columnheader', { name: '9–15 Nov 2026' })).toBeVisible()
  await expect(table.getByRole('columnheader', { name: '2–8 Nov 2026' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^GMV Rp.* dari Rp/ })).toBeVisible()

  await test.step('a figure opens the days it rests on', async () => {
    await table
      .getByRole('button', { name: /^Asal GMV:/ })
      .last()
      .click()
    const panel = page.getByRole('dialog')
    await expect(panel.getByText('7 sel asal')).toBeVisible()
    await expect(panel.getByText('2–8 Nov 2026')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('people come from the row of the week', async () => {
    await table
      .getByRole('button', { name: /^Asal Pengunjung:/ })
      .first()
      .click()
    await expect(page.getByRole('dialog').getByText('1 sel asal')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('swapped, the address says so and a reload keeps it', async () => {
    await page.getByRole('button', { name: 'Tukar kedua periode' }).click()
    await expect(page).toHaveURL(/a=2026-11-02.*b=2026-11-09/)
    await page.getByRole('combobox', { name: 'Angka pada grafik' }).selectOption({ index: 1 })
    await expect(page).toHaveURL(/draw=shop_analytics/)
    await page.reload()
    await expect(table.locator('thead th').nth(1)).toHaveText('2–8 Nov 2026')
    await expect(page.getByRole('heading', { name: /^Pesanan / })).toBeVisible()
  })

  await test.step('other days are compared by the day', async () => {
    await page.getByRole('button', { name: /^Minggu 45/ }).click()
    await page.getByRole('menuitem', { name: 'Hari lain…' }).click()
    await page.getByLabel('Hingga').fill('2026-11-04')
    await page.getByRole('button', { name: 'Lihat hari ini' }).click()
    await expect(page.getByText('3 hari dibandingkan dengan 7 hari')).toBeVisible()
    await expect(table.getByText('beda per hari').first()).toBeVisible()
  })

  await test.step('taken along as a file', async () => {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh tabel' }).click()
    await page.getByRole('menuitem', { name: 'CSV, asal di kolom akhir' }).click()
    expect((await saved).suggestedFilename()).toMatch(/Rumah Senja Bandingkan .*\.csv$/)
  })
})

test('one video, found by its name', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/compare?a=2026-11-09~2026-11-15`)
  await page.getByRole('combobox', { name: 'Bandingkan apa' }).selectOption('videos')
  await page.getByRole('button', { name: 'Semua video' }).click()
  const one = page.getByRole('dialog').getByRole('listitem').first().getByRole('button')
  const name = await one.locator('span').first().innerText()
  await page.getByRole('searchbox').fill(name.slice(0, 12))
  await one.click()
  await expect(page).toHaveURL(/item=\d+/)
  await expect(page.getByRole('button', { name })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Performa video' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Tanpa angka di kedua periode' })).toBeVisible()
})

test('what cannot be compared says why', async ({ app, page, context, complaints }) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/compare?list=shop&a=2026-11-15~2026-11-09&b=2026-11-02~2026-11-08`)
  await expect(page.getByText(/^Hari terakhir .* ada sebelum hari pertama/)).toBeVisible()
  await page.getByRole('button', { name: 'Tukar kedua hari' }).click()
  await expect(page.getByRole('table', { name: 'Metrik utama toko' })).toBeVisible()

  await page.goto(`${home}/compare?list=shop&a=2026-11-09~2026-11-15&b=2099-01-01~2099-01-07`)
  await expect(page.getByText(/belum mulai, jadi belum ada angka/)).toBeVisible()

  await page.goto(`${home}/compare?list=shop&a=kemarin&b=2026-11-02~2026-11-08`)
  await expect(page.getByText('Alamat ini menyebut hari yang tidak bisa dibaca.')).toBeVisible()

  await page.goto(`${home}/compare?list=shop&a=2025-01-06~2025-01-12&b=2025-01-13~2025-01-19`)
  await expect(page.getByText('Tidak ada angka di kedua periode')).toBeVisible()

  complaints.expect(/404/)
  await page.goto(
    `${home}/compare?list=videos&item=404&a=2026-11-09~2026-11-15&b=2026-11-02~2026-11-08`,
  )
  await expect(page.getByText(/Tidak ada angka untuk ini/)).toBeVisible()
})
