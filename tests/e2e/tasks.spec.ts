import { once } from 'node:events'

import type { Locator, Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { owner, signInAsOwner, toast } from './shop.ts'

const line = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ hasText: title })

/** Writes a task in one line, by the keyboard alone. */
async function write(page: Page, text: string): Promise<void> {
  const input = page.getByRole('textbox', { name: 'Tugas baru' })
  await input.fill(text)
  await input.press('Enter')
  await expect(input).toHaveValue('')
}

test('a task from one line to done, and back', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/today/tasks`)
  await expect(page.getByText('Tidak ada tugas')).toBeVisible()

  await test.step('what was read stands there before it is saved', async () => {
    const input = page.getByRole('textbox', { name: 'Tugas baru' })
    await input.fill('foto meja Rotan besok 10.00 @bagas')
    const read = page.locator('.quick-read')
    await expect(read).toContainText('Foto meja Rotan @bagas')
    await expect(read).toContainText('10.00 (besok)')
    await expect(read).toContainText('@bagas bukan satu anggota')
    await input.fill('foto meja Rotan besok 10.00')
    await expect(read).toContainText('Untuk sendiri')
    await input.press('Enter')
    await expect(toast(page, 'Tugas “Foto meja Rotan” ditulis')).toBeVisible()
    await expect(line(page, 'Foto meja Rotan')).toContainText('Besok 10.00')
  })

  await test.step('a word that is no day is given back to the title', async () => {
    await page.getByRole('textbox', { name: 'Tugas baru' }).fill('Pengumuman libur besok')
    await page.getByRole('button', { name: 'Jadikan bagian judul' }).click()
    await expect(page.locator('.quick-read')).toContainText('Pengumuman libur besok')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await expect(line(page, 'Pengumuman libur besok')).toBeVisible()
  })

  await test.step('ticked off it is done, and Urungkan opens it again', async () => {
    await page.getByRole('checkbox', { name: 'Selesai: Foto meja Rotan' }).click()
    const said = toast(page, 'Tugas “Foto meja Rotan” selesai')
    await expect(said).toBeVisible()
    await expect(line(page, 'Foto meja Rotan')).toHaveCount(0)
    await said.getByRole('button', { name: 'Urungkan' }).click()
    await expect(line(page, 'Foto meja Rotan')).toBeVisible()
  })

  await test.step('opened, everything can be changed, and its history tells who did', async () => {
    await page.getByRole('button', { name: /^Foto meja Rotan/ }).click()
    const panel = page.getByRole('dialog', { name: 'Tugas' })
    await expect(panel.getByText(`Ditulis ${owner.name}`)).toBeVisible()
    await panel.getByLabel('Judul').fill('Foto meja Rotan dan kursi')
    await panel.getByLabel('Catatan').fill('Cahaya sore')
    await panel.getByText('Ulangi tiap minggu').click()
    await panel.getByRole('button', { name: 'Simpan tugas' }).click()
    await expect(toast(page, 'Foto meja Rotan dan kursi” disimpan')).toBeVisible()
    await expect(panel.getByText('mengubah tugas').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(line(page, 'Foto meja Rotan dan kursi')).toContainText('tiap minggu')
  })

  await test.step('several move to another day at once, and back', async () => {
    await page.getByRole('button', { name: 'Pilih', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Pilih Foto meja Rotan dan kursi' }).check()
    await page.getByRole('checkbox', { name: 'Pilih Pengumuman libur besok' }).check()
    await page.getByRole('button', { name: 'Hari ini', exact: true }).click()
    const said = toast(page, '2 tugas dipindah')
    await expect(page.getByRole('heading', { name: 'Hari ini, 2' })).toBeVisible()
    await said.getByRole('button', { name: 'Urungkan' }).click()
    await expect(page.getByRole('heading', { name: 'Tanpa tanggal, 1' })).toBeVisible()
  })
})

test('two people see the same list at once', async ({ app, page, context, visitor }) => {
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
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Hari ini')

  await page.goto(`${home}/today`)
  await write(page, 'Potong video rak hari ini @yoga')
  await expect(line(other, 'Potong video rak')).toBeVisible()
  await other.getByRole('checkbox', { name: 'Selesai: Potong video rak' }).click()
  await expect(line(other, 'Potong video rak')).toHaveCount(0)
  await page.goto(`${home}/today/tasks?view=done`)
  await expect(line(page, 'Potong video rak')).toContainText('Yoga Saputra')
})

test('what is typed in a task stays while somebody else saves it', async ({
  app,
  page,
  context,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const title = 'Foto ulang meja Loka'
  const made = await context.request.post(`${api}/tasks`, { data: { title, note: 'Cahaya sore.' } })
  const { task } = await made.json()
  const somebodySaves = async (version: number, data: Record<string, string>) => {
    const saved = await context.request.patch(`${api}/tasks/${task.id}`, {
      data: { version, ...data },
    })
    expect(saved.status(), await saved.text()).toBe(200)
  }
  await page.goto(`${home}/today/tasks?task=${task.id}`)
  const panel = page.getByRole('dialog', { name: 'Tugas' })
  const note = panel.getByLabel('Catatan')
  await note.fill('Cahaya pagi, tanpa properti.')

  await somebodySaves(1, { title: 'Foto ulang meja Loka dari samping' })
  await expect(panel.getByLabel('Judul')).toHaveValue('Foto ulang meja Loka dari samping')
  await expect(note).toHaveValue('Cahaya pagi, tanpa properti.')

  await somebodySaves(2, { note: 'Pakai lampu studio.' })
  await expect(panel.getByText('Orang lain juga mengubah: Catatan.')).toBeVisible()
  await expect(panel.getByText('“Pakai lampu studio.”')).toBeVisible()
  await expect(note).toHaveValue('Cahaya pagi, tanpa properti.')
  await panel.getByRole('button', { name: 'Pakai yang mereka simpan' }).click()
  await expect(note).toHaveValue('Pakai lampu studio.')
  await note.fill('Pakai lampu studio, pagi.')
  await panel.getByRole('button', { name: 'Simpan tugas' }).click()
  await expect(toast(page, 'disimpan')).toBeVisible()
  await expect(note).toHaveValue('Pakai lampu studio, pagi.')
})

test('what changed before somebody was heard is seen as soon as they are', async ({
  app,
  page,
  context,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const changed = new EventTarget()
  const heard = once(changed, 'told')
  // What the page wants to hear reaches the server late, as on a weak network.
  await page.routeWebSocket(/./, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => void heard.then(() => server.send(message)))
  })
  await page.goto(`${home}/today/tasks?view=all`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  const title = 'Timbang paket sebelum kurir datang'
  const made = await context.request.post(`${api}/tasks`, { data: { title } })
  expect(made.status(), await made.text()).toBe(200)
  await expect(line(page, title)).toHaveCount(0)
  changed.dispatchEvent(new Event('told'))
  await expect(line(page, title)).toBeVisible()
})
