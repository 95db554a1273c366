import { type PictureGroup, week } from '../studio.ts'

export const group: PictureGroup = {
  name: 'week',
  step: 2,
  take: async ({ page, shop, everySize, shoot }) => {
    await page.goto(`${await shop()}/weeks/${week}`)
    await page.getByRole('button', { name: 'Asal angka GMV', exact: true }).waitFor()
    await everySize('week')
    await page.getByRole('button', { name: 'Asal angka GMV', exact: true }).click()
    await shoot('origin')
  },
}
