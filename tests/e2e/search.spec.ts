import type { Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { findings } from './axe.ts'
import { importBothWeeks, owner, signInAsOwner } from './shop.ts'

const box = (page: Page) => page.getByRole('combobox', { name: 'Cari atau jalankan perintah' })
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name }).first()

test('everything is found and opened without a mouse', async ({ app, page, context }) => {
  const { home, api } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await context.request.post(`${api}/brands`, { data: { name: 'Kayuma' } })
  await page.goto(`${home}/team`)
  await expect(page.getByRole('heading', { level: 1, name: 'Tim' })).toBeVisible()

  await test.step('Ctrl+K opens the box; a day leads to its week', async () => {
    await page.keyboard.press('Control+k')
    await expect(box(page)).toBeFocused()
    await box(page).pressSequentially('10 nov 2026')
    await expect(option(page, 'Minggu 46')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /^Minggu 46/ })).toBeVisible()
  })

  await test.step('what a figure means opens by its name', async () => {
    await page.keyboard.press('Control+k')
    await box(page).pressSequentially('gpm')
    await option(page, /GPM/).waitFor()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Arti angka' })).toBeVisible()
    await expect(page.getByText('GPM', { exact: false }).first()).toBeInViewport()
  })

  await test.step('people, brands and files are found; arrows choose among them', async () => {
    await page.keyboard.press('Control+k')
    await box(page).pressSequentially(owner.name.slice(0, 5))
    await expect(option(page, owner.name)).toBeVisible()
    await box(page).fill('kayu')
    await option(page, 'Kayuma').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Kayuma' })).toBeVisible()
  })

  await test.step('a command is done by another word for it', async () => {
    await page.keyboard.press('Control+k')
    await box(page).pressSequentially('malam')
    await expect(option(page, 'Tema gelap')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })

  await test.step('what is typed becomes a task, and is found as one', async () => {
    await page.keyboard.press('Control+k')
    await box(page).pressSequentially('foto meja besok')
    const offer = option(page, 'Tambah tugas “foto meja besok”')
    await expect(page.getByText('Tidak ada yang cocok')).toBeVisible()
    await expect(offer).toHaveAttribute('aria-selected', 'false')
    await page.keyboard.press('ArrowDown')
    await expect(offer).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    const line = page.getByRole('textbox', { name: 'Tugas baru' })
    await expect(line).toHaveValue('foto meja besok')
    await expect(line).toBeFocused()
    await expect(page).toHaveURL(/\/today\/tasks$/)
    await page.keyboard.press('Enter')
    await expect(line).toHaveValue('')
    await page.keyboard.press('Control+k')
    await box(page).pressSequentially('meja')
    await expect(option(page, 'Foto meja')).toContainText('Besok')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Tugas' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await box(page).pressSequentially('tambah tugas')
    await page.keyboard.press('Enter')
    await expect(line).toBeFocused()
  })

  await test.step('where one was stands first in the empty box, and ? shows the keys', async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('group', { name: 'Terakhir dibuka' })).toContainText('Minggu 46')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Tombol pintas' })).toContainText('Ctrl')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test('nothing found, and a server that is not heard, say what still works', async ({
  app,
  page,
  context,
  complaints,
}) => {
  complaints.expect(/\/search.*ERR_FAILED/)
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/team`)
  await page.getByRole('button', { name: 'Cari' }).click()
  await box(page).fill('zzzqqq')
  await expect(page.getByText('Tidak ada yang cocok dengan “zzzqqq”')).toBeVisible()
  await page.route('**/search?*', (route) => route.abort())
  await box(page).fill('riwayat')
  await expect(page.getByText('Server tidak terjangkau').first()).toBeVisible()
  await expect(option(page, 'Riwayat')).toBeVisible()
  await page.unroute('**/search?*')
  await page.getByRole('dialog').getByRole('button', { name: 'Coba lagi' }).click()
  await expect(page.getByRole('dialog').getByText('Server tidak terjangkau')).toHaveCount(0)
})

test('the box reads well by day and by night, on the desk and on the phone', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await page.goto(`${home}/weeks/2026-W46`)
    await page.getByRole('button', { name: /^Cari/ }).click()
    for (const text of ['', 'minggu 46', 'zzzqqq']) {
      await box(page).fill(text)
      if (text) await expect(page.getByText(/Minggu 46|Tidak ada yang cocok/).last()).toBeVisible()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findings(page), `“${text}” at ${size.width} px, ${colorScheme}`).toEqual([])
      }
    }
  }
})
