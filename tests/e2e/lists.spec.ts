import { expect, test } from './app.ts'
import { importBothWeeks, signInAsOwner } from './shop.ts'

const week46 = '?from=2026-11-09&to=2026-11-15'

test('from the week to a video, to where its figures stand', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/weeks/2026-W46`)
  await page.getByRole('link', { name: 'Semua video' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Video' })).toBeVisible()
  const table = page.getByRole('table', { name: 'Video' })
  const rows = table.locator('tbody tr')
  await expect(rows.first()).toBeVisible()

  await test.step('sorted by another column, and back by the address', async () => {
    await table.getByRole('button', { name: 'Tayangan', exact: true }).click()
    await expect(page).toHaveURL(/sort=views/)
    await expect(table.getByRole('columnheader', { name: /^Tayangan/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await page.reload()
    await expect(table.getByRole('columnheader', { name: /^Tayangan/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
  })

  await test.step('searched until one is left', async () => {
    const name = await rows.first().locator('th span span').first().innerText()
    await page.getByRole('searchbox', { name: 'Cari nama atau ID' }).fill(name)
    await expect(page).toHaveURL(/q=/)
    await page.getByRole('searchbox').fill('tidak mungkin ada')
    await expect(page.getByText('Tidak ada yang cocok dengan')).toBeVisible()
    await page.getByRole('searchbox').fill('')
    await expect(rows.first()).toBeVisible()
  })

  await test.step('by keyboard along the row to a figure and its origin', async () => {
    await rows.first().locator('.row-open').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog')
    await expect(panel.getByText(/^baris \d+$/).first()).toBeVisible()
    await expect(panel.getByText('Performa video', { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('taken along as a file', async () => {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh tabel' }).click()
    await page.getByRole('menuitem', { name: 'CSV, asal di kolom akhir' }).click()
    expect((await saved).suggestedFilename()).toMatch(/Rumah Senja Performa video .*\.csv$/)
  })

  await test.step('and its own page', async () => {
    await rows.first().locator('.row-open').click()
    await expect(page.getByRole('heading', { name: /^GMV Rp.* di minggu/ })).toBeVisible()
    const figures = page.getByRole('table', { name: 'Performa video' }).locator('tbody')
    // No row opens there: the keyboard enters at the first figure.
    await figures.locator('[tabindex="0"]').press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByText('Tayangan', { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Semua Video' }).click()
    await expect(table).toBeVisible()
  })
})

test('days that no file makes up say which do', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/videos?from=2026-11-09&to=2026-11-12`)
  await expect(page.getByText(/angkanya tidak dibagi rata/)).toBeVisible()
  await page.getByRole('button', { name: 'Lihat 9–15 Nov 2026' }).click()
  await expect(page.getByRole('table', { name: 'Video' })).toBeVisible()
})

test('a LIVE stands beside those before it', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/lives${week46}`)
  await page.getByRole('table', { name: 'LIVE' }).locator('.row-open').first().click()
  await expect(page.getByRole('heading', { name: /per jam/ })).toBeVisible()
  await expect(page.getByText('Semua LIVE hari itu menjadi satu')).toBeVisible()
})

test('creators and campaigns are lists with pages of their own', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  const more = 'src/modules/metrics/fixtures/more/2026-W46/'
  const { code, output } = await app.cli(
    'import',
    `${more}Transaction_Analysis_Creator_List_20261109-20261115.xlsx`,
    `${more}affiliate_orders_20261116083100.csv`,
    `${more}creative data for product campaigns 2026-11-09 00 ~ 2026-11-15 23.xlsx`,
  )
  expect(code, output).toBe(0)
  await page.goto(`${home}/creators${week46}`)
  const creators = page.getByRole('table', { name: 'Kreator' })
  await creators.locator('.row-open').first().click()
  await expect(page.getByRole('table', { name: 'Transaksi afiliasi per kreator' })).toBeVisible()
  // Handles have dots, and the address must open again all the same.
  await page.reload()
  await expect(page.getByRole('table', { name: 'Pesanan afiliasi' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Halaman angka' }).getByText('Kampanye').click()
  const campaigns = page.getByRole('table', { name: 'Kampanye' })
  await expect(campaigns.getByRole('columnheader', { name: 'ROI' })).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh tabel' }).click()
  await page.getByRole('menuitem', { name: 'Excel (XLSX), asal di lembar kedua' }).click()
  expect((await saved).suggestedFilename()).toMatch(/GMV Max materi iklan produk .*\.xlsx$/)
})
