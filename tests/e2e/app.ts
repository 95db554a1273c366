import { type BrowserContext, expect, type Page, test as base } from '@playwright/test'

import { type App, startApp } from './server.ts'

export { expect } from '@playwright/test'
export type { App } from './server.ts'

/** What the browser complains about; a journey ends well only when there is nothing it did not expect. */
export type Complaints = {
  /** A complaint this journey provokes, such as the 401 of a wrong password. */
  readonly expect: (pattern: RegExp) => void
  readonly watch: (context: BrowserContext) => void
}

type PerTest = {
  readonly app: App
  readonly complaints: Complaints
  /** Somebody else's browser, with its own cookies. */
  readonly visitor: (address?: string) => Promise<Page>
}
type PerWorker = { readonly appOf: (file: string) => Promise<App> }

/**
 * Each file of journeys has a server of its own: an empty data folder, a free port. A worker that
 * goes on to the next file stops the server of the one before.
 */
export const test = base.extend<PerTest, PerWorker>({
  appOf: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads here what a fixture needs
    async ({}, use) => {
      let current: { file: string; app: Promise<App> } | null = null
      const stop = async () => (await current?.app)?.stop()
      await use(async (file) => {
        if (current?.file !== file) {
          await stop()
          current = { file, app: startApp() }
        }
        return current.app
      })
      await stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  app: [async ({ appOf }, use, { file }) => use(await appOf(file)), { timeout: 120_000 }],
  baseURL: async ({ app }, use) => use(app.url),
  complaints: [
    async ({ context }, use) => {
      const heard: string[] = []
      const expected: RegExp[] = []
      const watch = (watched: BrowserContext) => {
        watched.on('console', (message) => {
          if (message.type() === 'error') heard.push(`${message.location().url} ${message.text()}`)
        })
        watched.on('weberror', (thrown) => heard.push(String(thrown.error())))
      }
      watch(context)
      await use({ expect: (pattern) => void expected.push(pattern), watch })
      expect(
        heard.filter((text) => !expected.some((pattern) => pattern.test(text))),
        'what the browser complained about',
      ).toEqual([])
    },
    { auto: true },
  ],
  visitor: async ({ app, browser, complaints, contextOptions }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (address = app.url) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: address })
      contexts.push(context)
      complaints.watch(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
})
