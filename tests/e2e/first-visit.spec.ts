import { readFileSync } from 'node:fs'

import type { Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { readPdf } from './pdf.ts'
import { drop, exportsOf, fillAccount, owner, pick, shop, toast } from './shop.ts'

const { weeks } = JSON.parse(readFileSync('src/modules/metrics/fixtures/truth.json', 'utf8'))
const gmv = `Rp${weeks['2026-W46'].shop.gmv.toLocaleString('id-ID')}`
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name })

test('from an empty server to the weekly report, and back', async ({ page }) => {
  await test.step('the first visit makes the team and its owner', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Buat tim' }).click()
    await page.getByRole('button', { name: 'Buat tim dan masuk' }).click()
    await expect(page.getByText('Tulis nama tim')).toBeVisible()
    await page.getByLabel('Nama tim').fill(shop)
    await fillAccount(page)
    await page.getByRole('button', { name: 'Buat tim dan masuk' }).click()
    await expect(page.getByRole('button', { name: `Akun ${owner.name}` })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hari ini')
    await expect(page.getByRole('heading', { name: 'Unggah ekspor pertama' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Unggah ekspor', exact: true })).toBeVisible()
  })

  await test.step('dropped exports are previewed before anything is stored', async () => {
    await page.getByRole('link', { name: 'Unggah ekspor', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Letakkan ekspor di sini' })).toBeVisible()
    await drop(page, exportsOf('2026-W45'))
    await expect(page.getByRole('heading', { name: 'Impor: 8 berkas, 8 dikenal' })).toBeVisible()
    await pick(page, exportsOf('2026-W46'))
    await expect(page.getByRole('heading', { name: 'Impor: 16 berkas, 16 dikenal' })).toBeVisible()
    await expect(page.getByText('Data pembeli dibuang saat dibaca.')).toBeVisible()
    await page.getByRole('row', { name: /Metrik utama toko.*9–15 Nov/ }).click()
    await expect(page.getByRole('table', { name: /Key metrics_20261116/ })).toContainText(
      weeks['2026-W46'].shop.gmv.toLocaleString('id-ID'),
    )
    await expect(page.getByRole('button', { name: /^Terapkan [\d.]+ baris$/ })).toBeEnabled()
  })

  await test.step('applied, the week shows the figures of the shop', async () => {
    await page.getByRole('button', { name: /^Terapkan/ }).click()
    await expect(toast(page, 'baris diterapkan')).toBeVisible()
    await page.getByRole('link', { name: 'Lihat angka minggu 46' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Minggu 46 · 9–15 Nov 2026')
    await expect(page.getByTitle(gmv).first()).toBeVisible()
    await expect(page.getByText('Angka lengkap sampai Min 15.')).toBeVisible()
  })

  await test.step('a figure opens the cells it was made from', async () => {
    await page.getByRole('button', { name: 'Asal angka GMV', exact: true }).click()
    const panel = page.getByRole('dialog', { name: 'GMV' })
    await expect(panel.getByText(gmv)).toBeVisible()
    await expect(panel.getByText('Shop Analytics_Key metrics_20261116083300.xlsx')).toBeVisible()
    await expect(panel.getByText(/^baris \d+$/).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
  })

  const added = 'Stok lampu meja menipis sebelum 12.12.'
  await test.step('the report is drafted from the figures, edited and saved', async () => {
    await page.getByRole('link', { name: 'Susun laporan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Laporan minggu 46/ })).toBeVisible()
    const summary = page.getByRole('textbox', { name: 'Ringkasan' })
    await expect(summary).toHaveValue(new RegExp(gmv.replaceAll('.', '\\.')))
    await summary.fill(`${await summary.inputValue()}\n${added}`)
    await page.getByRole('button', { name: 'Simpan' }).click()
    await expect(toast(page, 'Laporan disimpan')).toBeVisible()
  })

  await test.step('handed over, it is printed as it was written', async () => {
    await page.getByRole('button', { name: 'Serahkan' }).click()
    await expect(toast(page, 'Laporan diserahkan')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Ringkasan' })).toHaveCount(0)
    const address = await page.getByRole('link', { name: 'PDF' }).getAttribute('href')
    const answer = await page.request.get(address ?? '')
    expect(answer.headers()['content-type']).toBe('application/pdf')
    expect(answer.headers()['content-disposition']).toMatch(/filename=.*2026-W46.*\.pdf/)
    const { pages, text } = readPdf(await answer.body())
    expect(pages).toBeLessThanOrEqual(6)
    for (const said of [shop, 'Minggu 46', '9–15 Nov 2026', gmv, added]) {
      expect(text).toContain(said.replaceAll(/\s/g, ''))
    }
  })

  await test.step('the same files again change nothing', async () => {
    await menu(page, 'Impor').click()
    await pick(page, exportsOf('2026-W46'))
    await expect(page.getByRole('heading', { name: 'Impor: 8 berkas, 8 dikenal' })).toBeVisible()
    await expect(page.getByText('Tidak ada yang berubah.')).toBeVisible()
    await page.getByRole('button', { name: 'Buang semua' }).click()
  })

  await test.step('an import that is taken back takes its figures along', async () => {
    await page.getByRole('link', { name: 'Riwayat impor' }).click()
    await page.getByRole('row', { name: /Metrik utama toko.*9–15 Nov/ }).click()
    await page.getByRole('button', { name: 'Urungkan impor ini' }).click()
    await expect(toast(page, 'Impor diurungkan')).toBeVisible()
    await menu(page, 'Angka').click()
    await page.goto(page.url().replace(/weeks.*/, 'weeks/2026-W46'))
    await expect(page.getByText('kecuali metrik utama toko')).toBeVisible()
    await expect(page.getByTitle(gmv)).toHaveCount(0)
  })
})
