import { expect, test } from './app.ts'
import { importBothWeeks, owner, signInAsOwner } from './shop.ts'

test('English is one switch away, and stays with the account', async ({
  app,
  page,
  context,
  visitor,
}) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/account`)
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Change password' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await page.goto(`${home}/weeks/2026-W46`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Week 46 · 9–15 Nov 2026')
  await expect(page.getByRole('link', { name: 'Draft report' })).toBeVisible()

  const elsewhere = await visitor()
  await elsewhere.goto(`${home}/brands`)
  await elsewhere.getByRole('button', { name: 'English' }).click()
  await elsewhere.getByLabel('E-mail').fill(owner.email)
  await elsewhere.getByLabel('Password', { exact: true }).fill(owner.password)
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await expect(elsewhere.getByText('No brands yet')).toBeVisible()
})

test('the theme follows the device until somebody chooses one', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  const ground = () =>
    page.getByRole('main').evaluate((main) => getComputedStyle(main).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`${home}/brands`)
  const light = await ground()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()

  await page.getByRole('button', { name: owner.name }).click()
  await page.getByRole('menuitemradio', { name: /Terang|Light/ }).click()
  await expect.poll(ground).toBe(light)
  await page.reload()
  await expect.poll(ground).toBe(light)
  expect(dark).not.toBe(light)
})
