import type { Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { signInAsOwner } from './shop.ts'

const script = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>'

test('what anybody typed is shown as text and runs nowhere', async ({ app, page, context }) => {
  const { home, api } = await signInAsOwner(app, context)
  for (const [path, data] of [
    ['/brands', { name: script.slice(0, 60), color: 1 }],
    ['/invitations', { name: script, roles: ['host'] }],
    ['/reports/2026-W46', {}],
    ['/reports/2026-W46/links', { name: script, shown: 'current' }],
  ] as const) {
    const made = await context.request.post(api + path, { data })
    expect(made.status(), await made.text()).toBe(200)
  }
  const renamed = await context.request.patch(api, { data: { name: script.slice(0, 60) } })
  expect(renamed.status()).toBe(200)
  for (const path of ['team', 'team/links', 'team/history', 'brands', 'today']) {
    await page.goto(`${home}/${path}`)
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await expect(page.getByText('<img src=x').first()).toBeVisible()
    expect(await page.evaluate(() => 'hurt' in window), path).toBe(false)
  }
})

/** Whether what somebody typed runs, on a page of Etalase that shows it in one way or the other. */
async function runs(page: Page, how: 'as text' | 'as HTML'): Promise<boolean> {
  await page.goto('/')
  await page.evaluate(
    ([typed, asHtml]) => {
      const place = document.createElement('div')
      if (asHtml) place.innerHTML = typed
      else place.textContent = typed
      document.body.append(place)
    },
    [script, how === 'as HTML'] as const,
  )
  await page.waitForTimeout(300)
  return page.evaluate(() => 'hurt' in window)
}

// Two guards, each enough without the other; the same words run once both are taken away.
test('escaping and the policy of the page each stop it alone, and nothing else does', async ({
  app,
  browser,
  contextOptions,
}) => {
  for (const policy of [true, false])
    for (const how of ['as text', 'as HTML'] as const) {
      const options = { ...contextOptions, baseURL: app.url, bypassCSP: !policy }
      const context = await browser.newContext(options)
      const hurt = await runs(await context.newPage(), how)
      expect(hurt, `${how}, ${policy ? 'with' : 'without'} the policy`).toBe(
        how === 'as HTML' && !policy,
      )
      await context.close()
    }
})
