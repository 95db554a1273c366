import type { BrowserContext, Page } from '@playwright/test'

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

  await page.getByRole('link', { name: /^Kayuma/ }).click()
  await page.getByRole('button', { name: 'Ubah brand' }).click()
  const panel = page.getByRole('dialog', { name: 'Kayuma' })
  await panel.getByLabel('Nama').fill('Kayuma Jati')
  await panel.getByRole('button', { name: 'Simpan brand' }).click()
  const renamed = toast(page, 'Brand Kayuma Jati disimpan')
  await renamed.getByRole('button', { name: 'Urungkan' }).click()
  await expect(toast(page, 'Sudah diurungkan')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Kayuma', exact: true })).toBeVisible()

  await page.goto(`${home}/team/history`)
  const added = page.getByRole('listitem').filter({ hasText: /menambah.*Kayuma/ })
  await added.getByRole('button', { name: 'Urungkan' }).click()
  await expect(toast(page, 'Sudah diurungkan')).toBeVisible()
  await page.goto(`${home}/brands`)
  await expect(page.getByText('Belum ada brand')).toBeVisible()
})

const part = (of: Page, name: string) => of.getByRole('textbox', { name })
const store = (of: Page) => of.getByRole('button', { name: 'Simpan', exact: true }).click()
const dialog = (of: Page) => of.getByRole('dialog', { name: 'Gabungkan dua versi' })

test('what another person saved meanwhile is merged, never overwritten, and nothing written is lost', async ({
  app,
  page: first,
  context,
  complaints,
  visitor,
}) => {
  complaints.expect(/\/reports\/2026-W46\/text .*409/)
  const { home, api } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  const guest = await visitor()
  await join(guest.context(), { of: context, api })
  const report = `${api}/reports/2026-W46`
  const address = `${home}/reports/2026-W46`
  /** Somebody who is quicker. */
  const bagasSaves = async (text: Record<string, string>) => {
    const { report: now } = await (await guest.request.get(report)).json()
    const data = { version: now.version, text: { ...now.text, ...text } }
    const saved = await guest.request.put(`${report}/text`, { data })
    expect(saved.status(), await saved.text()).toBe(200)
  }
  let page = first
  await page.goto(`${address}?draft=1`)
  await guest.goto(address)

  await test.step('other parts merge by themselves, and who wrote nothing sees them at once', async () => {
    await part(page, 'Minggu depan').fill('Foto ulang lampu meja.\nStok dicek Senin.')
    await part(guest, 'Rekomendasi').fill('Tambah sesi Jumat.')
    await store(guest)
    await expect(toast(guest, 'Laporan disimpan')).toBeVisible()
    await expect(page.getByText('Bagas menyimpan versi lain')).toBeVisible()
    await expect(part(page, 'Minggu depan')).toHaveValue(/^Foto ulang/)
    await store(page)
    await expect(dialog(page).getByText('Tergabung sendiri: 2')).toBeVisible()
    await dialog(page).getByRole('button', { name: 'Simpan gabungan' }).click()
    await expect(toast(page, 'Laporan disimpan')).toBeVisible()
    await expect(part(page, 'Rekomendasi')).toHaveValue('Tambah sesi Jumat.')
    await expect(part(guest, 'Minggu depan')).toHaveValue(/^Foto ulang/)
  })

  await test.step('the same sentence stands side by side until somebody decides', async () => {
    await part(page, 'Minggu depan').fill('Foto ulang lampu lantai.\nStok dicek Senin.')
    await bagasSaves({ nextWeek: 'Foto ulang lampu gantung.\nStok dicek Selasa.' })
    await store(page)
    const asked = dialog(page).getByRole('group', { name: 'Diubah dengan dua cara' })
    await expect(asked.getByText('lantai.')).toBeVisible()
    await expect(asked.getByText('gantung.')).toBeVisible()
    await dialog(page).getByRole('button', { name: 'Simpan gabungan' }).click()
    await expect(asked.getByRole('alert')).toBeVisible()
    await asked.getByRole('radio', { name: 'Keduanya' }).check()
    // A third one is quicker again: what was decided stays, only what is new is asked.
    await bagasSaves({ summary: 'Minggu yang ramai.' })
    await dialog(page).getByRole('button', { name: 'Simpan gabungan' }).dblclick()
    await expect(dialog(page).getByText('Minggu yang ramai.')).toBeVisible()
    await expect(asked).toHaveCount(0)
    await dialog(page).getByRole('button', { name: 'Simpan gabungan' }).click()
    await expect(dialog(page)).toHaveCount(0)
    const merged = 'Foto ulang lampu lantai.\nFoto ulang lampu gantung.\nStok dicek Selasa.'
    await expect(part(page, 'Minggu depan')).toHaveValue(merged)
    const { report: now } = await (await context.request.get(report)).json()
    expect(now.text).toMatchObject({ nextWeek: merged, summary: 'Minggu yang ramai.' })
  })

  await test.step('what a closed tab left is offered to whoever wrote it, and merged as well', async () => {
    await part(page, 'Ringkasan').fill('Minggu yang sangat ramai.')
    await page.close()
    await bagasSaves({ summary: 'Minggu yang ramai. Terima kasih.' })
    const offer = 'Tulisan yang belum disimpan dari'
    const nadia = await context.cookies()
    await context.clearCookies()
    await context.addCookies(await guest.context().cookies())
    page = await context.newPage()
    await page.goto(address)
    await expect(part(page, 'Ringkasan')).toHaveValue(/Terima kasih/)
    await expect(page.getByText(offer)).toHaveCount(0)
    await page.close()
    await context.clearCookies()
    await context.addCookies(nadia)
    page = await context.newPage()
    await page.goto(address)
    await expect(page.getByText(offer)).toBeVisible()
    await page.getByRole('button', { name: 'Buang' }).click()
    await expect(page.getByText(offer)).toHaveCount(0)
    await toast(page, 'dibuang').getByRole('button', { name: 'Urungkan' }).click()
    await page.getByRole('button', { name: 'Pakai tulisan itu' }).click()
    await dialog(page).getByRole('button', { name: 'Lanjut menulis' }).click()
    await expect(part(page, 'Ringkasan')).toHaveValue('Minggu yang sangat ramai. Terima kasih.')
    await store(page)
    await expect(toast(page, 'Laporan disimpan')).toBeVisible()
    await page.reload()
    await expect(part(page, 'Ringkasan')).toHaveValue(/sangat ramai/)
    await expect(page.getByText(offer)).toHaveCount(0)
  })
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
  complaints.expect(/ERR_INTERNET_DISCONNECTED|The server cannot be reached|dynamically imported/)
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

/** Bagas, who writes reports as well, in a browser of his own. */
async function join(
  his: BrowserContext,
  { of, api }: { readonly of: BrowserContext; readonly api: string },
): Promise<void> {
  const invited = await of.request.post(`${api}/invitations`, {
    data: { name: 'Bagas', roles: ['marketer'] },
  })
  const { secret } = await invited.json()
  const account = { name: 'Bagas', email: 'bagas@rumahsenja.example', password: 'kasur busa empuk' }
  const joined = await his.request.post('/api/invitations/accept', { data: { secret, account } })
  expect(joined.status(), await joined.text()).toBe(200)
}
