import { type PictureGroup, phone, week } from '../studio.ts'

export const group: PictureGroup = {
  name: 'search',
  step: 2,
  take: async ({ page, shop, shoot }) => {
    await page.goto(`${await shop()}/weeks/${week}`)
    await page.getByRole('button', { name: /^Cari/ }).click()
    await page.getByRole('combobox').fill('lampu')
    await page.getByRole('option', { name: /Lampu/ }).first().waitFor()
    await shoot('search')
    await page.setViewportSize(phone)
    await shoot('search-phone')
  },
}
