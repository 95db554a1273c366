/**
 * Takes the pictures of README.md and docs/screens.md again, on a data folder of its own with twelve
 * weeks of an invented shop. Run: node --import tsx tooling/pictures.ts
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { type BrowserContext, chromium, type Page } from '@playwright/test'

import { writeExports } from '#app/server/example-shop.ts'
import { Week } from '#kernel/time.ts'

import { startApp } from '../tests/e2e/server.ts'
import { ensureBrowser } from './browser.js'

const folder = 'docs/pictures'
const week = Week.parse('2026-W46')
const filesOfOneWeek = 8
const desktop = { width: 1440, height: 900 }
const sizes = {
  '': desktop,
  '-tablet': { width: 820, height: 1180 },
  '-phone': { width: 390, height: 844 },
}

const app = await startApp()
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  const context = await browser.newContext({
    baseURL: app.url,
    viewport: desktop,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  })
  await takeAll(await context.newPage(), context)
} finally {
  await browser.close()
  await app.stop()
}

async function takeAll(page: Page, context: BrowserContext): Promise<void> {
  const home = await firstVisit(page)
  const lastWeek = await downloads()
  await page.goto(`${home}/imports`)
  await page.locator('input[type=file]').setInputFiles(lastWeek)
  await page.getByRole('heading', { name: 'Impor: 9 berkas, 8 dikenal' }).waitFor()
  await page.getByRole('button', { name: /^Terapkan \d/, disabled: false }).waitFor()
  await page.getByRole('row', { name: /Metrik utama toko/ }).click()
  await everySize(page, 'import')

  await page.getByRole('button', { name: /^Terapkan \d/ }).click()
  await page.getByRole('link', { name: /^Lihat angka/ }).click()
  await page.getByRole('button', { name: 'Asal angka GMV', exact: true }).waitFor()
  // The message of what was applied goes away by itself; here it would hide what is looked at.
  await page.reload()
  await everySize(page, 'week')
  await page.getByRole('button', { name: 'Asal angka GMV', exact: true }).click()
  await shoot(page, 'origin')

  await page.goto(`${home}/reports/${week}?draft=1`)
  await page.getByRole('textbox', { name: 'Ringkasan' }).waitFor()
  await everySize(page, 'report')
  const pdf = await page.getByRole('link', { name: 'PDF' }).getAttribute('href')
  await pictureOfPdf(await (await context.request.get(pdf ?? '')).body())
}

/** Makes the team, and brings in all weeks but the last one. */
async function firstVisit(page: Page): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Buat tim' }).waitFor()
  await shoot(page, 'first-visit')
  await page.getByRole('button', { name: 'Buat tim' }).click()
  await page.getByLabel('Nama tim').fill('Rumah Senja')
  await page.getByLabel('Nama', { exact: true }).fill('Nadia Aulia')
  await page.getByLabel('Email').fill('nadia@rumahsenja.example')
  await page.getByLabel('Sandi', { exact: true }).fill('lampu meja rotan')
  await page.getByRole('button', { name: 'Buat tim dan masuk' }).click()
  await page.waitForURL(/\/t\//)
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
}

/** The exports of the last week, and one file that is none; those of the weeks before are applied. */
async function downloads(): Promise<string[]> {
  const place = join(app.data, 'unduhan')
  mkdirSync(place)
  const files = await writeExports(place, week, 12)
  const { code, output } = await app.cli('import', ...files.slice(0, -filesOfOneWeek))
  if (code !== 0) throw new Error(output)
  const other = join(place, 'rekap mingguan.xlsx')
  writeFileSync(other, '%PDF-1.7 bukan ekspor')
  return [...files.slice(-filesOfOneWeek), other]
}

/** One screen in three sizes and two themes; the desktop by day has the plain name. */
async function everySize(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      await shoot(page, `${name}${size}${colorScheme === 'dark' ? '-dark' : ''}`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(desktop)
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  // Charts draw themselves again after a change of size.
  await page.waitForTimeout(600)
  await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 78 })
}

/** The first page of the PDF, where poppler is installed; else the picture stays as it is. */
async function pictureOfPdf(pdf: Buffer): Promise<void> {
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
