import { expect, test } from './app.ts'
import { exportsOf, fillAccount, owner, pick, shop } from './shop.ts'

test('everything works over plain HTTP on the address of the studio network', async ({
  app,
  visitor,
}) => {
  const address = app.lanUrl
  test.skip(address === null, 'This machine has no network address besides its own.')
  if (!address) return
  const page = await visitor(address)
  await page.goto('/')
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)

  await test.step('first visit, with a cookie that needs no HTTPS', async () => {
    await page.getByRole('button', { name: 'Buat tim' }).click()
    await page.getByLabel('Nama tim').fill(shop)
    await fillAccount(page)
    await page.getByRole('button', { name: 'Buat tim dan masuk' }).click()
    await expect(page.getByRole('button', { name: `Akun ${owner.name}` })).toBeVisible()
    const cookies = await page.context().cookies()
    expect(cookies.length).toBeGreaterThan(0)
    for (const { secure, httpOnly, sameSite } of cookies) {
      expect({ secure, httpOnly, sameSite }).toEqual({
        secure: false,
        httpOnly: true,
        sameSite: 'Lax',
      })
    }
  })

  await test.step('no header asks for HTTPS', async () => {
    const headers = (await page.request.get('/')).headers()
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
  })

  await test.step('an upload reports over the WebSocket', async () => {
    const heard = new Promise<string>((resolve) => {
      page.on('websocket', (socket) => socket.on('framereceived', () => resolve(socket.url())))
    })
    await page.goto(`${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/imports`)
    await pick(page, exportsOf('2026-W46'))
    expect(await heard).toMatch(/^ws:/)
    await expect(page.getByRole('button', { name: /^Terapkan \d/ })).toBeEnabled()
  })

  await test.step('a link can be copied without the clipboard of secure pages', async () => {
    await page.getByRole('link', { name: 'Tim' }).click()
    await page.getByRole('button', { name: 'Undang anggota' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Untuk siapa').fill('Bagas')
    await dialog.getByLabel('Host').check()
    await dialog.getByRole('button', { name: 'Buat tautan' }).click()
    await expect(dialog.getByLabel('Kirim tautan ini')).toHaveValue(new RegExp(`^${address}/`))
    await dialog.getByRole('button', { name: 'Salin' }).click()
    await expect(dialog.getByText(/Tersalin|tekan Ctrl\+C/)).toBeVisible()
  })
})
