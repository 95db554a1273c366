import { addWeeks, Instant, weekAt } from '#kernel/time.ts'

import { expect, test } from './app.ts'
import { exportsOf, pick, signInAsOwner, toast } from './shop.ts'

const lastWeek = addWeeks(weekAt(Instant.parse(Date.now()), 'Asia/Jakarta'), -1)
const number = Number(lastWeek.slice(6))

test('Hari ini leads from the first exports to what is left of the week', async ({
  app,
  page,
  context,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const card = page.locator('.next-card')

  await test.step('it is where one lands, and asks a new team for its exports', async () => {
    await page.goto(home)
    await expect(page).toHaveURL(new RegExp(`${home}/today$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hari ini')
    await expect(card.getByRole('heading')).toHaveText('Unggah ekspor pertama')
    await card.getByRole('link', { name: 'Unggah ekspor', exact: true }).click()
  })

  await test.step('files that were read and left wait here', async () => {
    await pick(page, exportsOf('2026-W46'))
    await expect(page.getByRole('button', { name: /^Terapkan \d/ })).toBeEnabled()
    await page.getByRole('link', { name: 'Hari ini' }).click()
    await expect(card.getByRole('heading')).toHaveText('Terapkan 8 ekspor yang sudah dibaca')
    await expect(page.getByText('Unggah ekspor pertama')).toBeVisible()
    await card.getByRole('link', { name: 'Periksa dan terapkan' }).click()
    await page.getByRole('button', { name: /^Terapkan \d/ }).click()
    await expect(toast(page, 'baris diterapkan')).toBeVisible()
  })

  await test.step('a report that is drafted waits to be handed over', async () => {
    const made = await context.request.post(`${api}/reports/${lastWeek}`, { data: {} })
    expect(made.status(), await made.text()).toBe(200)
    await page.getByRole('link', { name: 'Hari ini' }).click()
    await expect(page.getByText(`Serahkan laporan minggu ${number}`)).toBeVisible()
  })
})
