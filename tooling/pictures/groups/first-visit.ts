import type { PictureGroup } from '../studio.ts'

export const group: PictureGroup = {
  name: 'first-visit',
  step: 0,
  take: async ({ page, shoot }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Buat tim' }).waitFor()
    await shoot('first-visit')
  },
}
