import type { Locator, Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { exportsOf, importBothWeeks, signInAsOwner, toast } from './shop.ts'

/** Presses Tab until something has the focus, the way somebody without a mouse gets there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${String(wanted)} is not reached by Tab`)
}

test('the import page is worked without a mouse', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/imports`)
  await expect(page.getByRole('heading', { level: 1, name: 'Impor' })).toBeVisible()

  await test.step('the first Tab jumps over the menu', async () => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  await test.step('Enter on the button picks files', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Pilih berkas' }))
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(exportsOf('2026-W46'))
    await expect(page.getByRole('button', { name: /^Terapkan \d/ })).toBeEnabled()
  })

  await test.step('arrows walk through the files, Enter shows one', async () => {
    const rows = page.getByRole('table', { name: 'Berkas di unggahan ini' }).getByRole('button')
    await tabTo(page, rows.first())
    await page.keyboard.press('ArrowDown')
    await expect(rows.nth(1)).toBeFocused()
    await page.keyboard.press('End')
    await expect(rows.last()).toBeFocused()
    await page.keyboard.press('Enter')
    const name = (await rows.last().innerText()).split(/[\n·]/)[0]?.trim() ?? ''
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
  })

  await test.step('Enter applies, and the undo of the toast can be reached', async () => {
    await tabTo(page, page.getByRole('button', { name: /^Terapkan \d/ }))
    await page.keyboard.press('Enter')
    const done = toast(page, 'baris diterapkan')
    await expect(done).toBeVisible()
    await tabTo(page, done.getByRole('button', { name: 'Urungkan' }))
    await page.keyboard.press('Enter')
    await expect(toast(page, 'Impor diurungkan')).toBeVisible()
  })
})

test('the week page and the report are worked without a mouse', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/weeks/2026-W46`)

  await test.step('a figure opens its origin and gives the focus back', async () => {
    const figure = page.getByRole('button', { name: 'Asal angka GMV', exact: true })
    await tabTo(page, figure)
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: 'GMV' })
    await expect(panel.getByText(/^baris \d+$/).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(figure).toBeFocused()
  })

  await test.step('arrows walk through the LIVE sessions', async () => {
    const rows = page
      .getByRole('table')
      .filter({ has: page.getByRole('columnheader', { name: 'Durasi' }) })
      .getByRole('button')
    await tabTo(page, rows.first())
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByText('Asal angka')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(rows.nth(1)).toBeFocused()
  })

  await test.step('Ctrl+S saves the report', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Susun laporan' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('textbox', { name: 'Minggu depan' }))
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n- Siapkan stok 12.12.')
    await page.keyboard.press('Control+s')
    await expect(toast(page, 'Laporan disimpan')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Serahkan' })).toBeEnabled()
  })
})
