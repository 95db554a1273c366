import { expect, type Page } from '@playwright/test'

import { findings } from './axe.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
]

/** Looks at the page as it is in three sizes and two themes. */
export async function look(page: Page): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // What the theme changes is colour; everything else was looked at in the light.
      const rules = colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {}
      expect(
        await findings(page, rules),
        `${new URL(page.url()).pathname} at ${size.width} px, ${colorScheme}`,
      ).toEqual([])
    }
  }
  await page.setViewportSize({ width: 360, height: 780 })
  const { needs, has } = await page.evaluate(() => ({
    needs: document.documentElement.scrollWidth,
    has: window.innerWidth,
  }))
  expect(needs, `${page.url()} scrolls sideways at 360 px`).toBeLessThanOrEqual(has)
  // What stands beside a title must not squeeze it to a letter a line.
  const titles = await page.locator('h1').evaluateAll((all) =>
    all.map((one) => {
      const lines =
        one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight)
      return { text: one.textContent, lines: Math.round(lines) }
    }),
  )
  expect(
    titles.filter(({ lines }) => lines > 3),
    `${page.url()} breaks its title at 360 px`,
  ).toEqual([])
}
