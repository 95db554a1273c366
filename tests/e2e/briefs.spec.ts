import type { BrowserContext, Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { signInAsOwner, toast } from './shop.ts'

/** Another member of the team, in a browser of their own. */
async function join(of: Page, { api, context }: { api: string; context: BrowserContext }) {
  const invited = await context.request.post(`${api}/invitations`, {
    data: { name: 'Bagas', roles: ['host'] },
  })
  const { secret }: { secret: string } = await invited.json()
  const account = {
    name: 'Bagas Pratama',
    email: 'bagas@rumahsenja.example',
    password: 'lampu lantai bambu',
  }
  const joined = await of.request.post('/api/invitations/accept', { data: { secret, account } })
  expect(joined.status(), await joined.text()).toBe(200)
}

test('a brief is written, put in force, read by the team, changed and compared', async ({
  app,
  page,
  context,
  visitor,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const made = await context.request.post(`${api}/brands`, { data: { name: 'Senja' } })
  const { brand }: { brand: { id: string } } = await made.json()
  const address = `${home}/brands/${brand.id}/brief`
  const host = await visitor()
  await join(host, { api, context })

  await test.step('written, with restrictions that are kept one by one', async () => {
    await page.goto(address)
    await page.getByRole('button', { name: 'Tulis brief' }).click()
    await page.getByRole('textbox', { name: 'Tujuan' }).fill('Lampu yang membuat kamar hangat.')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await expect(toast(page, 'Draf brief disimpan')).toBeVisible()
    await page.getByRole('button', { name: 'Tambah batasan' }).click()
    const dialog = page.getByRole('dialog', { name: 'Tambah batasan' })
    await dialog.getByRole('button', { name: 'Tambah batasan' }).click()
    await expect(dialog.getByText('Tulis sedikitnya satu')).toBeVisible()
    await dialog.getByLabel('Merek').fill('Lumina')
    await dialog.getByRole('button', { name: 'Tambah batasan' }).click()
    await expect(page.locator('.limit').getByText('Jangan sebut “Lumina”')).toBeVisible()
    await page.getByRole('button', { name: 'Hapus: Jangan sebut “Lumina”' }).click()
    await toast(page, 'Batasan dihapus').getByRole('button', { name: 'Urungkan' }).click()
    await expect(toast(page, 'Sudah diurungkan')).toBeVisible()
    await expect(page.locator('.limit').getByText('Jangan sebut “Lumina”')).toBeVisible()
  })

  await test.step('put in force', async () => {
    await page.getByRole('button', { name: 'Berlakukan' }).click()
    const dialog = page.getByRole('dialog', { name: 'Berlakukan versi 1' })
    await dialog.getByLabel('Apa yang baru').fill('Hasil pertemuan pertama')
    await dialog.getByRole('button', { name: 'Berlakukan' }).click()
    await expect(toast(page, 'Brief versi 1 berlaku')).toBeVisible()
    await expect(page.getByText('Berlaku, versi 1')).toBeVisible()
    await expect(page.getByText('1 dari 2')).toBeVisible()
  })

  await test.step('stands in the day of whoever has not read it, and the list says so', async () => {
    await host.goto(`${home}/today`)
    await expect(host.getByText('Baca brief Senja, versi 1')).toBeVisible()
    await host.goto(address)
    await expect(host.getByRole('button', { name: 'Ubah brief' })).toHaveCount(0)
    await host.getByRole('button', { name: 'Tandai sudah dibaca' }).click()
    await expect(host.getByText('2 dari 2')).toBeVisible()
    // Whoever has the page open hears of it.
    await expect(page.getByText('2 dari 2')).toBeVisible()
    await host.goto(`${home}/today`)
    await expect(host.getByRole('heading', { name: 'Hari ini' }).first()).toBeVisible()
    await expect(host.getByText('Baca brief Senja, versi 1')).toHaveCount(0)
  })

  await test.step('what is unsaved survives a closed tab', async () => {
    await page.getByRole('button', { name: 'Ubah brief' }).click()
    const goal = page.getByRole('textbox', { name: 'Tujuan' })
    await goal.fill('Lampu yang membuat kamar sewa hangat.')
    await page.reload()
    await page.getByRole('button', { name: 'Pakai tulisan itu' }).click()
    await expect(goal).toHaveValue('Lampu yang membuat kamar sewa hangat.')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await expect(toast(page, 'Draf brief disimpan')).toBeVisible()
  })

  await test.step('changed, and told word by word', async () => {
    await page.getByRole('button', { name: 'Berlakukan' }).click()
    const dialog = page.getByRole('dialog', { name: 'Berlakukan versi 2' })
    await expect(dialog.locator('ins')).toHaveText(/sewa/)
    await dialog.getByRole('button', { name: 'Berlakukan' }).click()
    await expect(page.getByText('1 dari 2')).toBeVisible()
    await page.getByRole('button', { name: 'Versi 1' }).click()
    await expect(page.getByRole('article', { name: 'Isi brief' })).not.toContainText('sewa')
    await page.getByLabel('Versi yang dilihat').selectOption('2')
    await expect(page.locator('.brief-diff ins')).toHaveText(/sewa/)
  })

  await test.step('and found by what it says', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /^Cari/ }).fill('kamar sewa')
    await expect(page.getByRole('option', { name: /Brief Senja/ })).toBeVisible()
  })
})

test('a brief that says what the rule book holds back does not come into force', async ({
  app,
  page,
  context,
  complaints,
}) => {
  complaints.expect(/\/brief\/enforce .*409/)
  const { home, api } = await signInAsOwner(app, context)
  const made = await context.request.post(`${api}/brands`, { data: { name: 'Kayuma' } })
  const { brand }: { brand: { id: string } } = await made.json()
  await page.goto(`${home}/brands/${brand.id}/brief?mode=write`)
  await page.getByRole('textbox', { name: 'Pesan' }).fill('Pesan lewat WA 0812-3456-7890 saja')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByRole('button', { name: 'Berlakukan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Berlakukan versi 1' })
  await dialog.getByRole('button', { name: 'Berlakukan' }).click()
  await expect(dialog.getByRole('alert')).toContainText('ditahan Buku aturan')
})
