import { appCode } from '../../src/modules/team/server/totp.test.kit.ts'
import { expect, test } from './app.ts'
import { owner, signIn, signInAsOwner, toast } from './shop.ts'

const host = { name: 'Bagas', email: 'bagas@rumahsenja.example', password: 'kasur busa empuk' }
const chosen = 'bantal guling baru'

test('a member who forgot the password gets a link, and the history tells of it', async ({
  app,
  page,
  context,
  complaints,
  visitor,
}) => {
  complaints.expect(/\/api\/password\/reset\/open .*404/)
  const { home, api } = await signInAsOwner(app, context)
  const made = await context.request.post(`${api}/invitations`, {
    data: { name: host.name, roles: ['host'] },
  })
  const { secret }: { secret: string } = await made.json()
  const guest = await visitor()
  await guest.context().request.post('/api/invitations/accept', { data: { secret, account: host } })

  await page.goto(`${home}/team`)
  await page.getByRole('button', { name: `Ubah ${host.name}` }).click()
  await page.getByRole('menuitem', { name: 'Buat tautan sandi baru' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Buat tautan' }).click()
  const link = await dialog.getByLabel('Kirim tautan ini').inputValue()
  await dialog.getByRole('button', { name: 'Selesai' }).click()

  const phone = await visitor()
  await phone.goto('/sign-in')
  await phone.getByRole('link', { name: 'Lupa sandi?' }).click()
  await expect(phone.getByText('Etalase ini tidak mengirim email.')).toBeVisible()
  await phone.goto(link)
  await expect(phone.getByText(`Untuk akun ${host.email}`)).toBeVisible()
  await phone.getByLabel('Sandi baru').fill(chosen)
  await phone.getByRole('button', { name: 'Simpan sandi baru' }).click()
  await expect(toast(phone, 'Sandi baru disimpan')).toBeVisible()
  await signIn(phone, { ...host, password: chosen })
  await expect(phone.getByRole('navigation', { name: 'Utama' }).first()).toBeVisible()

  await guest.goto(link)
  await expect(guest.getByRole('alert')).toContainText('Tautan ini tidak berlaku')
  await page.goto(`${home}/team/history`)
  await expect(page.getByText(`membuat tautan sandi baru untuk ${host.name}`)).toBeVisible()
})

// Last, because a second step that is switched on gives its owner a new session.
test('a second step: set up, asked at sign-in, and a way in without the phone', async ({
  app,
  page,
  context,
  complaints,
  visitor,
}) => {
  complaints.expect(/\/api\/(sign-in\/code|two-factor\/start) .*40\d/)
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/account`)
  await page.getByRole('button', { name: 'Aktifkan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Sandi sekarang').fill('bukan sandinya')
  await dialog.getByRole('button', { name: 'Lanjut' }).click()
  await expect(dialog.getByRole('alert')).toContainText('tidak cocok')
  await dialog.getByLabel('Sandi sekarang').fill(owner.password)
  await page.keyboard.press('Enter')
  await expect(dialog.getByAltText('Kode QR untuk aplikasi autentikator')).toBeVisible()
  const secret = (await dialog.locator('[data-secret]').innerText()).replaceAll(' ', '')
  // The sixth digit is enough: nobody has to press anything.
  await dialog.getByLabel('Kode dari aplikasi').fill(appCode(secret, -1))
  await expect(dialog.getByRole('listitem')).toHaveCount(10)
  const codes = await dialog.getByRole('listitem').allInnerTexts()
  await dialog.getByRole('button', { name: 'Sudah disimpan' }).click()
  await expect(page.getByText('Tersisa 10 kode cadangan.')).toBeVisible()

  const phone = await visitor()
  await test.step('the password is not enough; a pasted code is, spaces and all', async () => {
    await phone.goto(`${home}/account`)
    await signIn(phone, owner)
    const field = phone.getByLabel('Kode dari aplikasi autentikator')
    await expect(field).toBeFocused()
    await expect(field).toHaveAttribute('autocomplete', 'one-time-code')
    await field.fill('000 000')
    await expect(phone.getByRole('alert')).toContainText('Kode tidak cocok')
    await field.fill(appCode(secret).replace(/^.../, '$& '))
    await expect(phone.getByRole('heading', { name: 'Verifikasi dua langkah' })).toBeVisible()
  })

  await test.step('a backup code works, and is counted', async () => {
    const other = await visitor()
    await other.goto(`${home}/account`)
    await signIn(other, owner)
    await other.getByRole('button', { name: 'Pakai kode cadangan' }).click()
    await other.getByLabel('Kode cadangan').fill(codes[0]?.toUpperCase() ?? '')
    await other.getByLabel('Percayai perangkat ini').check()
    await other.getByRole('button', { name: 'Masuk', exact: true }).click()
    await expect(other.getByText('Tersisa 9 kode cadangan.')).toBeVisible()
    await other.getByRole('button', { name: 'Keluar di sini' }).click()
    await signIn(other, owner)
    await expect(other.getByRole('navigation', { name: 'Utama' }).first()).toBeVisible()
  })

  await test.step('the command line switches it off for whoever lost both', async () => {
    const { code, output } = await app.cli(
      'reset-password',
      '--email',
      owner.email,
      '--two-factor-off',
    )
    expect(code, output).toBe(0)
    const again = await visitor()
    await again.goto(`${home}/account`)
    await signIn(again, owner)
    await expect(again.getByText('Tidak aktif')).toBeVisible()
  })
})
