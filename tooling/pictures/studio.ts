import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { BrowserContext, Page } from '@playwright/test'

import { writeExports } from '#app/server/example-shop.ts'
import { Week } from '#kernel/time.ts'

import type { App } from '../../tests/e2e/server.ts'

export const week = Week.parse('2026-W46')
export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }
const sizes = { '': desktop, '-tablet': { width: 820, height: 1180 }, '-phone': phone }
const folder = 'docs/pictures'
const filesOfOneWeek = 8

/** One small file of `groups/`: the pictures of one screen, taken alone or with the others. */
export type PictureGroup = {
  /** What stands after `npm run pictures --`. */
  readonly name: string
  /** 0 before anybody has signed up, 1 before the last week is in, 2 with the whole shop. */
  readonly step: 0 | 1 | 2
  readonly take: (studio: Studio) => Promise<void>
}

export type Studio = ReturnType<typeof createStudio>

/** An invented shop and a browser in front of it; what a group needs is made when it asks. */
export function createStudio(app: App, page: Page, context: BrowserContext) {
  const home = once(async () => {
    const made = await context.request.post('/api/setup', {
      data: {
        team: { name: 'Rumah Senja', timeZone: 'Asia/Jakarta', language: 'id' },
        owner: {
          name: 'Nadia Aulia',
          email: 'nadia@rumahsenja.example',
          password: 'lampu meja rotan',
        },
      },
    })
    if (!made.ok()) throw new Error(await made.text())
    const { slug }: { slug: string } = await made.json()
    return `/t/${slug}`
  })
  /** All weeks but the last are applied; gives the files of the last. */
  const lastWeek = once(async () => {
    await home()
    const place = join(app.data, 'unduhan')
    mkdirSync(place)
    const files = await writeExports(place, week, 12)
    await bringIn(files.slice(0, -filesOfOneWeek))
    return files.slice(-filesOfOneWeek)
  })
  /** The shop with all its weeks; what is in already stays as it is. */
  const shop = once(async () => {
    await bringIn(await lastWeek())
    return home()
  })

  async function bringIn(files: readonly string[]): Promise<void> {
    const { code, output } = await app.cli('import', ...files)
    if (code !== 0) throw new Error(output)
  }

  async function shoot(name: string): Promise<void> {
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    // Charts draw themselves again after a change of size.
    await page.waitForTimeout(600)
    await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 78 })
  }

  /** One screen in three sizes and two themes; the desktop by day has the plain name. */
  async function everySize(name: string): Promise<void> {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize(viewport)
        await shoot(`${name}${size}${colorScheme === 'dark' ? '-dark' : ''}`)
      }
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(desktop)
  }

  /** A file that is no export, for the preview that says so. */
  function notAnExport(): string {
    const file = join(app.data, 'rekap mingguan.xlsx')
    writeFileSync(file, '%PDF-1.7 bukan ekspor')
    return file
  }

  return { app, page, context, folder, home, lastWeek, shop, shoot, everySize, notAnExport }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
