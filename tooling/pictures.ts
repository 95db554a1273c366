/**
 * `npm run pictures`: takes the pictures of README.md and docs/ again, on a data folder of its own
 * with twelve weeks of an invented shop. `npm run pictures -- week report` takes those alone; each
 * group is a file of `pictures/groups/`.
 */
import { readdirSync } from 'node:fs'

import { chromium } from '@playwright/test'

import { startApp } from '../tests/e2e/server.ts'
import { ensureBrowser } from './browser.js'
import { createStudio, desktop, type PictureGroup } from './pictures/studio.ts'

const groups = await Promise.all(
  readdirSync('tooling/pictures/groups')
    .filter((file) => file.endsWith('.ts'))
    .map(async (file): Promise<PictureGroup> => {
      const { group }: { group: PictureGroup } = await import(`./pictures/groups/${file}`)
      return group
    }),
)
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !groups.some((group) => group.name === name))
if (unknown.length > 0) {
  const names = groups.map(({ name }) => name).join(', ')
  process.stdout.write(`There are no pictures of ${unknown.join(', ')}. There are: ${names}\n`)
  process.exitCode = 2
} else {
  await take(
    groups
      .filter(({ name }) => asked.length === 0 || asked.includes(name))
      .toSorted((one, other) => one.step - other.step),
  )
}

/** A group that fails is told, and the others are still taken. */
async function take(wanted: readonly PictureGroup[]): Promise<void> {
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
    const studio = createStudio(app, await context.newPage(), context)
    for (const { name, take: takeGroup } of wanted) {
      try {
        await takeGroup(studio)
        process.stdout.write(`taken: ${name}\n`)
      } catch (error) {
        process.stdout.write(`failed: ${name}: ${String(error)}\n`)
        process.exitCode = 1
      }
    }
  } finally {
    await browser.close()
    await app.stop()
  }
}
