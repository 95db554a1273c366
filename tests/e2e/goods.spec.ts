import { expect, test } from './app.ts'
import { owner, signInAsOwner, toast } from './shop.ts'

/** A photo with a place in it would do; this one is a dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('a product is written once, and a refused save loses nothing of it', async ({
  app,
  page,
  context,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const made = await context.request.post(`${api}/brands`, { data: { name: 'Kayuma' } })
  const { brand } = await made.json()

  await test.step('prices are understood as they are typed', async () => {
    await page.goto(`${home}/brands/${brand.id}/products`)
    await page.getByRole('link', { name: 'Tambah produk' }).click()
    await page.getByLabel('Nama produk').fill('Meja Lipat Kayuma Jati')
    await page.getByLabel('ID produk TikTok').fill('1731420719305118402')
    await page.getByLabel('Harga normal').fill('2,149jt')
    await expect(page.getByText('Dibaca Rp2.149.000')).toBeVisible()
    await page.getByLabel('Harga promo').fill('2.149.000')
  })

  await test.step('a promo price that is not below the normal one is refused', async () => {
    await page.getByLabel('Poin 1', { exact: true }).fill('Jati solid, bukan serbuk')
    await page.getByRole('button', { name: 'Tambah poin' }).click()
    await page.getByLabel('Poin 2', { exact: true }).fill('Terlipat setebal 6 cm')
    await page.getByRole('button', { name: 'Tambah poin' }).click()
    await page.getByLabel('Poin 3', { exact: true }).fill('Cuma Rp1.899.000 minggu ini')
    await page.getByRole('button', { name: 'Tambah produk' }).click()
    await expect(page.getByText('Harga promo harus di bawah harga normal')).toBeVisible()
    await expect(page.getByText('yang sudah ditulis tetap ada')).toBeVisible()
  })

  await test.step('corrected and saved again, every talking point is there', async () => {
    await page.getByLabel('Harga promo').fill('1.899.000')
    await page.getByLabel('Promo sampai').fill('2026-01-31')
    await page.getByRole('button', { name: 'Tambah produk' }).click()
    await expect(toast(page, 'Produk Meja Lipat Kayuma Jati ditambahkan')).toBeVisible()
    for (const point of ['Jati solid, bukan serbuk', 'Terlipat setebal 6 cm'])
      await expect(page.getByRole('listitem').filter({ hasText: point })).toBeVisible()
    await expect(page.getByText('promo berakhir 31 Jan 2026')).toBeVisible()
    await expect(page.getByText('Harga kedaluwarsa: promo Rp1.899.000')).toBeVisible()
  })

  await test.step('the same on a stored product, also after a reload', async () => {
    await page.getByRole('link', { name: 'Ubah produk' }).click()
    await page.getByLabel('Harga promo').fill('3jt')
    await page.getByLabel('Poin 2', { exact: true }).fill('Terlipat setebal 6 cm, muat di lemari')
    await page.getByRole('button', { name: 'Simpan produk' }).click()
    await expect(page.getByText('Harga promo harus di bawah harga normal')).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: 'Pakai tulisan itu' }).click()
    await page.getByLabel('Harga promo').fill('1,9 juta')
    await page.getByRole('button', { name: 'Simpan produk' }).click()
    await expect(toast(page, 'disimpan')).toBeVisible()
    await expect(page.getByText('Rp1.900.000')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ubah produk' })).toBeVisible()
    for (const point of ['Terlipat setebal 6 cm, muat di lemari', 'Jati solid, bukan serbuk'])
      await expect(page.locator('ol').getByText(point, { exact: true })).toBeVisible()
  })

  await test.step('a photo is added and taken back', async () => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Tambah foto' }).click()
    await (await chooser).setFiles([{ name: 'meja.png', mimeType: 'image/png', buffer: dot }])
    const added = toast(page, 'Foto ditambahkan')
    await expect(page.getByRole('img', { name: /^Foto 1/ })).toBeVisible()
    await added.getByRole('button', { name: 'Urungkan' }).click()
    await expect(page.getByText('Belum ada foto')).toBeVisible()
  })

  await test.step('it is found by its id, and a removed one comes back', async () => {
    await page.goto(`${home}/brands/products?q=17314207193`)
    await page.getByRole('button', { name: 'Meja Lipat Kayuma Jati' }).click()
    await page.getByRole('button', { name: 'Hapus produk' }).click()
    await toast(page, 'dihapus').getByRole('button', { name: 'Urungkan' }).click()
    await expect(page.getByRole('button', { name: 'Meja Lipat Kayuma Jati' })).toBeVisible()
  })
})

test('what two people write about one product is merged', async ({
  app,
  page,
  context,
  complaints,
}) => {
  complaints.expect(/\/products\/.* .*409/)
  const { home, api } = await signInAsOwner(app, context)
  const { brand } = await (
    await context.request.post(`${api}/brands`, { data: { name: 'Lelap' } })
  ).json()
  const text = {
    name: 'Kasur Lelap',
    sku: '',
    tiktokId: '',
    price: 2_149_000,
    promo: null,
    promoFrom: null,
    promoUntil: null,
    stockNote: '',
    material: 'Busa',
    usage: '',
    apart: '',
    interest: '',
    points: ['Busa padat'],
    claims: [],
    faqs: [],
  }
  const posted = await context.request.post(`${api}/brands/${brand.id}/products`, { data: text })
  const { record } = await posted.json()
  await page.goto(`${home}/brands/${brand.id}/products/${record.id}/edit`)
  await page.getByLabel('Poin 1', { exact: true }).fill('Busa padat, tidak kempes')
  const data = { ...text, version: 1, material: 'Busa 28 kg/m³' }
  const put = await context.request.put(`${api}/products/${record.id}`, { data })
  expect(put.status(), await put.text()).toBe(200)
  await page.getByRole('button', { name: 'Simpan produk' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gabungkan dua versi' })
  await dialog.getByRole('button', { name: 'Simpan gabungan' }).click()
  await expect(toast(page, 'Produk Kasur Lelap disimpan')).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Ubah produk' })).toBeVisible()
  const material = page.getByRole('definition').filter({ hasText: /^Busa 28 kg\/m³$/ })
  await expect(material).toBeVisible()
  const point = page.locator('ol').getByText('Busa padat, tidak kempes', { exact: true })
  await expect(point).toBeVisible()
})

test('a client has brands, segments are ticked, and each is taken back', async ({
  app,
  page,
  context,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const { brand } = await (
    await context.request.post(`${api}/brands`, { data: { name: 'Loka' } })
  ).json()
  await page.goto(`${home}/brands/clients`)
  await page.getByRole('button', { name: 'Tambah klien' }).click()
  const panel = page.getByRole('dialog', { name: 'Tambah klien' })
  await panel.getByLabel('Nama', { exact: true }).fill('CV Loka Abadi')
  await panel.getByLabel('Nama kontak 1', { exact: true }).fill('Bu Ratna')
  await panel.getByLabel('Nomor atau email 1', { exact: true }).fill('ratna@loka.example')
  await panel.getByRole('button', { name: 'Tambah klien' }).click()
  await expect(toast(page, 'Klien CV Loka Abadi ditambahkan')).toBeVisible()

  await page.goto(`${home}/brands/segments`)
  await page.getByRole('button', { name: 'Pakai empat segmen umum' }).click()
  await expect(page.getByRole('button', { name: /Anak kos/ })).toBeVisible()

  await page.goto(`${home}/brands/${brand.id}?edit=1`)
  const form = page.getByRole('dialog', { name: 'Loka' })
  await form.getByLabel('Klien').selectOption('CV Loka Abadi')
  await form.getByRole('button', { name: 'Simpan brand' }).click()
  await expect(page.getByRole('link', { name: 'CV Loka Abadi' })).toBeVisible()
  await page.goto(`${home}/brands/${brand.id}`)
  await page.getByLabel('Anak kos').click()
  const saved = toast(page, 'Segmen brand disimpan')
  await saved.getByRole('button', { name: 'Urungkan' }).click()
  await expect(page.getByLabel('Anak kos')).not.toBeChecked()
  await expect(page.getByText(owner.name).first()).toBeVisible()
})
