import type { Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { findings } from './axe.ts'
import { importBothWeeks, signInAsOwner, toast } from './shop.ts'

const box = (page: Page, name = 'Teks') => page.getByRole('textbox', { name, exact: true })
const found = (page: Page, name = 'Teks') => page.getByRole('region', { name: `Temuan di ${name}` })
const script =
  'Ini kasur termurah se-TikTok.\n\nMau tanya ukuran? Chat WA ya kak. Produk ini tidak menyembuhkan maag.'

test('a text is marked while it is written, and put right by keyboard and undone', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/rules/try`)
  await box(page).pressSequentially('kasur empuk ')
  await expect(page.getByText('Tidak ada temuan')).toBeVisible()
  await box(page).fill(script)
  await expect(found(page).getByText('1 catatan')).toBeVisible()
  await expect(page.locator('mark')).not.toHaveCount(0)

  await test.step('marks lie under the very words, also where lines break and scroll', async () => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await expect.poll(() => misplaced(page)).toEqual([])
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    await box(page).fill(`${'Lapisan lateks tiga sentimeter.\n'.repeat(80)}${script}`)
    await expect(page.locator('mark').first()).toBeAttached()
    await box(page).evaluate((area) => area.scrollTo({ top: area.scrollHeight }))
    await expect.poll(() => misplaced(page)).toEqual([])
    await box(page).fill(script)
    await expect(found(page).getByText('1 catatan')).toBeVisible()
  })

  await test.step('F8 goes on, Ctrl+. replaces, Ctrl+Z takes it back', async () => {
    await box(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await expect(found(page).getByRole('button', { expanded: true })).toContainText('termurah')
    await page.keyboard.press('F8')
    await expect(found(page).getByRole('button', { expanded: true })).toContainText('WA')
    await page.keyboard.press('Control+.')
    await expect(box(page)).toHaveValue(/Chat chat toko ya kak/)
    await expect(found(page).getByText('“WA”')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(box(page)).toHaveValue(script)
    await page.keyboard.press('Shift+F8')
    await expect(found(page).getByRole('button', { expanded: true })).toContainText('termurah')
  })

  await test.step('the list says why, from where, and replaces as well', async () => {
    await found(page).getByRole('button', { name: /“WA”/ }).click()
    await expect(found(page).getByText('Aturan platform')).toBeVisible()
    await expect(found(page).getByText(/dibaca/)).toBeVisible()
    await found(page).getByRole('button', { name: 'Ganti', exact: true }).click()
    await expect(box(page)).toHaveValue(/Chat chat toko ya kak/)
    await expect(box(page)).toBeFocused()
  })

  await test.step('what is planned with the official tool is only a note', async () => {
    await box(page).fill('Flash sale mulai sekarang')
    await expect(found(page)).toBeVisible()
    const before = await found(page).locator('header').innerText()
    await page.getByLabel('Flash sale').check()
    await expect(found(page).locator('header')).not.toHaveText(before)
    await expect(found(page).locator('header')).toContainText('catatan')
  })
})

test('odd texts are taken as they are', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/rules/try`)
  await box(page).fill('مرحبا شوبي 😀😀 sho\u200Bpee \ud83d wa')
  await expect(found(page)).toBeVisible()
  await expect.poll(() => misplaced(page)).toEqual([])
  // A megabyte, pasted: the list stays whole, the marks are left out and that is said.
  const huge = `${'Lapisan lateks tiga sentimeter, kak. '.repeat(27_000)}termurah se-TikTok`
  await box(page).evaluate((area, text) => {
    area.focus()
    if (area instanceof HTMLTextAreaElement) area.select()
    document.execCommand('insertText', false, text)
  }, huge)
  await expect(page.getByText('tanda di dalamnya dimatikan')).toBeVisible({ timeout: 60_000 })
  await expect(found(page).getByText('“termurah se-TikTok”')).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('mark')).toHaveCount(0)
})

test('the report is checked where it is written, and saved as before', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await importBothWeeks(app)
  await page.goto(`${home}/reports/2026-W46?draft=1`)
  const next = box(page, 'Minggu depan')
  await next.fill('Ajak penonton chat WA setelah LIVE.')
  await found(page, 'Minggu depan').getByRole('button', { name: /WA/ }).click()
  await found(page, 'Minggu depan').getByRole('button', { name: 'Ganti', exact: true }).click()
  await expect(next).toHaveValue('Ajak penonton chat chat toko setelah LIVE.')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(toast(page, 'Laporan disimpan')).toBeVisible()
  await page.reload()
  await expect(next).toHaveValue('Ajak penonton chat chat toko setelah LIVE.')
})

test('a text with findings reads well in both themes and on a phone', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await page.goto(`${home}/rules/try`)
  await box(page).fill(script)
  await found(page).getByRole('button', { name: /“WA”/ }).click()
  await expect(found(page).getByText('Aturan platform')).toBeVisible()
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await findings(page), `${size.width} px, ${colorScheme}`).toEqual([])
    }
  }
  await page.setViewportSize({ width: 360, height: 780 })
  const needs = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(needs).toBeLessThanOrEqual(360)
})

/** Marks that say other words than those of the box, or a box that breaks its lines elsewhere. */
const misplaced = (page: Page) =>
  page.evaluate(() => {
    const area = document.querySelector('textarea')
    const layer = document.querySelector<HTMLElement>('.marks')
    const inner = layer?.firstElementChild
    if (!area || !layer || !(inner instanceof HTMLElement)) return ['no marks']
    const style = getComputedStyle(area)
    const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom)
    const [a, b] = [area.getBoundingClientRect(), layer.getBoundingClientRect()]
    const wrong: string[] = []
    if (Math.abs(a.left + area.clientLeft - b.left) > 1) wrong.push('left')
    if (Math.abs(a.top + area.clientTop - b.top) > 1) wrong.push('top')
    if (Math.abs(area.clientWidth - b.width) > 1) wrong.push('width')
    // A box with room to spare says its own height instead of its text's.
    const tall = inner.offsetHeight + padding
    if (area.scrollHeight > area.clientHeight && Math.abs(area.scrollHeight - tall) > 1)
      wrong.push(`lines: ${area.scrollHeight}, ${tall}`)
    const shift = Number.parseFloat((inner.style.translate || '0 0').split(' ')[1] ?? '0')
    if (Math.abs(shift + area.scrollTop) > 1) wrong.push('scrolled')
    return wrong
  })
