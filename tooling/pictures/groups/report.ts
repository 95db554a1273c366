import { execFileSync } from 'node:child_process'
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { type PictureGroup, type Studio, week } from '../studio.ts'

export const group: PictureGroup = {
  name: 'report',
  step: 2,
  take: async (studio) => {
    const { page, context, shop, everySize } = studio
    await page.goto(`${await shop()}/reports/${week}?draft=1`)
    await page.getByRole('textbox', { name: 'Ringkasan' }).waitFor()
    await everySize('report')
    const pdf = await page.getByRole('link', { name: 'PDF' }).getAttribute('href')
    await pictureOfPdf(studio, await (await context.request.get(pdf ?? '')).body())
  },
}

/** The first page of the PDF, where poppler is installed; else the picture stays as it is. */
async function pictureOfPdf({ app, folder }: Studio, pdf: Buffer): Promise<void> {
  const [file, picture] = [join(app.data, 'laporan.pdf'), join(app.data, 'pdf')]
  writeFileSync(file, pdf)
  try {
    const onePage = ['-f', '1', '-l', '1', '-singlefile', '-r', '84', '-jpeg']
    execFileSync('pdftoppm', [...onePage, file, picture])
    copyFileSync(`${picture}.jpg`, `${folder}/pdf.jpg`)
  } catch {
    process.stdout.write(`pdftoppm is not installed: ${folder}/pdf.jpg stays as it is\n`)
  }
}
