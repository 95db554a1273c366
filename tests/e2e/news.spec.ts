import { expect, test } from './app.ts'
import { signInAsOwner, toast } from './shop.ts'

test('a task from somebody else rings the bell, is read, and told as one wishes', async ({
  app,
  page,
  context,
  visitor,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const made = await context.request.post(`${api}/invitations`, {
    data: { name: 'Yoga', roles: ['editor'] },
  })
  const { secret } = await made.json()
  const other = await visitor()
  const account = { name: 'Yoga Saputra', email: 'yoga@rumahsenja.example' }
  await other.request.post('/api/invitations/accept', {
    data: { secret, account: { ...account, password: 'rak dinding kayu' } },
  })
  await other.goto(`${home}/today`)
  await expect(other.getByRole('link', { name: 'Kabar', exact: true })).toBeVisible()

  await test.step('the bell counts what is new, while one looks', async () => {
    await page.goto(`${home}/today`)
    const input = page.getByRole('textbox', { name: 'Tugas baru' })
    await input.fill('Potong video rak lusa 10.00 @yoga')
    await input.press('Enter')
    await other.getByRole('link', { name: 'Kabar, 1 baru' }).click()
    await expect(other.getByText('Tugas baru: Potong video rak')).toBeVisible()
  })

  await test.step('opened, it leads to the task and is read', async () => {
    await other.getByRole('link', { name: /Tugas baru: Potong video rak/ }).click()
    await expect(other.getByRole('dialog', { name: 'Tugas' }).getByLabel('Judul')).toHaveValue(
      'Potong video rak',
    )
    await other.goto(`${home}/today`)
    await expect(other.getByRole('link', { name: 'Kabar', exact: true })).toBeVisible()
  })

  await test.step('what cannot work says why; what is chosen is kept', async () => {
    await other.goto(`${home}/today/news/settings`)
    await expect(other.getByText('Email belum bisa dikirim dari server ini')).toBeVisible()
    await expect(other.getByRole('checkbox', { name: 'Peringatan: email' })).toBeDisabled()
    await other.getByLabel('Dari', { exact: true }).fill('22:00')
    await other.getByRole('checkbox', { name: 'Peringatan: push' }).uncheck()
    await other.getByRole('button', { name: 'Simpan setelan kabar' }).click()
    await expect(toast(other, 'Setelan kabar disimpan')).toBeVisible()
    await other.reload()
    await expect(other.getByLabel('Dari', { exact: true })).toHaveValue('22:00')
    await expect(other.getByRole('checkbox', { name: 'Peringatan: push' })).not.toBeChecked()
  })
})
