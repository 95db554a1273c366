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

test('and where a page did write it as HTML, the browser would still run nothing', async ({
  page,
  complaints,
}) => {
  complaints.expect(/Content Security Policy|Refused to execute|violates|\/x .*404/)
  await page.goto('/')
  await page.evaluate((html) => {
    document.body.innerHTML = html
    const inline = document.createElement('script')
    inline.textContent = 'window.hurt=1'
    document.body.append(inline)
  }, script)
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
})
