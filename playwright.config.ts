import { defineConfig } from '@playwright/test'

const root = process.getuid?.() === 0

/** Journeys in a real browser, each file against a server and a data folder of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: false,
  workers: 2,
  // Once more where a busy machine was too slow for a press of a key; the trace tells.
  retries: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    // Journeys that are about the worker let it in; the others see what the server says.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['ETALASE_BROWSER'] ?? '/usr/bin/chromium',
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Chromium's own sandbox refuses to run as root; the pages are ours.
        ...(root ? ['--no-sandbox'] : []),
      ],
    },
  },
})
