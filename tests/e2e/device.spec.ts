import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type BrowserContext, chromium, type Page } from '@playwright/test'

import { type App, expect, test } from './app.ts'
import { exportsOf, owner, pick, signIn, signInAsOwner } from './shop.ts'

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })

/** The secure address beside a plain one, and the authority a device is asked to trust. */
async function secureWay(context: BrowserContext, app: App, plain = app.url) {
  const { secure } = await (await context.request.get(`${plain}/api/device`)).json()
  const crt = await context.request.get(`${plain}/ca/etalase.crt`)
  const certificate = new X509Certificate(await crt.body())
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' })
  const pin = createHash('sha256').update(key).digest('base64')
  const origin: string = secure.origin
  const fingerprint: string = secure.authority.fingerprint
  return { origin, fingerprint, certificate, pin }
}

/** A browser with a profile of its own that was told to trust the authority. */
async function trustingBrowser(pin: string, more: readonly string[] = []) {
  const profile = mkdtempSync(join(tmpdir(), 'etalase-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...test.info().project.use.launchOptions,
    args: [
      ...(test.info().project.use.launchOptions?.args ?? []),
      `--ignore-certificate-errors-spki-list=${pin}`,
      ...more,
    ],
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
  })
  const close = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
  return { context, close }
}

test('on plain HTTP every refusal is named and leads to the remedy', async ({
  app,
  visitor,
  context,
  complaints,
}) => {
  test.skip(app.lanUrl === null, 'This machine has no network address besides its own.')
  complaints.expect(/ERR_CERT_AUTHORITY_INVALID/)
  await signInAsOwner(app, context)
  const page = await visitor(app.lanUrl ?? '')
  await page.goto('/sign-in')
  await signIn(page, owner)
  await page.getByRole('button', { name: `Akun ${owner.name}` }).click()
  await page.getByRole('menuitem', { name: 'Perangkat ini' }).click()
  await expect(page.getByText('Halaman ini terbuka lewat HTTP biasa.')).toBeVisible()
  for (const name of ['Pasang aplikasi', 'Notifikasi', 'Layar tetap menyala', 'Mikrofon']) {
    await expect(row(page, name).getByText('Tidak lewat HTTP')).toBeVisible()
    await expect(row(page, name).getByRole('button')).toHaveCount(0)
  }
  await expect(row(page, 'Jam perangkat').getByText('Berfungsi')).toBeVisible()
  const place = new URL(page.url()).pathname

  await page.getByRole('link', { name: 'Kenalkan server ini' }).click()
  await expect(page.getByText('Perangkat ini belum mengenal server.')).toBeVisible()
  const { fingerprint, certificate } = await secureWay(context, app, app.lanUrl ?? '')
  await expect(page.locator('.fingerprint')).toHaveText(fingerprint.replaceAll(':', ''))

  await test.step('the certificate is downloaded, and it is the one whose fingerprint is shown', async () => {
    await page.getByRole('radio', { name: 'Android' }).check()
    await expect(page.getByRole('figure')).toHaveCount(4)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Unduh sertifikat' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('etalase.crt')
    expect(new X509Certificate(readFileSync(await file.path())).fingerprint256).toBe(fingerprint)
    expect(certificate.ca).toBe(true)
  })

  await test.step('a device that trusts it is recognised, and keeps its way in', async () => {
    const { pin, origin } = await secureWay(context, app, app.lanUrl ?? '')
    const { context: trusting, close } = await trustingBrowser(pin)
    const phone = await trusting.newPage()
    await phone.goto(`${app.lanUrl}/trust?next=${encodeURIComponent(place)}`)
    await expect(phone.getByText('Perangkat ini sudah memercayai server.')).toBeVisible()
    await phone.getByRole('link', { name: 'Buka alamat aman' }).click()
    await phone.waitForURL(/\/sign-in\?next=/)
    expect(new URL(phone.url()).origin).toBe(origin)
    await signIn(phone, owner)
    await phone.waitForURL(origin + place)
    await expect(phone.getByRole('heading', { level: 1, name: 'Perangkat ini' })).toBeVisible()
    await close()
  })
})

test('over HTTPS with the trusted authority everything of a secure page works', async ({
  app,
  context,
}) => {
  await signInAsOwner(app, context)
  const { pin, origin } = await secureWay(context, app)
  const { context: trusting, close } = await trustingBrowser(pin, [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ])
  const allowed = ['notifications', 'microphone', 'camera', 'screen-wake-lock']
  await trusting.grantPermissions(allowed, { origin })
  const page = await trusting.newPage()
  const heard: string[] = []
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()))
  await page.goto(`${origin}/sign-in?next=/go/device`)
  await signIn(page, owner)
  await expect(page.getByRole('heading', { level: 1, name: 'Perangkat ini' })).toBeVisible()
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true)

  await test.step('the cookie is Secure, and the pages are kept by the worker', async () => {
    const cookies = await trusting.cookies(origin)
    expect(cookies.filter(({ secure }) => secure)).toHaveLength(1)
    await expect(row(page, 'Terbuka tanpa jaringan').getByText('Berfungsi')).toBeVisible({
      timeout: 40_000,
    })
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
      `${origin}/sw.js`,
    )
  })

  await test.step('the tests really test', async () => {
    const press = (name: string) => row(page, name).getByRole('button').click()
    await press('Layar tetap menyala')
    await expect(page.getByText('Layar ditahan tetap menyala selama 3 detik.')).toBeVisible()
    await press('Mikrofon')
    await expect(row(page, 'Mikrofon').getByRole('meter')).toBeVisible()
    await expect(page.getByText('Mikrofon mendengar suara.')).toBeVisible()
    await press('Kamera langsung')
    await expect(row(page, 'Kamera langsung').locator('video')).toBeVisible()
    await expect(page.getByText(/^Kamera berfungsi, \d+ × \d+\.$/)).toBeVisible()
    await expect(row(page, 'Kamera langsung').locator('video')).toHaveCount(0)
    await press('Notifikasi')
    await expect(page.getByText(/^Notifikasi dikirim/)).toBeVisible()
    await press('Jam perangkat')
    await expect(page.getByText(/^Selisih \d+,\d detik\.$/)).toBeVisible()
  })

  await test.step('live news travel there, too', async () => {
    const team = page.url().replace(/\/device$/, '')
    const socket = page.waitForEvent('websocket')
    await page.goto(`${team}/imports`)
    await pick(page, exportsOf('2026-W46'))
    expect((await socket).url()).toMatch(/^wss:/)
  })

  await test.step('the page about trust has nothing left to ask for', async () => {
    await page.goto(`${origin}/trust`)
    await expect(page.getByText('Alamat ini aman, dan perangkat ini memercayainya.')).toBeVisible()
  })
  expect(heard).toEqual([])
  await close()
})

test('whoever skips the warning of the browser is told what that does not give', async ({
  app,
  context,
  browser,
}) => {
  await signInAsOwner(app, context)
  const { origin } = await secureWay(context, app)
  const careless = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'id-ID',
    serviceWorkers: 'allow',
  })
  const page = await careless.newPage()
  await page.goto(`${origin}/trust`)
  await expect(page.getByText('Peringatan browser dilewati.')).toBeVisible()
  await careless.close()
})

test.describe('on the computer itself', () => {
  test.use({ serviceWorkers: 'allow' })

  test('nothing has to be trusted, and the browser’s offer to install is taken', async ({
    app,
    page,
    context,
  }) => {
    const { home } = await signInAsOwner(app, context)
    await page.goto('/trust')
    await expect(page.getByText('Di komputer ini tidak perlu apa-apa.')).toBeVisible()
    await page.goto(`${home}/device`)
    await expect(row(page, 'Pasang aplikasi')).toBeVisible()
    // A private window gets no offer of its own.
    await page.evaluate(() => {
      const offer = new Event('beforeinstallprompt', { cancelable: true })
      Object.assign(offer, {
        prompt: async () => {
          document.title = 'Ditanya'
          return { outcome: 'accepted' }
        },
      })
      window.dispatchEvent(offer)
    })
    await expect(row(page, 'Pasang aplikasi').getByText(/^Siap dipasang/)).toBeVisible()
    await row(page, 'Pasang aplikasi').getByRole('button').click()
    await expect(page).toHaveTitle('Ditanya')
    await expect(row(page, 'Pasang aplikasi').getByRole('button')).toHaveCount(0)
  })

  test('what was refused says how to allow it again', async ({ app, page, context }) => {
    const { home } = await signInAsOwner(app, context)
    await context.grantPermissions([], { origin: app.url })
    await page.goto(`${home}/device`)
    await expect(row(page, 'Mikrofon').getByText('Ditolak browser')).toBeVisible()
    await expect(row(page, 'Mikrofon').getByText(/Izin situs/)).toBeVisible()
    await expect(row(page, 'Mikrofon').getByRole('button')).toHaveCount(0)
  })

  test('the keyboard goes through the tests', async ({ app, page, context }) => {
    const { home } = await signInAsOwner(app, context)
    await page.goto(`${home}/device`)
    const wake = row(page, 'Layar tetap menyala').getByRole('button')
    await wake.focus()
    await page.keyboard.press('Enter')
    await expect(row(page, 'Layar tetap menyala').locator('output')).not.toBeEmpty()
    await page.keyboard.press('Tab')
    await expect(wake).not.toBeFocused()
  })
})
