import { readFileSync } from 'node:fs'

import { expect, test } from './app.ts'
import { signInAsOwner, toast } from './shop.ts'

const creators = 'src/modules/metrics/fixtures/more/2026-W46'
const handle = 'dapur.nirmala'
const list = 'Transaction_Analysis_Creator_List_20261109-20261115.xlsx'

test('a creator asks for their data, and is erased for good', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  const { code, output } = await app.cli('import', `${creators}/${list}`)
  expect(code, output).toBe(0)

  await page.goto(`${home}/team/personal`)
  await page.getByLabel('Nama pengguna TikTok').fill('tidak.ada.orangnya')
  await page.getByRole('button', { name: 'Cari', exact: true }).click()
  await expect(page.getByText('Tidak ada yang tersimpan tentang')).toBeVisible()

  await page.getByLabel('Nama pengguna TikTok').fill(`@${handle}`)
  await page.getByLabel('Nama pengguna TikTok').press('Enter')
  const found = page.getByRole('list', { name: 'Yang ditemukan' })
  await expect(found.getByText('Kreator di angka')).toBeVisible()
  await expect(found.getByText(`Salinan “${list}”`)).toBeVisible()

  await test.step('everything is taken along as a file', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh semuanya' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`data-pribadi-${handle}.json`)
    const text = readFileSync(await file.path(), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ handle: `@${handle}` })
    expect(text).toContain('"gmv"')
  })

  await test.step('erasing asks for the name once more, and for a reason', async () => {
    await page.getByRole('button', { name: 'Hapus…' }).click()
    const dialog = page.getByRole('dialog')
    const erase = dialog.getByRole('button', { name: 'Hapus untuk selamanya' })
    await dialog.getByLabel('Ketik nama penggunanya').fill('orang.lain')
    await dialog.getByLabel('Alasan').fill('Diminta lewat surat')
    await expect(erase).toBeDisabled()
    await dialog.getByLabel('Ketik nama penggunanya').fill(handle)
    await erase.click()
    await expect(toast(page, 'Sudah dihapus untuk selamanya')).toBeVisible()
  })

  const erased = page.getByRole('list', { name: 'Yang sudah dihapus' })
  await expect(erased.getByText('Diminta lewat surat')).toBeVisible()
  await page.getByLabel('Nama pengguna TikTok').fill(handle)
  await page.getByRole('button', { name: 'Cari', exact: true }).click()
  await expect(page.getByText('Tidak ada yang tersimpan tentang')).toBeVisible()
  expect(await page.getByRole('main').innerText()).not.toContain(`@${handle}`)

  await test.step('how long copies are kept is chosen, and taken back', async () => {
    const kept = page.getByLabel('Lama simpan: Salinan berkas impor')
    await kept.selectOption('90')
    await toast(page, 'Lama simpan diubah').getByRole('button', { name: 'Urungkan' }).click()
    await expect(kept).toHaveValue('730')
  })
})
