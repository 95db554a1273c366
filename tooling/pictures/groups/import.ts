import type { PictureGroup } from '../studio.ts'

export const group: PictureGroup = {
  name: 'import',
  step: 1,
  take: async ({ page, home, lastWeek, everySize, notAnExport }) => {
    const files = await lastWeek()
    await page.goto(`${await home()}/imports`)
    await page.locator('input[type=file]').setInputFiles([...files, notAnExport()])
    await page.getByRole('heading', { name: 'Impor: 9 berkas, 8 dikenal' }).waitFor()
    await page.getByRole('button', { name: /^Terapkan \d/, disabled: false }).waitFor()
    await page.getByRole('row', { name: /Metrik utama toko/ }).click()
    await everySize('import')
  },
}
