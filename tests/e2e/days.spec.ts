import sharp from 'sharp'

import { expect, test } from './app.ts'
import { importBothWeeks, signInAsOwner, toast } from './shop.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** A Sunday that both weeks of exports reach, and a day after them. */
const known = '2026-11-15'
const unknown = '2026-11-17'

const screenshot = () =>
  sharp({ create: { width: 900, height: 1600, channels: 3, background: '#eef' } })
    .png()
    .toBuffer()

test.beforeEach(async ({ app, context }) => {
  await signInAsOwner(app, context)
  await importBothWeeks(app)
})

test('the figures of a day are read, compared and traced to their cell', async ({
  app,
  context,
  page,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/days/${known}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Minggu, 15 Nov 2026')
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('GMV Rp')
  await page.getByRole('button', { name: 'Asal angka GMV', exact: true }).tap()
  const sheet = page.getByRole('dialog', { name: 'GMV' })
  await expect(sheet.getByText(/^baris \d+$/).first()).toBeVisible()
  await sheet.getByRole('button', { name: 'Tutup' }).tap()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sabtu, 14 Nov 2026')
})

test('yesterday says what it lacks, and where to bring it in', async ({ app, context, page }) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/days`)
  await expect(page).toHaveURL(/\/days\/20\d\d-\d\d-\d\d$/)
  await expect(page.getByText('Belum lengkap.')).toBeVisible()
  await expect(page.getByText('Seller Center › Pesanan › Ekspor').first()).toBeVisible()
  await page.getByRole('link', { name: 'Unggah ekspor' }).tap()
  await expect(page.getByRole('heading', { name: 'Letakkan ekspor di sini' })).toBeVisible()
})

test('figures are typed with a photo in a few steps, and taken back', async ({
  app,
  context,
  page,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/days/${unknown}`)
  await page.getByRole('link', { name: 'Ketik angka' }).first().tap()
  await page.getByLabel('GMV, Rp').pressSequentially('12400000')
  await expect(page.getByLabel('GMV, Rp')).toHaveValue('12.400.000')
  await page.getByLabel('Pesanan', { exact: true }).fill('83')
  await page.locator('input[capture]').setInputFiles({
    name: 'layar.png',
    mimeType: 'image/png',
    buffer: await screenshot(),
  })
  await expect(page.getByText(/^Terkirim/)).toBeVisible()
  await page.getByRole('button', { name: 'Simpan 2 angka' }).tap()
  await expect(page.getByText('diketik Nadia Aulia').first()).toBeVisible()
  await expect(toast(page, '2 angka disimpan')).toBeVisible()

  await test.step('who, when and the photo are one tap away', async () => {
    await page.getByRole('button', { name: 'Asal angka Pesanan', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: 'Pesanan' })
    await expect(sheet.getByText('Ketikan, bukan ekspor')).toBeVisible()
    const photo = sheet.getByRole('img', { name: 'Foto bukti' })
    await photo.scrollIntoViewIfNeeded()
    await expect
      .poll(() => photo.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)))
      .toBe(900)
    await sheet.getByRole('button', { name: 'Tutup' }).tap()
  })

  await test.step('both go again with one press', async () => {
    await toast(page, '2 angka disimpan').getByRole('button', { name: 'Urungkan' }).tap()
    await expect(toast(page, 'Sudah diurungkan')).toBeVisible()
    await expect(page.getByText('diketik Nadia Aulia')).toHaveCount(0)
  })
})

test('a line is understood before it is kept, and what is unclear is asked', async ({
  app,
  context,
  page,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/days/${unknown}/type`)
  await page.getByRole('radio', { name: 'Satu baris' }).tap()
  await page.getByLabel('Tulis seperti di obrolan').fill('GMV 12,4 order 83 halo 18 Nov 2026')
  const save = page.getByRole('button', { name: /^Simpan/ })
  await expect(save).toBeDisabled()
  await expect(page.getByText('tidak dipahami, tidak disimpan')).toBeVisible()
  await page.getByRole('radio', { name: 'Rp12.400.000' }).tap()
  await expect(page.getByText('Untuk Rabu, 18 Nov 2026.')).toBeVisible()
  await save.tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rabu, 18 Nov 2026')
  await expect(page.getByText('GMV Rp12,4 jt, diketik Nadia Aulia')).toBeVisible()
})

test('a network that dies keeps what was typed, and nothing is kept twice', async ({
  app,
  complaints,
  context,
  page,
}) => {
  complaints.expect(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/)
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/days/2026-11-19/type`)
  await page.getByLabel('Pesanan', { exact: true }).fill('41')
  await page.route('**/evidence?**', (route) => route.abort())
  await page.locator('input[capture]').setInputFiles({
    name: 'layar.png',
    mimeType: 'image/png',
    buffer: await screenshot(),
  })
  await expect(page.getByText('Bukti belum terkirim.')).toBeVisible()
  await page.unroute('**/evidence?**')
  await page.getByRole('button', { name: 'Kirim lagi' }).tap()
  await expect(page.getByText(/^Terkirim/)).toBeVisible()

  // The server hears of it, the answer is lost.
  await page.route('**/typed', async (route) => {
    await route.fetch()
    await route.abort()
  })
  const save = page.getByRole('button', { name: 'Simpan 1 angka' })
  await save.tap()
  await expect(page.getByText('Server tidak terjangkau.').first()).toBeVisible()
  await expect(page.getByLabel('Pesanan', { exact: true })).toHaveValue('41')
  await page.unroute('**/typed')
  await save.tap()
  await page.getByRole('button', { name: 'Asal angka Pesanan', exact: true }).tap()
  const sheet = page.getByRole('dialog', { name: 'Pesanan' })
  await expect(sheet.getByText('menambahkan angka ketikan')).toHaveCount(1)
})
