import { expect, test } from './app.ts'
import { exportsOf, importBothWeeks, pick, signInAsOwner, toast } from './shop.ts'

test('a change is taken back from its message, and again from the history', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/brands`)
  await page.getByRole('button', { name: 'Tambah brand' }).click()
  const form = page.getByRole('dialog', { name: 'Tambah brand' })
  await form.getByLabel('Nama').fill('Kayuma')
  await form.getByRole('button', { name: 'Tambah brand' }).click()
  await expect(toast(page, 'Brand Kayuma ditambahkan')).toBeVisible()

  await page.getByRole('button', { name: /^Kayuma/ }).click()
  const panel = page.getByRole('dialog', { name: 'Kayuma' })
  await panel.getByLabel('Nama').fill('Kayuma Jati')
  await panel.getByRole('button', { name: 'Simpan brand' }).click()
  const renamed = toast(page, 'Brand Kayuma Jati disimpan')
  await renamed.getByRole('button', { name: 'Urungkan' }).click()
  await expect(toast(page, 'Sudah diurungkan')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Kayuma warna/ })).toBeVisible()

  await page.goto(`${home}/team/history`)
  const added = page.getByRole('listitem').filter({ hasText: /menambah.*Kayuma/ })
  await added.getByRole('button', { name: 'Urungkan' }).click()
  await expect(toast(page, 'Sudah diurungkan')).toBeVisible()
  await page.goto(`${home}/brands`)
  await expect(page.getByText('Belum ada brand')).toBeVisible()
})

test('what another person saved meanwhile is never overwritten', async ({
  app,
  page,
  context,
  complaints,
}) => {
  complaints.expect(/\/reports\/2026-W46\/text .*409/)
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/reports/2026-W46?draft=1`)
  const mine = page.getByRole('textbox', { name: 'Minggu depan' })
  await mine.fill('Foto ulang lampu meja.')
  const other = await context.newPage()
  await other.goto(`${home}/reports/2026-W46`)
  await other.getByRole('textbox', { name: 'Minggu depan' }).fill('Tambah sesi Jumat.')
  await other.getByRole('button', { name: 'Simpan' }).click()
  await expect(toast(other, 'Laporan disimpan')).toBeVisible()

  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(mine).toHaveValue('Foto ulang lampu meja.')
  await page.getByRole('button', { name: 'Ambil versi terbaru' }).click()
  await page.getByRole('button', { name: 'Pakai versi tersimpan' }).click()
  await expect(mine).toHaveValue('Tambah sesi Jumat.')
})

test('an upload is seen in every window that shows it', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/imports`)
  const [first = '', ...others] = exportsOf('2026-W46')
  await pick(page, [first])
  await expect(page).toHaveURL(/batch=/)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('heading', { name: 'Impor: 1 berkas, 1 dikenal' })).toBeVisible()
  await pick(page, others)
  await expect(other.getByRole('heading', { name: 'Impor: 8 berkas, 8 dikenal' })).toBeVisible()
})

test('without a network the page says so, keeps what it shows, and recovers', async ({
  app,
  page,
  context,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED|The server cannot be reached/)
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/weeks/2026-W46`)
  const title = page.getByRole('heading', { level: 1, name: /^Minggu 46/ })
  await expect(title).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name: 'Tim' }).click()
  await expect(page.getByText('Server tidak terjangkau.')).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Coba lagi' }).first().click()
  await expect(page.getByText('Server tidak terjangkau.')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Undang anggota' })).toBeVisible()
})
