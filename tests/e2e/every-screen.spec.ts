import type { BrowserContext, Page } from '@playwright/test'

import { type App, expect, test } from './app.ts'
import { look } from './look.ts'
import { oncePerApp } from './server.ts'
import { exportsOf, importBothWeeks, importMore, pick, quirk, signInAsOwner } from './shop.ts'

const title = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { name }).first()).toBeVisible()

/** A shop with two weeks, a brand, a report, an invitation: something to see on every page. */
const furnish = oncePerApp(async (app: App, context: BrowserContext, api: string) => {
  await importBothWeeks(app)
  await importMore(app)
  for (const [path, data] of [
    ['/brands', { name: 'Kayuma', color: 1 }],
    ['/invitations', { name: 'Bagas', roles: ['creator', 'host'] }],
    ['/reports/2026-W46', {}],
    ['/reports/2026-W46/links', { name: 'Pak Hendra', shown: 'current' }],
  ] as const) {
    const made = await context.request.post(api + path, { data })
    expect(made.status(), await made.text()).toBe(200)
  }
})

async function visit(app: App, context: BrowserContext): Promise<{ home: string; api: string }> {
  const team = await signInAsOwner(app, context)
  await furnish(app, context, team.api)
  return team
}

test('the first visit reads well', async ({ page }) => {
  await page.goto('/')
  await title(page, 'Selamat datang di Etalase')
  await look(page)
  await page.getByRole('button', { name: 'Buat tim' }).click()
  await title(page, 'Buat tim')
  await look(page)
})

test.describe('reads well in every size and theme:', () => {
  const screens: readonly (readonly [path: string, heading: string | RegExp])[] = [
    ['today', 'Hari ini'],
    ['today/tasks', 'Tugas'],
    ['days/2026-11-15', /^Minggu, 15 Nov/],
    ['days/2026-11-17', /^Selasa, 17 Nov/],
    ['days/2026-11-17/type', 'Ketik angka'],
    ['today/news', 'Kabar'],
    ['today/news/settings', 'Setelan kabar'],
    ['weeks/2026-W46', /^Minggu 46/],
    ['weeks/2026-W30', /^Minggu 30/],
    ['videos?from=2026-11-09&to=2026-11-15', 'Video'],
    ['products?from=2026-11-09&to=2026-11-15', 'Produk'],
    ['lives?from=2026-11-09&to=2026-11-15', 'LIVE'],
    ['metrics', 'Arti angka'],
    ['accounts?from=2026-11-09&to=2026-11-15', 'Akun'],
    ['accounts/rumahsenja.id', 'rumahsenja.id'],
    ['shop?from=2026-11-09&to=2026-11-15', 'Toko'],
    ['creators?from=2026-11-09&to=2026-11-15', 'Kreator'],
    ['campaigns?from=2026-11-09&to=2026-11-15', 'Kampanye'],
    ['campaigns?from=2026-11-09&to=2026-11-15&source=gmvmax_live', 'Kampanye'],
    ['brand-figures?from=2026-11-09&to=2026-11-15', 'Brand'],
    ['compare?list=shop&a=2026-11-09~2026-11-15&b=2026-11-02~2026-11-08', 'Bandingkan'],
    ['targets', 'Target'],
    ['imports', 'Letakkan ekspor di sini'],
    ['imports/history', 'Riwayat impor'],
    ['imports/mappings', 'Pemetaan kolom'],
    ['imports?map=new', 'Petakan kolom'],
    ['reports', 'Laporan'],
    ['reports/2026-W46', /^Laporan minggu 46/],
    ['brands', 'Brand'],
    ['rules', 'Buku aturan'],
    ['rules?rule=marketplace.shopee', 'Buku aturan'],
    ['rules?add=1', 'Buku aturan'],
    ['rules/try', 'Coba teks'],
    ['brands/products', 'Produk'],
    ['brands/clients?add=1', 'Klien'],
    ['brands/segments', 'Segmen'],
    ['team', 'Tim'],
    ['team/links', 'Tautan'],
    ['team/settings', 'Setelan tim'],
    ['team/backups', 'Cadangan'],
    ['team/personal', 'Data pribadi'],
    ['team/history', 'Riwayat'],
    ['account', 'Ganti sandi'],
    ['device', 'Perangkat ini'],
    ['tidak-ada', 'Halaman ini tidak ada'],
  ]
  for (const [path, heading] of screens) {
    test(path, async ({ app, page, context }) => {
      const { home } = await visit(app, context)
      await page.goto(`${home}/${path}`)
      await title(page, heading)
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      await look(page)
    })
  }
})

test('the preview of an import reads well', async ({ app, page, context }) => {
  const { home } = await visit(app, context)
  await page.goto(`${home}/imports`)
  await pick(page, [
    ...exportsOf('2026-W46'),
    quirk('pesanan disimpan ulang Excel.csv'),
    quirk('iklan minggu ini.xlsx'),
    quirk('hanya judul.csv'),
  ])
  await title(page, /^Impor: 11 berkas/)
  await expect(page.getByRole('button', { name: /^Terapkan/ })).toBeEnabled()
  await look(page)
})

test('what floats above a page reads well', async ({ app, page, context }) => {
  const { home } = await visit(app, context)
  await page.goto(`${home}/weeks/2026-W46`)
  await page.getByRole('button', { name: 'Asal angka GMV', exact: true }).click()
  await expect(
    page
      .getByRole('dialog')
      .getByText(/^baris \d+$/)
      .first(),
  ).toBeVisible()
  await look(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${home}/team`)
  await page.getByRole('button', { name: 'Undang anggota' }).click()
  await expect(page.getByRole('dialog').getByLabel('Untuk siapa')).toBeFocused()
  await look(page)
})

test('two versions of a report read well beside each other', async ({
  app,
  page,
  context,
  complaints,
}) => {
  complaints.expect(/\/reports\/2026-W45\/text .*409/)
  const { home, api } = await visit(app, context)
  const report = `${api}/reports/2026-W45`
  const made = await context.request.post(report, { data: {} })
  const { text } = (await made.json()).report
  await page.goto(`${home}/reports/2026-W45`)
  await page.getByRole('textbox', { name: 'Minggu depan' }).fill('Foto ulang lampu meja.')
  const data = { version: 1, text: { ...text, nextWeek: 'Tambah sesi Jumat.', summary: 'Ramai.' } }
  await context.request.put(`${report}/text`, { data })
  await expect(page.getByText('menyimpan versi lain')).toBeVisible()
  await look(page)
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Gabungkan dua versi' })
  await dialog.getByRole('radio', { name: 'Ubah' }).check()
  await expect(dialog.getByRole('textbox')).toBeVisible()
  await look(page)
})

test('how a device is told to trust the server reads well', async ({ page }) => {
  await page.goto('/trust')
  await title(page, 'Kenalkan server ini ke perangkat')
  await expect(page.getByText('Di komputer ini tidak perlu apa-apa.')).toBeVisible()
  await look(page)
})

test('signing in and an invitation read well', async ({ app, context, visitor }) => {
  const { api } = await visit(app, context)
  const guest = await visitor()
  await guest.goto('/sign-in')
  await title(guest, 'Masuk')
  await look(guest)
  await guest.goto('/forgot-password')
  await title(guest, 'Lupa sandi')
  await look(guest)
  const made = await context.request.post(`${api}/invitations`, {
    data: { name: 'Dinda', roles: ['host'] },
  })
  await guest.goto(`/invitation#${(await made.json()).secret}`)
  await title(guest, /^Bergabung ke/)
  await look(guest)
})

test('what a link opens reads well, and so does one that opens nothing', async ({
  app,
  context,
  complaints,
  visitor,
}) => {
  complaints.expect(/\/api\/link .*404/)
  const { api } = await visit(app, context)
  const made = await context.request.post(`${api}/reports/2026-W46/links`, {
    data: { name: 'Bu Sari', shown: 'current' },
  })
  const guest = await visitor()
  await guest.goto(`/l/${(await made.json()).secret}`)
  await title(guest, /^Laporan minggu 46/)
  await expect(guest.locator('[aria-busy=true]')).toHaveCount(0)
  await look(guest)
  await guest.goto('/l/bukan-tautan')
  await title(guest, 'Tautan ini tidak berlaku')
  await look(guest)
})
