import { expect, test } from './app.ts'
import { look } from './look.ts'
import { signInAsOwner } from './shop.ts'

test('a product, its form and a meeting read well', async ({ app, page, context }) => {
  const { home, api } = await signInAsOwner(app, context)
  const added = await context.request.post(`${api}/brands`, { data: { name: 'Kayuma' } })
  const { brand } = await added.json()
  const texts = { stockNote: '', material: 'Jati', usage: '', apart: '', interest: '' }
  const prices = { price: 2_149_000, promo: 1_899_000, promoFrom: null, promoUntil: '2026-01-31' }
  const said = { points: ['Cuma Rp1.899.000 minggu ini'], claims: [], faqs: [] }
  const named = { name: 'Meja Lipat Kayuma Jati Serbaguna untuk Kos dan Ruang Kerja', sku: 'A' }
  const data = { ...named, tiktokId: '', ...prices, ...texts, ...said }
  const product = await context.request.post(`${api}/brands/${brand.id}/products`, { data })
  const meeting = await context.request.post(`${api}/brands/${brand.id}/meetings`, {
    data: { title: 'Rapat promo', day: '2026-11-11', people: [], agenda: '', notes: '' },
  })
  const [{ record: made }, { record: met }] = [await product.json(), await meeting.json()]
  const decision = { id: '019ab000-0000-7000-8000-0000000000aa', text: 'Sebut garansi' }
  const marks = { addDecisions: [decision] }
  await context.request.post(`${api}/meetings/${met.id}/marks`, { data: marks })
  for (const path of [
    '',
    `/products/${made.id}`,
    `/products/${made.id}/edit`,
    '/meetings',
    `/meetings/${met.id}`,
  ]) {
    await page.goto(`${home}/brands/${brand.id}${path}`)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await look(page)
  }
})

test('briefs, promises and the page of a client read well', async ({
  app,
  page,
  context,
  visitor,
}) => {
  const { home, api } = await signInAsOwner(app, context)
  const made = await context.request.post(`${api}/brands`, {
    data: { name: 'Lampu Rotan Anyaman Tangan Pengrajin Cirebon Rumah Senja' },
  })
  const { brand }: { brand: { id: string } } = await made.json()
  const at = `${api}/brands/${brand.id}`
  const texts = {
    goal: 'Lampu yang membuat kamar hangat.',
    audience: 'Baru pindah kos.\n- Anak kos\n- Pasangan muda',
    message: '',
    tone: '',
    format: '',
    publication: '',
    notes: '',
  }
  const terms = { from: '2026-11-01', to: '2026-11-15', minutes: 300, primePercent: 60 }
  for (const [method, path, data] of [
    ['put', '/brief/texts', { version: 0, texts }],
    ['post', '/brief/restrictions', put(ids[0], { kind: 'must_show', text: 'logo' })],
    [
      'post',
      '/brief/restrictions',
      put(ids[1], { kind: 'brand_not_named', names: ['Lumina'], say: null }),
    ],
    ['post', '/brief/enforce', { version: 3, note: 'Yang pertama' }],
    ['put', '/brief/texts', { version: 3, texts: { ...texts, tone: 'Tenang' } }],
    [
      'put',
      '/promises',
      {
        id: ids[0],
        version: 0,
        terms: { ...terms, mentions: 40, pins: 0, price: 4_500_000, note: 'Paket' },
      },
    ],
  ] as const) {
    const done = await context.request[method](at + path, { data })
    expect(done.status(), await done.text()).toBe(200)
  }
  const shared = await context.request.post(`${at}/guests`, {
    data: { name: 'Bu Ratih', approver: true },
  })
  const { secret }: { secret: string } = await shared.json()
  const guest = await visitor()
  await guest.goto(`/l/${secret}`)
  await guest.getByLabel('Tulis catatan').fill('Tolong pakai logo baru.')
  await guest.getByRole('button', { name: 'Kirim catatan' }).click()
  await expect(guest.locator('.guest-note')).toHaveCount(1)
  await look(guest)

  const mine = `${home}/brands/${brand.id}`
  for (const [path, text] of [
    ['brief', 'Draf berisi perubahan'],
    ['brief?version=1', 'Versi pertama'],
    ['brief?mode=write', 'Riwayat draf'],
    ['promises', 'Rp4.500.000'],
    ['guests', 'Tolong pakai logo baru.'],
  ] as const) {
    await page.goto(`${mine}/${path}`)
    await expect(page.getByText(text).first()).toBeVisible()
    await look(page)
  }
})
const put = (id: string, more: object) => ({
  change: { step: 'put', seen: null, restriction: { id, reason: 'Sengketa merek', ...more } },
})
const ids = [
  '019ab000-0000-7000-8000-00000000a001',
  '019ab000-0000-7000-8000-00000000a002',
] as const
