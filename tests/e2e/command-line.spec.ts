import { readFileSync } from 'node:fs'

import { expect, test } from './app.ts'
import { exportsOf, fillAccount, owner, quirk } from './shop.ts'

test('the command line does the main job beside the server, and the owner takes it over', async ({
  app,
  page,
}, info) => {
  await test.step('import makes a team named after the shop', async () => {
    const tried = await app.cli('import', ...exportsOf('2026-W46'), '--dry-run')
    expect(tried.code, tried.output).toBe(0)
    expect(tried.output).toContain('Akan diterapkan')
    const { code, output } = await app.cli('import', ...exportsOf('2026-W46'))
    expect(code, output).toBe(0)
    expect(output).toContain('Diterapkan')
  })

  await test.step('report prints figures and writes a PDF', async () => {
    const told = await app.cli('report', '--week', '2026-W46', '--json')
    expect(told.code, told.output).toBe(0)
    const { week, figures }: { week: string; figures: { id: string; value: unknown }[] } =
      JSON.parse(told.output)
    const valueOf = (id: string) => figures.find((figure) => figure.id === id)?.value
    const { weeks } = JSON.parse(readFileSync('src/modules/metrics/fixtures/truth.json', 'utf8'))
    expect(week).toBe('2026-W46')
    expect(valueOf('shop.gmv')).toBe(weeks[week].shop.gmv)
    expect(valueOf('account.followers')).toBe(weeks[week].followers)

    const pdf = info.outputPath('laporan.pdf')
    expect((await app.cli('report', '--week', '2026-W46', '--out', pdf)).code).toBe(0)
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  })

  await test.step('a refused file ends with 1, wrong use with 2, and both say why', async () => {
    const refused = await app.cli('import', quirk('hanya judul.csv'))
    expect(refused.code).toBe(1)
    expect(refused.output).toContain('tidak ada baris data')
    const wrong = await app.cli('report', '--week', 'minggu lalu')
    expect(wrong.code).toBe(2)
    expect(wrong.output).toContain('bukan minggu ISO')
  })

  await test.step('the first visit asks for the owner of that team', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'menunggu pemiliknya' })).toBeVisible()
    await fillAccount(page)
    await page.getByRole('button', { name: 'Buat tim dan masuk' }).click()
    await expect(page.getByRole('button', { name: `Akun ${owner.name}` })).toBeVisible()
    await page.goto(
      `${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/imports/history`,
    )
    await expect(page.getByText('Tersimpan').first()).toBeVisible()
  })

  await test.step('what the command line does meanwhile is there after a look', async () => {
    expect((await app.cli('import', ...exportsOf('2026-W45'))).code).toBe(0)
    await page.reload()
    await expect(page.getByText('2–8 Nov').first()).toBeVisible()
  })
})
