import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { BrowserContext } from '@playwright/test'

import { type App, expect, test } from './app.ts'
import { oncePerApp } from './server.ts'
import { signInAsOwner, toast } from './shop.ts'

/** The first back-up by the clock comes within a minute of the start, at any moment of a journey. */
const afterTheFirst = oncePerApp(async (_: App, context: BrowserContext, api: string) => {
  const made = async () => {
    const answer = await context.request.get(`${api}/backups`)
    const page: { backups: { occasion: string }[] } = await answer.json()
    return page.backups.filter(({ occasion }) => occasion === 'schedule').length
  }
  await expect.poll(made, { timeout: 90_000 }).toBe(1)
})

test('an owner makes a back-up by the button and finds it in the list and in the history', async ({
  app,
  page,
  context,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  await afterTheFirst(app, context, api)
  await page.goto(`${home}/team`)
  await page.getByRole('link', { name: 'Cadangan', exact: true }).click()
  const button = page.getByRole('button', { name: 'Cadangkan sekarang' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(toast(page, 'Cadangan sedang dibuat')).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: 'Dari tombol' })
  await expect(row).toContainText('Utuh')
  await expect(button).toBeEnabled()
  await page.goto(`${home}/team/history`)
  await expect(page.getByText('membuat cadangan').first()).toBeVisible()
})

test('two who press at once are both shown the one that is made, and no error', async ({
  app,
  page,
  context,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  await afterTheFirst(app, context, api)
  const pages = [page, await context.newPage()]
  await Promise.all(pages.map((one) => one.goto(`${home}/team/backups`)))
  const buttons = pages.map((one) => one.getByRole('button', { name: 'Cadangkan sekarang' }))
  for (const button of buttons) await expect(button).toBeEnabled()
  const heard = pages.map((one) =>
    one.waitForResponse((answer) => answer.request().method() === 'POST'),
  )
  await Promise.all(buttons.map((button) => button.click()))
  for (const answer of heard) expect((await answer).status()).toBe(200)
  for (const one of pages) {
    await expect(toast(one, /Cadangan (sedang dibuat|sudah berjalan)/)).toBeVisible()
    await expect(one.getByRole('button', { name: 'Cadangkan sekarang' })).toBeEnabled()
    await expect(one.getByRole('row').filter({ hasText: 'Dari tombol' }).first()).toBeVisible()
    await expect(one.getByRole('alert')).toHaveCount(0)
  }
})

test('one that fails says why and what to do, here, on Hari ini and as news, until one works again', async ({
  app,
  page,
  context,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  await afterTheFirst(app, context, api)
  await page.goto(`${home}/team/backups`)
  await expect(page.getByText('Yang tersimpan')).toBeVisible()
  const folder = join(app.data, 'backups')
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'a file stands in the way')
  const button = page.getByRole('button', { name: 'Cadangkan sekarang' })
  await button.click()
  await expect(page.getByRole('alert')).toContainText('Cadangan terakhir gagal')
  await page.goto(`${home}/today`)
  await page.getByRole('link', { name: /Cadangan terakhir gagal/ }).click()
  rmSync(folder)
  await button.click()
  await expect(page.getByRole('row').filter({ hasText: 'Utuh' })).toHaveCount(1)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goto(`${home}/today/news`)
  const news = page.getByRole('listitem')
  await expect(news.nth(0)).toContainText('Cadangan berhasil lagi')
  await expect(news.nth(1)).toContainText('Cadangan gagal dibuat')
  await expect(news).toHaveCount(2)
})
