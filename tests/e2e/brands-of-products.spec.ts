import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from './app.ts'
import { signInAsOwner, toast } from './shop.ts'

const folder = 'src/modules/metrics/fixtures/more/2026-W46'
const productList = readdirSync(folder)
  .filter((name) => name.startsWith('product_list'))
  .map((name) => join(folder, name))

test('products get their brand by one press, and lose it by another', async ({
  app,
  page,
  context,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const { code, output } = await app.cli('import', ...productList)
  expect(code, output).toBe(0)
  for (const name of ['Senja', 'Kayuma', 'Loka'])
    expect((await context.request.post(`${api}/brands`, { data: { name } })).status()).toBe(200)
  await page.goto(`${home}/brand-figures?from=2026-11-09&to=2026-11-15`)
  const table = page.getByRole('table', { name: 'GMV per brand' })
  await expect(table.getByRole('row', { name: /Tanpa brand/ })).toBeVisible()
  const whole = await table.locator('tfoot').innerText()

  await page.getByRole('button', { name: /^Terima \d+ saran$/ }).click()
  await expect(table.getByRole('row', { name: /Senja/ })).toBeVisible()
  expect(await table.locator('tfoot').innerText()).toBe(whole)

  await table.getByRole('button', { name: 'Senja' }).click()
  await expect(page.getByRole('heading', { name: /^GMV Rp.* di minggu 46/ })).toBeVisible()
  await page.goBack()

  const [first] = await page.getByRole('combobox', { name: /^Brand untuk/ }).all()
  await first?.selectOption({ label: 'Tanpa brand' })
  await toast(page, /Brand 1 produk disimpan/)
    .getByRole('button', { name: 'Urungkan' })
    .click()
  await expect(toast(page, 'Sudah diurungkan')).toBeVisible()
})
