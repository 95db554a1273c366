import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from './app.ts'
import { signInAsOwner, toast } from './shop.ts'

test('an owner makes a back-up by the button and finds it in the list and in the history', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
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

test('one that fails says why and what to do, here, on Hari ini and as news, until one works again', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
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
