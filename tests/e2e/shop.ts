import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import type { BrowserContext, Page } from '@playwright/test'

import { type App, expect } from './app.ts'
import { oncePerApp } from './server.ts'

export const owner = {
  name: 'Nadia Aulia',
  email: 'nadia@rumahsenja.example',
  password: 'lampu meja rotan',
}
export const shop = 'Rumah Senja'
const fixtures = 'src/modules/metrics/fixtures'

/** The exports of a week, as the shop downloaded them. */
export const exportsOf = (week: '2026-W45' | '2026-W46'): string[] =>
  readdirSync(join(fixtures, week))
    .toSorted()
    .map((name) => join(fixtures, week, name))

export const quirk = (name: string): string => join(fixtures, 'quirks', name)

const setUp = oncePerApp(async (_: App, context: BrowserContext) => {
  const made = await context.request.post('/api/setup', {
    data: { team: { name: shop, timeZone: 'Asia/Jakarta', language: 'id' }, owner },
  })
  expect(made.status(), await made.text()).toBe(200)
  const { id, slug }: { id: string; slug: string } = await made.json()
  return { id, slug, cookies: await context.cookies() }
})

/** Signs the browser in as the owner of a team that is made once for a file. */
export async function signInAsOwner(
  app: App,
  context: BrowserContext,
): Promise<{ home: string; api: string }> {
  const { id, slug, cookies } = await setUp(app, context)
  await context.addCookies(cookies)
  return { home: `/t/${slug}`, api: `/api/teams/${id}` }
}

/** Brings two weeks of exports in through the command line, once for a file. */
export const importBothWeeks = oncePerApp(async ({ cli }: App) => {
  const { code, output } = await cli('import', ...exportsOf('2026-W45'), ...exportsOf('2026-W46'))
  expect(code, output).toBe(0)
})

/** Beside the week's usual exports: Studio's followers, product ads, affiliates, settlements. */
export const importMore = oncePerApp(async ({ cli }: App) => {
  const folder = join(fixtures, 'more', '2026-W46')
  const files = readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
  const { code, output } = await cli('import', ...files)
  expect(code, output).toBe(0)
})

/** Fills in a form of the entrance the way a person does. */
export async function fillAccount(page: Page, account = owner): Promise<void> {
  await page.getByLabel('Nama', { exact: true }).fill(account.name)
  await page.getByLabel('Email').fill(account.email)
  await page.getByLabel('Sandi', { exact: true }).fill(account.password)
}

export async function signIn(
  page: Page,
  { email, password }: Pick<typeof owner, 'email' | 'password'>,
): Promise<void> {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Akun ${owner.name}` }).click()
  await page.getByRole('menuitem', { name: 'Keluar' }).click()
}

/** The toast that says what was done. */
export const toast = (page: Page, text: string | RegExp) =>
  page.locator('.toast').filter({ hasText: text })

/** Picks files the way the button *Pilih berkas* does. */
export async function pick(page: Page, files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Pilih berkas' }).click()
  await (await chooser).setFiles([...files])
}

/** Drops files on the page as from the desktop, after holding them over it. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  const contents = files.map((path) => ({
    name: basename(path),
    base64: readFileSync(path).toString('base64'),
  }))
  const transfer = await page.evaluateHandle((list) => {
    const carried = new DataTransfer()
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
      carried.items.add(new File([bytes], name))
    }
    return carried
  }, contents)
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer })
  await expect(page.getByText('Lepaskan berkas di sini')).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
}
