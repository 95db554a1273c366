import type { Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { importBothWeeks, signInAsOwner, toast } from './shop.ts'

const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** What a spreadsheet puts on the clipboard, pasted where the caret is. */
const paste = (page: Page, text: string) =>
  page.evaluate((copied) => {
    const carried = new DataTransfer()
    carried.setData('text/plain', copied)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }),
    )
  }, text)

test('targets are typed, pasted, copied on and taken back', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/targets?from=2026-W45`)
  const save = page.getByRole('button', { name: /^Simpan \d+ target$/ })

  await test.step('by keyboard, down and to the right', async () => {
    await cell(page, 'GMV, minggu 45').fill('180jt')
    await page.keyboard.press('Enter')
    await expect(cell(page, 'GMV, minggu 46')).toBeFocused()
    await expect(cell(page, 'GMV, minggu 45')).toHaveValue('Rp180.000.000')
    await page.keyboard.type('320jt')
    await page.keyboard.press('Tab')
    await expect(cell(page, 'Pesanan, minggu 46')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(cell(page, 'Pesanan, minggu 45')).toBeFocused()
  })

  await test.step('a block of a spreadsheet; what is not understood is marked and kept', async () => {
    await cell(page, 'Pesanan, minggu 46').focus()
    await paste(page, '900\t2,5 %\r\nbanyak\t3 %\r\n')
    await expect(cell(page, 'Konversi, minggu 46')).toHaveValue('2,50%')
    await expect(cell(page, 'Pesanan, minggu 47')).toHaveValue('banyak')
    await expect(cell(page, 'Pesanan, minggu 47')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByText('1 sel belum dimengerti')).toBeVisible()
  })

  await test.step('and a reload loses none of it', async () => {
    await page.reload()
    await expect(save).toHaveText('Simpan 5 target')
    await save.click()
    await expect(toast(page, '5 target disimpan')).toBeVisible()
    await expect(cell(page, 'Pesanan, minggu 47')).toHaveValue('banyak')
    await page.getByRole('button', { name: 'Buang ketikan' }).click()
    await expect(cell(page, 'Pesanan, minggu 47')).toHaveValue('')
  })

  await test.step('one week again in the weeks after it, taken back at once', async () => {
    await page.getByRole('button', { name: 'Salin target' }).click()
    const dialog = page.getByRole('dialog', { name: 'Salin target' })
    await dialog.getByLabel('Dari minggu').selectOption({ label: 'Minggu 46 · 9–15 Nov' })
    await dialog.getByLabel('Ke berapa minggu berikutnya').selectOption('1')
    await dialog.getByRole('button', { name: 'Isi 2 sel' }).click()
    await expect(cell(page, 'GMV, minggu 47')).toHaveValue('Rp320.000.000')
    await save.click()
    await toast(page, '2 target disimpan').getByRole('button', { name: 'Urungkan' }).click()
    await expect(toast(page, 'Sudah diurungkan')).toBeVisible()
    await expect(cell(page, 'GMV, minggu 47')).toHaveValue('')
    await expect(cell(page, 'GMV, minggu 46')).toHaveValue('Rp320.000.000')
  })

  await test.step('and the week tells what was reached, with who set it', async () => {
    await page.goto(`${home}/weeks/2026-W46`)
    const table = page.getByRole('table', { name: 'Target minggu ini' })
    await expect(table.getByRole('row', { name: /^GMV .*Rp320\.000\.000/ })).toBeVisible()
    await expect(page.getByText(/^\d+% dari target Rp320,0/)).toBeVisible()
    await table.getByRole('button', { name: 'GMV', exact: true }).click()
    await expect(page.getByRole('dialog').getByText(/Diisi Nadia Aulia,/)).toBeVisible()
  })
})
