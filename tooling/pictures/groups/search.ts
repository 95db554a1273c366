import { type PictureGroup, week } from '../studio.ts'

export const group: PictureGroup = {
  name: 'search',
  step: 2,
  take: async ({ page, shop, everySize }) => {
    await page.goto(`${await shop()}/weeks/${week}`)
    await page.getByRole('button', { name: 'Cari', exact: true }).click()
    await page.getByRole('combobox').fill('minggu 46')
    await page
      .getByRole('option', { name: /^Minggu 46/ })
      .first()
      .waitFor()
    await everySize('search')
  },
}
