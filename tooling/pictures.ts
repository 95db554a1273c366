/** Takes the pictures of README.md again, from the example shop on a data folder of its own. */
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium, type Page } from '@playwright/test'

import { writeExports } from '#app/server/example-shop.ts'
import { addWeeks, type Instant, weekAt } from '#kernel/time.ts'

import { ensureBrowser } from './browser.js'

const folder = 'docs/pictures'
const data = mkdtempSync(join(tmpdir(), 'etalase-pictures-'))
chmodSync(data, 0o755)
const server = spawn(process.execPath, ['start.js', '--port', '0', '--data', data])
const root = process.getuid?.() === 0
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--disable-gpu', ...(root ? ['--no-sandbox'] : [])],
})
try {
  const url = await address()
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  })
  await page.goto(url)
  await shoot(page, 'first-visit')

  await page.getByRole('button', { name: 'Coba dengan toko contoh' }).click()
  await page.waitForURL(/\/weeks\//, { timeout: 180_000 })
  await page
    .getByRole('heading', { name: /Minggu \d+/ })
    .first()
    .waitFor()
  await shoot(page, 'week')
  const week = /weeks\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  const team = page.url().replace(/\/weeks\/.*/, '')
  await page
    .getByRole('button', { name: /Asal angka GMV/ })
    .first()
    .click()
  await shoot(page, 'origin')

  await page.goto(`${team}/imports`)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await lastWeeksFiles())
  await page.getByRole('row').nth(5).waitFor({ timeout: 60_000 })
  await page.getByText('Membaca').first().waitFor({ state: 'hidden', timeout: 120_000 })
  await shoot(page, 'import')

  await page.goto(`${team}/reports/${week}?draft=1`)
  await page.getByRole('button', { name: 'Serahkan' }).waitFor()
  await shoot(page, 'report')
  await pdfPicture(page, `${team}`.replace(/\/t\/.*/, ''), week)

  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${team}/weeks/${week}`)
  await page
    .getByRole('heading', { name: /Minggu \d+/ })
    .first()
    .waitFor()
  await shoot(page, 'week-phone')
} finally {
  await browser.close()
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await gone
  rmSync(data, { recursive: true, force: true })
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  // Floats and charts move for at most 200 ms.
  await page.waitForTimeout(800)
  await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 82 })
}

/** Last week's exports once more, with one file that is no export at all. */
async function lastWeeksFiles(): Promise<string[]> {
  const until = addWeeks(weekAt(Date.now() as Instant, 'Asia/Jakarta'), -1)
  const files = join(data, 'unduhan')
  mkdirSync(files)
  const other = join(files, 'rekap mingguan.xlsx')
  writeFileSync(other, '%PDF-1.7 bukan ekspor')
  return [...(await writeExports(files, until, 1)), other]
}

/** The first page of the PDF, where poppler is installed; else the picture stays as it is. */
async function pdfPicture(page: Page, origin: string, week: string): Promise<void> {
  const session = await (await page.request.get(`${origin}/api/session`)).json()
  const pdf = await page.request.get(
    `${origin}/api/teams/${session.teams[0].id}/reports/${week}/pdf`,
  )
  const file = join(data, 'laporan.pdf')
  writeFileSync(file, await pdf.body())
  try {
    execFileSync('pdftoppm', [
      '-f',
      '1',
      '-l',
      '1',
      '-r',
      '84',
      '-jpeg',
      '-singlefile',
      file,
      join(data, 'pdf'),
    ])
  } catch {
    process.stdout.write('pdftoppm is not installed: docs/pictures/pdf.jpg stays as it is\n')
  }
  const picture = join(data, 'pdf.jpg')
  if (existsSync(picture)) writeFileSync(`${folder}/pdf.jpg`, readFileSync(picture))
}

function address(): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    server.stdout.on('data', (chunk) => {
      output += String(chunk)
      const found = /http:\/\/localhost:\d+/.exec(output)
      if (found) resolve(found[0])
    })
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
  })
}
