import { readFileSync } from 'node:fs'

import { expect, test } from './app.ts'
import { readPdf } from './pdf.ts'
import { importBothWeeks, shop, signInAsOwner, toast } from './shop.ts'

const week = '2026-W46'

test('an outsider reads one report by a link, until it is revoked', async ({
  app,
  page,
  context,
  complaints,
  visitor,
}) => {
  complaints.expect(/\/api\/link(\/report)? .*404/)
  const { home, api } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await context.request.post(`${api}/reports/${week}`, { data: {} })
  await page.goto(`${home}/reports/${week}`)
  await page.getByRole('button', { name: 'Bagikan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Buat tautan' }).click()
  await expect(dialog.getByText('Tulis namanya')).toBeVisible()
  await dialog.getByLabel('Untuk siapa').fill('Pak Hendra')
  await dialog.getByRole('radio', { name: '7 hari' }).check()
  await dialog.getByRole('button', { name: 'Buat tautan' }).click()
  const address = await dialog.getByLabel('Kirim tautan ini').inputValue()
  await expect(dialog.getByAltText('Kode QR tautan')).toBeVisible()
  await dialog.getByRole('button', { name: 'Selesai' }).click()

  const guest = await visitor()
  const referers: string[] = []
  const secret = address.split('/').at(-1) ?? ''
  guest.on('request', (request) => {
    referers.push(request.headers()['referer'] ?? '')
    if (request.url() !== address) expect(request.url()).not.toContain(secret)
  })

  await test.step('nothing is shown before the report is handed over', async () => {
    await guest.goto(address)
    await expect(
      guest.getByRole('heading', { name: 'Laporan minggu 46 belum diserahkan' }),
    ).toBeVisible()
    await expect(guest.getByRole('button', { name: 'Unduh PDF' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Serahkan' }).click()
    await expect(toast(page, 'Laporan diserahkan')).toBeVisible()
  })

  await test.step('then the report, its chart and its PDF, and nothing to change', async () => {
    await guest.reload()
    await expect(guest.getByText(shop)).toBeVisible()
    await expect(guest.getByRole('heading', { name: 'Ringkasan' })).toBeVisible()
    await expect(guest.locator('canvas, .chart svg').first()).toBeVisible()
    await expect(guest.getByRole('textbox')).toHaveCount(0)
    await expect(guest.getByRole('navigation')).toHaveCount(0)
    const download = guest.waitForEvent('download')
    await guest.getByRole('button', { name: 'Unduh PDF' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`Laporan ${week} ${shop}.pdf`)
    expect(readPdf(readFileSync(await file.path())).text).toContain('RumahSenja')
  })

  await test.step('the pages of the team stay closed', async () => {
    await guest.goto(`${home}/reports/${week}`)
    await expect(guest.getByRole('heading', { name: 'Masuk' })).toBeVisible()
    expect((await guest.request.get(`${api}/reports/${week}`)).status()).toBe(401)
  })

  await test.step('the team sees who has it, and revokes it', async () => {
    await page.goto(`${home}/team/links`)
    const line = page.getByRole('listitem').filter({ hasText: 'Pak Hendra' })
    await expect(line.getByText('Laporan minggu 46, 2026')).toBeVisible()
    await expect(line.getByText(/^Dibuka \d kali/)).toBeVisible()
    await line.getByRole('button', { name: 'Cabut tautan untuk Pak Hendra' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cabut tautan' }).click()
    await expect(toast(page, 'Tautan untuk Pak Hendra dicabut')).toBeVisible()
    await expect(line.getByText('Dicabut', { exact: true })).toBeVisible()
  })

  await test.step('whoever opens it again learns only that it is not valid', async () => {
    await guest.goto(address)
    await expect(guest.getByRole('heading', { name: 'Tautan ini tidak berlaku' })).toBeVisible()
    await expect(guest.getByText(shop)).toHaveCount(0)
    await expect(guest).toHaveTitle(/Tautan tidak berlaku/)
  })
  expect(referers.filter((referer) => referer.includes(secret))).toEqual([])
})
