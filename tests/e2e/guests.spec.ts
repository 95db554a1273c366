import { expect, test } from './app.ts'
import { signInAsOwner, toast } from './shop.ts'

test('a client reads the brief by a link, writes a note, approves, and the team takes it from there', async ({
  app,
  page,
  context,
  complaints,
  visitor,
}) => {
  complaints.expect(/\/api\/link(\/brand.*)? .*404/)
  const { home, api } = await signInAsOwner(app, context)
  const made = await context.request.post(`${api}/brands`, { data: { name: 'Senja' } })
  const { brand }: { brand: { id: string } } = await made.json()
  const mine = `${home}/brands/${brand.id}`
  const their = `${api}/brands/${brand.id}`
  const write = async (version: number, goal: string) => {
    const texts = {
      goal,
      audience: '',
      message: '',
      tone: '',
      format: '',
      publication: '',
      notes: '',
    }
    const data = { version, texts }
    const saved = await context.request.put(`${their}/brief/texts`, { data })
    expect(saved.status(), await saved.text()).toBe(200)
    const enforced = await context.request.post(`${their}/brief/enforce`, {
      data: { version: version + 1, note: '' },
    })
    expect(enforced.status(), await enforced.text()).toBe(200)
  }
  await write(0, 'Lampu yang membuat kamar hangat.')

  await test.step('a product, and a meeting with a decision and notes', async () => {
    const texts = { sku: '', tiktokId: '', stockNote: '', material: '', usage: '' }
    const prices = { price: 179_000, promo: null, promoFrom: null, promoUntil: null }
    const said = { apart: '', interest: '', points: ['Dilipat satu tangan'], claims: [], faqs: [] }
    const sold = await context.request.post(`${their}/products`, {
      data: { name: 'Meja lipat jati', ...texts, ...prices, ...said },
    })
    expect(sold.status(), await sold.text()).toBe(200)
    const met = await context.request.post(`${their}/meetings`, {
      data: {
        title: 'Rapat promo',
        day: '2026-11-11',
        people: [],
        agenda: '',
        notes: 'Notulen internal',
      },
    })
    const { record }: { record: { id: string } } = await met.json()
    const decision = { id: '019ab000-0000-7000-8000-0000000000ab', text: 'Sebut garansi rangka' }
    const data = { addDecisions: [decision] }
    const marked = await context.request.post(`${api}/meetings/${record.id}/marks`, { data })
    expect(marked.status(), await marked.text()).toBe(200)
  })

  await test.step('a promise for a period, which no other one may share', async () => {
    complaints.expect(/\/promises .*409/)
    await page.goto(`${mine}/promises`)
    await page.getByRole('button', { name: 'Tambah janji' }).click()
    const dialog = page.getByRole('dialog', { name: 'Tambah janji' })
    await dialog.getByRole('button', { name: 'Simpan janji' }).click()
    await expect(dialog.getByText('Belum ada yang dijanjikan')).toBeVisible()
    await dialog.getByLabel('Hari pertama').fill('2026-11-01')
    await dialog.getByLabel('Hari terakhir').fill('2026-11-15')
    await dialog.getByLabel('Menit tayang').fill('300')
    await dialog.getByLabel('Harga paket, rupiah').fill('4.500.000')
    await dialog.getByRole('button', { name: 'Simpan janji' }).click()
    await expect(page.getByText('Rp4.500.000')).toBeVisible()
    await page.getByRole('button', { name: 'Tambah janji' }).click()
    await dialog.getByLabel('Hari pertama').fill('2026-11-15')
    await dialog.getByLabel('Hari terakhir').fill('2026-11-30')
    await dialog.getByLabel('Sebutan').fill('20')
    await dialog.getByRole('button', { name: 'Simpan janji' }).click()
    await expect(dialog.getByText('Sudah ada janji untuk')).toBeVisible()
    await dialog.getByRole('button', { name: 'Batal' }).click()
  })

  await page.goto(`${mine}/guests`)
  await page.getByRole('button', { name: 'Buat tautan klien' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Untuk siapa').fill('Bu Ratih')
  await dialog.getByText('Boleh menyetujui brief').click()
  await dialog.getByRole('button', { name: 'Buat tautan' }).click()
  const address = await dialog.getByLabel('Kirim tautan ini').inputValue()
  await dialog.getByRole('button', { name: 'Selesai' }).click()

  const guest = await visitor()
  await guest.setViewportSize({ width: 390, height: 844 })
  const note = '<img src=x onerror=alert(1)> Tolong pakai logo baru.'

  await test.step('the client sees brief and promise, and nothing of the team', async () => {
    await guest.goto(address)
    await expect(guest.getByText('Lampu yang membuat kamar hangat.')).toBeVisible()
    await expect(guest.getByText('Rp4.500.000')).toBeVisible()
    await expect(guest.getByText('Harga Rp179.000')).toBeVisible()
    await expect(guest.getByText('Dilipat satu tangan')).toBeVisible()
    await expect(guest.getByText('Sebut garansi rangka')).toBeVisible()
    await expect(guest.getByText('Notulen internal')).toHaveCount(0)
    await expect(guest.getByRole('navigation')).toHaveCount(0)
  })

  await test.step('writes a note, which is plain text wherever it stands', async () => {
    await guest.getByLabel('Tulis catatan').fill(note)
    await guest.getByRole('button', { name: 'Kirim catatan' }).click()
    await expect(guest.locator('.guest-note').getByText(note)).toBeVisible()
    await expect(guest.getByLabel('Tulis catatan')).toHaveValue('')
    // Whoever has the page of the team open hears of it.
    await expect(page.getByText(note)).toBeVisible()
    await page.goto(`${home}/today`)
    await expect(page.getByText('Catatan klien untuk Senja')).toBeVisible()
  })

  await test.step('does not approve a version that was replaced meanwhile', async () => {
    complaints.expect(/\/api\/link\/brand\/approve .*409/)
    await guest.getByRole('button', { name: 'Setujui versi 1' }).click()
    await write(1, 'Lampu untuk kamar sewa.')
    const asked = guest.getByRole('dialog')
    await asked.getByRole('button', { name: 'Setujui' }).click()
    await expect(asked.getByText('Brief sudah diganti')).toBeVisible()
    await asked.getByRole('button', { name: 'Batal' }).click()
    await expect(guest.getByText('Lampu untuk kamar sewa.')).toBeVisible()
  })

  await test.step('approves what is shown; the team withdraws it with a reason', async () => {
    await guest.getByRole('button', { name: 'Setujui versi 2' }).click()
    await guest.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click()
    await expect(guest.getByText('Versi 2 disetujui.')).toBeVisible()
    await page.goto(`${mine}/brief`)
    await expect(page.getByText('setuju, versi 2')).toBeVisible()
    await page.getByRole('button', { name: 'Tarik persetujuan' }).click()
    const asked = page.getByRole('dialog', { name: /^Tarik persetujuan/ })
    await asked.getByLabel('Alasan').fill('Harganya salah ketik')
    await asked.getByRole('button', { name: 'Tarik persetujuan' }).click()
    await expect(toast(page, 'Persetujuan Bu Ratih ditarik')).toBeVisible()
    await guest.reload()
    await expect(guest.getByText('Harganya salah ketik')).toBeVisible()
  })

  await test.step('and once revoked, the open page closes with the next press', async () => {
    await page.goto(`${mine}/guests`)
    await page.getByRole('button', { name: 'Tandai beres' }).click()
    await expect(page.getByText(/^beres, /)).toBeVisible()
    await page.getByRole('button', { name: 'Cabut tautan untuk Bu Ratih' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cabut tautan' }).click()
    await expect(page.getByText('Dicabut', { exact: true })).toBeVisible()
    await guest.getByLabel('Tulis catatan').fill('Masih di sini?')
    await guest.getByRole('button', { name: 'Kirim catatan' }).click()
    await expect(guest.getByRole('heading', { name: 'Tautan ini tidak berlaku' })).toBeVisible()
    await expect(guest.getByText('Lampu untuk kamar sewa.')).toHaveCount(0)
  })
})
