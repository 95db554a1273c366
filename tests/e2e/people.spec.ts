import { expect, test } from './app.ts'
import { fillAccount, owner, shop, signIn, signInAsOwner, signOut, toast } from './shop.ts'

const bagas = { name: 'Bagas', email: 'bagas@rumahsenja.example', password: 'kasur busa empuk' }

test('whoever has to sign in comes back to the page they asked for', async ({
  app,
  context,
  visitor,
}) => {
  const { home } = await signInAsOwner(app, context)
  const page = await visitor()
  await page.goto(`${home}/brands`)
  await expect(page.getByText('Sesi sudah berakhir')).toBeVisible()
  await signIn(page, owner)
  await expect(page.getByRole('heading', { name: 'Brand', level: 1 })).toBeVisible()
  await signOut(page)
  await expect(page.getByRole('heading', { name: 'Masuk' })).toBeVisible()
})

test('a wrong password and an unknown e-mail get the same sentence', async ({
  app,
  context,
  complaints,
  visitor,
}) => {
  complaints.expect(/\/api\/sign-in .*40[01]/)
  await signInAsOwner(app, context)
  const page = await visitor()
  await page.goto('/')
  await signIn(page, { ...owner, password: 'bukan sandinya' })
  const said = page.getByRole('alert')
  await expect(said).toBeVisible()
  const sentence = await said.innerText()
  await signIn(page, { ...owner, email: 'siapa@rumahsenja.example' })
  await expect(said).toHaveText(sentence)
  await expect(page.getByLabel('Email')).toHaveValue('siapa@rumahsenja.example')
})

test('an invitation link lets one person in, once, with the roles it names', async ({
  app,
  page,
  context,
  complaints,
  visitor,
}) => {
  complaints.expect(/\/api\/(invitations|password\/reset)\/open .*40\d/)
  const { home, api } = await signInAsOwner(app, context)
  await page.goto(`${home}/team`)
  await page.getByRole('button', { name: 'Undang anggota' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Untuk siapa').fill('Bagas')
  await dialog.getByLabel('Kreator').check()
  await dialog.getByRole('button', { name: 'Buat tautan' }).click()
  const link = await dialog.getByLabel('Kirim tautan ini').inputValue()
  await dialog.getByRole('button', { name: 'Selesai' }).click()
  await expect(page.getByText('Belum dibuka')).toBeVisible()

  const guest = await visitor()
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: `Bergabung ke ${shop}` })).toBeVisible()
  await fillAccount(guest, bagas)
  await guest.getByRole('button', { name: 'Buat akun dan bergabung' }).click()

  await test.step('a creator sees everything and changes nothing', async () => {
    await expect(guest.getByRole('navigation', { name: 'Utama' }).first()).toBeVisible()
    await guest.goto(`${home}/imports`)
    await expect(guest.getByText('Peran di tim ini hanya melihat')).toBeVisible()
    await expect(guest.getByRole('button', { name: 'Pilih berkas' })).toHaveCount(0)
    await guest.goto(`${home}/brands`)
    await expect(guest.getByText('Belum ada brand')).toBeVisible()
    await expect(guest.getByRole('button', { name: 'Tambah brand' })).toHaveCount(0)
    await guest.goto(`${home}/team`)
    await expect(guest.getByText(owner.email)).toBeVisible()
    await expect(guest.getByRole('button', { name: 'Undang anggota' })).toHaveCount(0)
    await guest.goto(`${home}/team/settings`)
    await expect(guest.getByLabel('Nama tim')).toBeDisabled()
  })

  await test.step('other roles show other buttons', async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Ubah Bagas' }).click()
    await page.getByRole('menuitem', { name: 'Ubah peran' }).click()
    await page.getByRole('dialog').getByLabel('Pemasar').check()
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan peran' }).click()
    await expect(toast(page, 'Peran Bagas disimpan')).toBeVisible()
    await guest.goto(`${home}/brands`)
    await expect(guest.getByRole('button', { name: 'Tambah brand' })).toBeVisible()
  })

  await test.step('the same link opens no second door', async () => {
    const third = await visitor()
    await third.goto(link)
    await expect(third.getByRole('heading', { name: 'Undangan' })).toBeVisible()
    await expect(third.getByRole('alert')).toBeVisible()
    await expect(third.getByRole('button', { name: 'Buat akun dan bergabung' })).toHaveCount(0)

    // In the same tab only what stands behind the # changes.
    const wish = { name: 'Sari', roles: ['host'] }
    const invited = await context.request.post(`${api}/invitations`, { data: wish })
    const { secret } = await invited.json()
    await third.goto(`/invitation#${secret}`)
    await expect(third.getByRole('heading', { name: `Bergabung ke ${shop}` })).toBeVisible()
    await expect(third.getByText('Untuk Sari')).toBeVisible()
    await third.goto(link)
    await expect(third.getByRole('alert')).toBeVisible()
  })

  await test.step('of two links to a new password the one opened last is shown', async () => {
    const { members } = await (await context.request.get(`${api}/members`)).json()
    const { userId } = members.find((one: { name: string }) => one.name === bagas.name)
    const made = await context.request.post(`${api}/members/${userId}/reset`, { data: {} })
    const { secret } = await made.json()
    const third = await visitor()
    await third.goto('/new-password#bukan-tautan')
    await expect(third.getByRole('alert')).toBeVisible()
    await third.goto(`/new-password#${secret}`)
    await expect(third.getByText(`Untuk akun ${bagas.email}`)).toBeVisible()
  })

  await test.step('whoever is taken out is out at once, and back after Urungkan', async () => {
    await page.getByRole('button', { name: 'Ubah Bagas' }).click()
    await page.getByRole('menuitem', { name: 'Keluarkan dari tim' }).click()
    const done = toast(page, 'Bagas dikeluarkan dari tim')
    await expect(done).toBeVisible()
    await guest.goto(`${home}/brands`)
    await expect(guest.getByText('Tim ini tidak ada di akun ini')).toBeVisible()
    await done.getByRole('button', { name: 'Urungkan' }).click()
    await expect(page.getByText(bagas.email)).toBeVisible()
    await guest.reload()
    await expect(guest.getByRole('heading', { name: 'Brand', level: 1 })).toBeVisible()
  })
})

test('a new password signs every other device out, and signing out everywhere this one too', async ({
  app,
  page,
  context,
  visitor,
}) => {
  const { home } = await signInAsOwner(app, context)
  const elsewhere = await visitor()
  await elsewhere.goto(`${home}/account`)
  await signIn(elsewhere, owner)
  await expect(elsewhere.getByRole('heading', { name: owner.name })).toBeVisible()

  await page.goto(`${home}/account`)
  const next = 'lampu lantai bambu'
  await page.getByLabel('Sandi sekarang').fill(owner.password)
  await page.getByLabel('Sandi baru').fill(next)
  await page.getByRole('button', { name: 'Ganti sandi' }).click()
  await expect(toast(page, 'Sandi diganti')).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { name: 'Masuk' })).toBeVisible()
  await signIn(elsewhere, { ...owner, password: next })
  await expect(elsewhere.getByRole('heading', { name: owner.name })).toBeVisible()

  await elsewhere.getByRole('button', { name: 'Keluar di semua perangkat' }).click()
  await expect(elsewhere.getByRole('heading', { name: 'Masuk' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Masuk' })).toBeVisible()
})
