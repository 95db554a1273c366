import type { Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { owner, signInAsOwner } from './shop.ts'

/** Scripts of a version that is gone: as often as told, or for good. */
async function lose(page: Page, script: RegExp, times = Infinity) {
  let lost = 0
  await page.route(script, (route) => {
    lost += 1
    return lost > times ? route.fallback() : route.fulfill({ status: 404, body: 'gone' })
  })
}

const loadsOf = (page: Page) => {
  const loads = { count: 0 }
  page.on('load', () => (loads.count += 1))
  return loads
}

test.beforeEach(({ complaints }) => complaints.expect(/assets|dynamically imported|preload CSS/))

test('a tab from before an upgrade gets a screen by loading once more', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/brands`)
  await lose(page, /assets\/MembersScreen-/, 1)
  const loads = loadsOf(page)
  await page.getByRole('link', { name: 'Tim', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tim' })).toBeVisible()
  expect(loads.count).toBe(1)
})

test('it gets the look of a screen in the same way', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  // Every style but the first page's own, whatever the build calls it.
  await lose(page, /assets\/(?!index-)[^/]+\.css$/, 1)
  const loads = loadsOf(page)
  await page.goto(`${home}/reports/2026-W46`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(loads.count).toBe(2)
})

test('a menu that is gone brings the page back once, and then says so', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await lose(page, /assets\/MenuPopup-/)
  await page.goto(`${home}/brands`)
  const loads = loadsOf(page)
  const open = () => page.getByRole('button', { name: `Akun ${owner.name}` }).click()
  await open()
  await expect.poll(() => loads.count).toBe(1)
  await open()
  await expect(page.getByRole('button', { name: 'Muat ulang' })).toBeVisible()
  expect(loads.count).toBe(1)
})

test('a screen that is gone for good is said to be, after one load', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/brands`)
  await lose(page, /assets\/MembersScreen-/)
  const loads = loadsOf(page)
  await page.getByRole('link', { name: 'Tim', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Muat ulang' })).toBeVisible()
  expect(loads.count).toBe(1)
})
