import { expect, test } from './app.ts'
import { signInAsOwner, toast } from './shop.ts'

test('a meeting is noted on a phone, and its decisions become work', async ({
  app,
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { home, api } = await signInAsOwner(app, context)
  const made = await context.request.post(`${api}/brands`, { data: { name: 'Kayuma' } })
  const { brand } = await made.json()
  const data = {
    name: 'Meja Lipat',
    sku: '',
    tiktokId: '',
    price: null,
    promo: null,
    promoFrom: null,
    promoUntil: null,
    stockNote: '',
    material: '',
    usage: '',
    apart: '',
    interest: '',
    points: [],
    claims: [],
    faqs: [],
  }
  await context.request.post(`${api}/brands/${brand.id}/products`, { data })

  await test.step('one tap, and the notes survive a closed tab', async () => {
    await page.goto(`${home}/brands/${brand.id}/meetings`)
    await page.getByRole('button', { name: 'Catat rapat' }).click()
    await page.getByLabel('Catatan', { exact: true }).fill('Bu Ratna minta meja didahulukan')
    await page.waitForTimeout(600)
    await page.reload()
    await page.getByRole('button', { name: 'Pakai tulisan itu' }).click()
    await page.getByLabel('Peserta').fill('Bu Ratna, Nadia')
    await page.getByRole('button', { name: 'Simpan rapat' }).click()
    await expect(toast(page, 'Rapat disimpan')).toBeVisible()
  })

  await test.step('a decision is noted with Enter and becomes a task', async () => {
    await page.getByLabel('Keputusan baru').fill('Sebut garansi 1 tahun')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listitem').filter({ hasText: 'Sebut garansi' })).toBeVisible()
    await page.getByRole('button', { name: 'Jadikan…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Jadikan keputusan ini' })
    await dialog.getByRole('button', { name: 'Jadikan Tugas' }).click()
    await expect(page.getByRole('link', { name: /^Tugas · belum ada yang pegang/ })).toBeVisible()
  })

  await test.step('a talking point of a product, and a restriction of the brief', async () => {
    const dialog = page.getByRole('dialog', { name: 'Jadikan keputusan ini' })
    await page.getByRole('button', { name: 'Jadikan…' }).click()
    await dialog.getByLabel('Menjadi').selectOption('Poin bicara')
    await dialog.getByRole('button', { name: 'Jadikan Poin bicara' }).click()
    await expect(page.getByRole('link', { name: 'Poin bicara · Meja Lipat' })).toBeVisible()
    await page.getByRole('button', { name: 'Jadikan…' }).click()
    await dialog.getByLabel('Menjadi').selectOption('Batasan: wajib disebut')
    await dialog.getByRole('button', { name: /^Jadikan Batasan/ }).click()
    await expect(page.getByRole('link', { name: 'Batasan di draf brief' })).toBeVisible()
  })

  await test.step('the task leads back to the meeting', async () => {
    await page.goto(`${home}/today/tasks?view=all`)
    await page.getByText('Sebut garansi 1 tahun').first().click()
    await page.getByRole('link', { name: /^Rapat “/ }).click()
    await expect(page.getByLabel('Keputusan baru')).toBeVisible()
  })
})
