import { expect, test } from './app.ts'
import { findings } from './axe.ts'

test('the API is read by anybody, found by a word, and pointed at by an address', async ({
  page,
}) => {
  await page.goto('/api')
  await expect(page.getByRole('heading', { level: 1, name: 'API' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Cari panggilan' }).fill('brand colour')
  const call = page.getByText('/api/teams/{team}/brands', { exact: false }).first()
  await call.click()
  await expect(page.getByText('brands.manage')).toBeVisible()
  await expect(page.getByText('curl -X POST', { exact: false })).toBeVisible()
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await findings(page), `${size.width} px, ${colorScheme}`).toEqual([])
    }
    const { needs, has } = await page.evaluate(() => ({
      needs: document.documentElement.scrollWidth,
      has: innerWidth,
    }))
    expect(needs).toBeLessThanOrEqual(has)
  }

  await page.goto('about:blank')
  await page.goto('/api#get-teams-team-weeks-week')
  const named = page.locator('[id="get-teams-team-weeks-week"]')
  await expect(named).toBeInViewport()
  await expect(named.getByText('metrics.read')).toBeVisible()
  await page.goto('/api#get-teams-team-brands')
  await expect(page.locator('[id="get-teams-team-brands"]').getByText('brands.read')).toBeVisible()
})
