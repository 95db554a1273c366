import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { serveSources } from '../../tooling/dev-web.js'
import { type App, expect, test } from './app.ts'
import { findings } from './axe.ts'
import { oncePerApp } from './server.ts'

const sources = oncePerApp(({ url }: App) => serveSources({ api: url, port: 0 }))
test.afterAll(async ({ appOf }, { file }) => (await sources(await appOf(file))).close())

/** What the dark changes; everything else was looked at in the light. */
const colours = { runOnly: ['color-contrast'] }

/** What floats, by the button that opens it. */
const floating = [
  ['Buka menu', 'menu'],
  ['Pilih kolom', 'menu'],
  ['Dialog', 'dialog'],
  ['Confirm', 'dialog'],
  ['SidePanel', 'dialog'],
  ['SidePanel, wide', 'dialog'],
  ['Palette, found', 'dialog'],
  ['Palette, nothing', 'dialog'],
  ['Buat tautan', 'dialog'],
] as const

test('the gallery shows every part, and all of it reads well in both themes', async ({
  app,
  page,
}) => {
  // The first time its sources are made ready for the browser.
  test.slow()
  const { address } = await sources(app)
  await page.goto(`${address}/dev/gallery`)
  await page.getByRole('heading', { name: 'Gallery', exact: true }).waitFor({ timeout: 90_000 })
  const parts = readdirSync('src/ui/design').filter((file) => file.endsWith('.tsx'))
  const shown = await page.locator('.gal-entry header code').allTextContents()
  expect(parts.filter((file) => !shown.includes(`src/ui/design/${file}`))).toEqual([])
  await expect(page.getByAltText('Kode QR alamat Etalase').first()).toBeVisible()
  expect(await findings(page, { iframes: false })).toEqual([])
  for (const frame of page.frames().slice(1)) {
    const dark = (await frame.locator('html[data-theme=dark]').count()) > 0
    expect(await findings(frame, dark ? colours : {}), await frame.title()).toEqual([])
  }

  for (const theme of ['light', 'dark']) {
    await page.getByText(theme, { exact: true }).click()
    await expect(page.locator(`html[data-theme=${theme}]`)).toBeVisible()
    for (const [button, role] of floating) {
      await page.getByRole('button', { name: button, exact: true }).click()
      await expect(page.getByRole(role)).toBeVisible()
      const rules = theme === 'dark' ? colours : {}
      expect(await findings(page, rules, `[role=${role}]`), `${button}, ${theme}`).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole(role)).toHaveCount(0)
    }
  }
})

test('the gallery is no part of what is shipped', async ({ page }) => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  expect(files.filter((file) => /gallery/i.test(file))).toEqual([])
  const texts = files.filter((file) => /\.(?:js|css|html)$/.test(file))
  expect(texts.length).toBeGreaterThan(10)
  expect(texts.filter((file) => /dev\/gallery|gal-pane/.test(readFileSync(file, 'utf8')))).toEqual(
    [],
  )
  await page.goto('/dev/gallery')
  await expect(page.getByRole('heading', { name: 'Halaman ini tidak ada' })).toBeVisible()
})
