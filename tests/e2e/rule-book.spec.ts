import { expect, test } from './app.ts'
import { signInAsOwner, toast } from './shop.ts'

test('a team decides about a rule and writes its own, and every text is judged by that', async ({
  app,
  page,
  context,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const judged = async (text: string) => {
    const answer = await page.request.post(`${api}/wording/check`, { data: { text } })
    expect(answer.status(), await answer.text()).toBe(200)
    const { verdict }: { verdict: string } = await answer.json()
    return verdict
  }
  await page.goto(`${home}/today`)
  await page.getByRole('link', { name: 'Buku aturan' }).click()
  await expect(page.getByText('tetap bisa dinilai lain oleh platform')).toBeVisible()

  await test.step('a rule is found and told with its source', async () => {
    await page.getByRole('searchbox', { name: 'Cari aturan' }).fill('lazada')
    await page.getByRole('button', { name: /^lazada/ }).click()
    const panel = page.getByRole('dialog', { name: 'lazada' })
    await expect(panel.getByText('diturunkan dari aturannya')).toBeVisible()
    expect(await judged('cek Lazada kak')).toBe('block')
  })

  await test.step('it is switched off with a reason, and back on by Urungkan', async () => {
    const panel = page.getByRole('dialog', { name: 'lazada' })
    await panel.getByRole('radio', { name: 'Matikan' }).check()
    await panel.getByRole('button', { name: 'Simpan keputusan' }).click()
    await expect(panel.getByText('Tulis alasannya')).toBeVisible()
    await panel.getByLabel('Alasan').fill('Dibahas dengan klien')
    await panel.getByRole('button', { name: 'Simpan keputusan' }).click()
    await expect(toast(page, 'Keputusan disimpan')).toBeVisible()
    await expect(panel.getByText('Dibahas dengan klien')).toBeVisible()
    expect(await judged('cek Lazada kak')).toBe('ok')
    await toast(page, 'Keputusan disimpan').getByRole('button', { name: 'Urungkan' }).click()
    await expect(toast(page, 'Sudah diurungkan')).toBeVisible()
    await expect(panel.getByText('Dibahas dengan klien')).toBeHidden()
    expect(await judged('cek Lazada kak')).toBe('block')
    await page.keyboard.press('Escape')
  })

  await test.step('a rule of the team is tried while it is written', async () => {
    await page.getByRole('button', { name: 'Tambah aturan' }).click()
    const form = page.getByRole('dialog', { name: 'Tambah aturan' })
    await form.getByLabel('Kata yang dicari').fill('(a+)+$')
    await expect(form.getByText('regular expression')).toBeVisible()
    await form.getByLabel('Kata yang dicari').fill('kasur (sebelah|tetangga)')
    await form.getByLabel('Coba kalimat').fill('lebih awet dari kasur tetangga')
    await expect(form.locator('mark')).toHaveText('kasur tetangga')
    await form.getByRole('radio', { name: 'Tahan' }).check()
    await form.getByLabel('Alasan').fill('Klien tidak mau dibandingkan')
    await form.getByRole('button', { name: 'Tambah aturan' }).click()
    await expect(toast(page, 'Aturan disimpan')).toBeVisible()
    expect(await judged('lebih awet dari kasur sebelah')).toBe('block')
  })

  await test.step('what the team made is found again', async () => {
    await page.getByRole('searchbox', { name: 'Cari aturan' }).fill('')
    await page.getByText('Hanya yang diubah tim').click()
    await expect(page.getByRole('button', { name: /^kasur sebelah/ })).toBeVisible()
  })
})

test('a page that is open sees what somebody else decides', async ({ app, page, context }) => {
  const { home, api } = await signInAsOwner(app, context)
  await page.goto(`${home}/rules?rule=marketplace.blibli`)
  const panel = page.getByRole('dialog', { name: 'blibli' })
  await expect(panel.getByText('Tahan', { exact: true }).first()).toBeVisible()
  const decision = {
    rule: 'marketplace.blibli',
    wish: { kind: 'severity', severity: 'note' },
    reason: 'Dari perangkat lain',
  }
  const made = await page.request.post(`${api}/wording/decisions`, { data: decision })
  expect(made.status(), await made.text()).toBe(200)
  await expect(panel.getByText('Dari perangkat lain')).toBeVisible()
})

test('a host asks whether words may be used, and reads the answer on the start page', async ({
  app,
  page,
  context,
  visitor,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const host = await visitor()
  const invited = await page.request.post(`${api}/invitations`, {
    data: { name: 'Sari', roles: ['host'] },
  })
  const { secret }: { secret: string } = await invited.json()
  const account = { name: 'Sari', email: 'sari@rumahsenja.example', password: 'kasur busa empuk' }
  const joined = await host.request.post('/api/invitations/accept', { data: { secret, account } })
  expect(joined.status(), await joined.text()).toBe(200)

  await host.goto(`${home}/rules?rule=marketplace.shopee`)
  await host.getByRole('button', { name: 'Tanya manajer' }).click()
  const ask = host.getByRole('dialog', { name: /^Tanya soal/ })
  await ask.getByLabel('Kalimat yang mau dipakai').fill('Kantor kami di Shopee Mall Tower')
  await ask.getByRole('button', { name: 'Kirim pertanyaan' }).click()
  await expect(toast(host, 'Pertanyaan dikirim')).toBeVisible()

  await page.goto(`${home}/today`)
  await page.getByText('Sari bertanya soal “shopee”').click()
  const panel = page.getByRole('dialog', { name: /^Pertanyaan soal/ })
  await panel.getByRole('radio', { name: 'Boleh', exact: true }).check()
  await panel.getByLabel('Boleh dalam frasa').fill('Shopee Mall Tower')
  await panel.getByLabel('Alasan').fill('Nama gedung')
  await panel.getByRole('button', { name: 'Kirim jawaban' }).click()
  await expect(panel.getByText('Boleh dipakai.')).toBeVisible()

  await host.goto(`${home}/today`)
  await host.getByText('Jawaban soal “shopee”: boleh dipakai').click()
  await expect(host.getByText('Nama gedung').first()).toBeVisible()
  await test.step('what is now allowed is a note where it is written, and other words are asked about there', async () => {
    await host.goto(`${home}/rules/try`)
    const found = host.getByRole('region', { name: 'Temuan di Teks' })
    await host
      .getByRole('textbox', { name: 'Teks', exact: true })
      .fill('Kantor di Shopee Mall Tower. Kasur termurah se-TikTok!')
    await found.getByRole('button', { name: /termurah/ }).click()
    await found.getByRole('button', { name: 'Tanya manajer' }).click()
    await expect(ask.getByLabel('Kalimat yang mau dipakai')).toHaveValue(
      'Kasur termurah se-TikTok!',
    )
    await ask.getByRole('button', { name: 'Kirim pertanyaan' }).click()
    await expect(toast(host, 'Pertanyaan dikirim')).toBeVisible()
    await expect(found.getByText('1 tahan, 1 catatan')).toBeVisible()
  })
})
