import type { BrowserContext, Page } from '@playwright/test'

import { expect, test as base } from './app.ts'
import { type Front, startFront } from './front.ts'
import { owner, shop, signInAsOwner, signOut } from './shop.ts'

/** Etalase behind a front that can be cut off; the worker takes over some seconds after the page. */
const test = base.extend<{ front: Front }>({
  front: async ({ app }, use) => {
    const front = await startFront(app.url)
    await use(front)
    await front.close()
  },
  baseURL: async ({ front }, use) => use(front.url),
})
test.use({ serviceWorkers: 'allow' })

async function isKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none'), {
      timeout: 40_000,
    })
    .toBe('activated')
}

/** Every address the device keeps, and whatever of it holds a text. */
const keptOn = (page: Page, text: string) =>
  page.evaluate(async (wanted) => {
    const paths: string[] = []
    const telling: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        paths.push(new URL(request.url).pathname)
        const answer = await cache.match(request)
        if ((await answer?.text())?.includes(wanted)) telling.push(request.url)
      }
    }
    return { paths, telling }
  }, text)

const firstScript = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src)

async function openTeam(
  page: Page,
  context: BrowserContext,
  app: Parameters<typeof signInAsOwner>[0],
) {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/brands`)
  await expect(page.getByRole('heading', { level: 1, name: 'Brand' })).toBeVisible()
  await isKept(page)
  return home
}

test('a browser may install Etalase', async ({ app, page, context }) => {
  await openTeam(page, context, app)
  const browser = await context.newCDPSession(page)
  const { errors, url } = await browser.send('Page.getAppManifest')
  expect({ errors, path: new URL(url).pathname }).toEqual({
    errors: [],
    path: '/manifest.webmanifest',
  })
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  // Nothing is installed from a private window, and the browser of a test is one.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})

test('a shortcut of the installed app opens a page of the own team', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto('/go/imports')
  await expect(page).toHaveURL(`${home}/imports`)
})

test('without the server Etalase opens, says so, and goes on by itself', async ({
  app,
  page,
  context,
  front,
  complaints,
}) => {
  complaints.expect(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|WebSocket|Failed to fetch/)
  const home = await openTeam(page, context, app)
  await front.cut()
  await page.goto(`${home}/team`)
  await expect(page.getByRole('heading', { name: 'Tidak tersambung' })).toBeVisible()
  await expect(page.getByText('Tidak ada yang hilang.')).toBeVisible()
  await front.restore()
  await expect(page.getByRole('heading', { level: 1, name: 'Tim' })).toBeVisible()

  await test.step('an open page stays and hears again by itself', async () => {
    await front.cut()
    await page.getByRole('link', { name: 'Brand', exact: true }).click()
    await expect(page.getByText('perubahan menunggu sampai tersambung')).toBeVisible()
    await front.restore()
    await expect(page.getByText('perubahan menunggu sampai tersambung')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1, name: 'Brand' })).toBeVisible()
  })
})

test.describe('after an upgrade', () => {
  test('a page is the new one at once, whatever worker there is', async ({
    app,
    page,
    context,
    front,
  }) => {
    const home = await openTeam(page, context, app)
    front.upgrade()
    await page.goto(`${home}/team`)
    await expect(page.getByRole('heading', { level: 1, name: 'Tim' })).toBeVisible()
    expect(await firstScript(page)).toContain('index-baru.js')
  })

  test('an open tab says so, loads the new one, and the old one is gone from the device', async ({
    app,
    page,
    context,
    front,
  }) => {
    await openTeam(page, context, app)
    front.upgrade()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await expect(page.getByText('Etalase sudah diperbarui.')).toBeVisible()
    await page.getByRole('button', { name: 'Muat ulang' }).click()
    await expect.poll(() => firstScript(page)).toContain('index-baru.js')
    await expect(page.getByText('Etalase sudah diperbarui.')).toBeHidden()
    const names = await page.evaluate(() => caches.keys())
    expect(names).toEqual([expect.stringContaining('etalase-shell-baru')])
  })

  test('a tab from before renews itself where it misses a part', async ({
    app,
    page,
    context,
    front,
    complaints,
  }) => {
    complaints.expect(/assets|dynamically imported|preload CSS/)
    await openTeam(page, context, app)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Brand' })).toBeVisible()
    front.upgrade()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await expect
      .poll(() => page.evaluate(() => caches.keys()))
      .toEqual([expect.stringContaining('etalase-shell-baru')])
    // The browser has a store of its own beside the worker's, and does not always find things there.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
    await page.getByRole('link', { name: 'Tim', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Tim' })).toBeVisible()
    expect(await firstScript(page)).toContain('index-baru.js')
  })
})

// Last: it ends the session the others share.
test('the device keeps the app and nothing of the team, also after signing out', async ({
  app,
  page,
  context,
}) => {
  await openTeam(page, context, app)
  await expect(page.getByRole('button', { name: `Akun ${owner.name}` })).toBeVisible()
  const before = await keptOn(page, shop)
  expect(before.telling).toEqual([])
  expect(before.paths.length).toBeGreaterThan(20)
  const foreign = before.paths.filter(
    (path) => !/^\/(?:assets\/|icons\/|index\.html|first\.js|mark\.svg|manifest)/.test(path),
  )
  expect(foreign).toEqual([])
  await signOut(page)
  await expect(page.getByRole('heading', { name: 'Masuk' })).toBeVisible()
  expect((await keptOn(page, owner.name)).telling).toEqual([])
})
