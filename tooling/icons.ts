/**
 * Draws the icons of the installed app from our mark. Run: node --import tsx tooling/icons.ts
 */
import { mkdirSync, readFileSync } from 'node:fs'

import { chromium } from '@playwright/test'

import { ensureBrowser } from './browser.js'

const folder = 'src/app/web/public/icons'
const mark = readFileSync('src/app/web/public/mark.svg', 'utf8')
const ground = /<rect[^>]*fill="(#\w+)"/.exec(mark)?.[1] ?? ''
const lit = mark.replace(/<rect[^>]*\/>/, '')

/** Where a system cuts the shape, the ground reaches every edge and the mark keeps to the middle. */
const icons = [
  { name: 'icon-192', size: 192, cut: false, scale: 1 },
  { name: 'icon-512', size: 512, cut: false, scale: 1 },
  { name: 'maskable-192', size: 192, cut: true, scale: 0.86 },
  { name: 'maskable-512', size: 512, cut: true, scale: 0.86 },
  { name: 'apple-180', size: 180, cut: true, scale: 1 },
]

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  const page = await browser.newPage()
  for (const { name, size, cut, scale } of icons) {
    await page.setViewportSize({ width: size, height: size })
    const style = `html { background: ${cut ? ground : 'transparent'} } body { margin: 0 }
      svg { display: block; width: 100vw; height: 100vh; scale: ${scale} }`
    await page.setContent(`<style>${style}</style>${cut ? lit : mark}`)
    await page.screenshot({ path: `${folder}/${name}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}
