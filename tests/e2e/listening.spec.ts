import type { Page } from '@playwright/test'

import { expect, test } from './app.ts'
import { signInAsOwner } from './shop.ts'

/** A recogniser that hears what the journey says, in the place of the browser's own. */
async function withRecogniser(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Fake extends EventTarget {
      lang = ''
      constructor() {
        super()
        addEventListener('heard', (event) => {
          if (event instanceof CustomEvent) this.tell(event.detail.kind, event.detail.about)
        })
      }
      tell(kind: string, about: object = {}) {
        this.dispatchEvent(Object.assign(new Event(kind), about))
      }
      start() {
        document.documentElement.dataset['language'] = this.lang
        setTimeout(() => this.tell('start'), 20)
      }
      abort() {
        this.tell('end')
      }
    }
    for (const name of ['SpeechRecognition', 'webkitSpeechRecognition'])
      Object.defineProperty(window, name, { value: Fake, configurable: true, writable: true })
  })
}

/** The recogniser says something; answers how long the hint took to stand on screen, null where none came. */
const hears = (page: Page, kind: string, about: object) =>
  page.evaluate(
    async (detail) => {
      const since = performance.now()
      dispatchEvent(new CustomEvent('heard', { detail }))
      for (let round = 0; round < 60; round += 1) {
        if (document.querySelector('.listening-hint')) return performance.now() - since
        await new Promise((next) => requestAnimationFrame(next))
      }
      return null
    },
    { kind, about },
  )
const say = (page: Page, transcript: string, isFinal = false) =>
  hears(page, 'result', {
    resultIndex: 0,
    results: [{ 0: { transcript }, length: 1, isFinal }],
  })

test('what is said is held against the rule book while it is said, and kept nowhere', async ({
  app,
  page,
  context,
}) => {
  const { home } = await signInAsOwner(app, context)
  await withRecogniser(page)
  await page.goto(`${home}/rules/try`)
  const part = page.getByRole('region', { name: 'Dengarkan' })
  await expect(part.getByText('Chrome mengirim suara ke Google')).toBeVisible()
  // Off until somebody starts it.
  await expect(page.locator('html[data-language]')).toHaveCount(0)
  await part.getByRole('button', { name: 'Mulai mendengarkan' }).click()
  await expect(part.getByText('Mendengarkan', { exact: true })).toBeVisible()
  await expect(page.locator('html[data-language=id-ID]')).toHaveCount(1)

  expect(await say(page, 'kasurnya empuk ya kak', true)).toBeNull()
  const took = await say(page, 'mau tanya ukuran bisa chat wa')
  await expect(part.getByRole('alert')).toContainText('Tahan: “wa”')
  await expect(part.getByRole('alert')).toContainText('chat toko')
  expect(took).toBeLessThan(300)

  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await say(page, 'mau tanya ukuran bisa chat wa', true)
  await part.getByRole('button', { name: 'Berhenti' }).click()
  await expect(part.getByText('mau tanya ukuran')).toHaveCount(0)
  await expect(part.getByRole('button', { name: 'Mulai mendengarkan' })).toBeVisible()
  expect(sent).toEqual([])
})

test('a refused microphone is named with its remedy', async ({ app, page, context }) => {
  const { home } = await signInAsOwner(app, context)
  await withRecogniser(page)
  await page.goto(`${home}/rules/try`)
  const part = page.getByRole('region', { name: 'Dengarkan' })
  await part.getByRole('button', { name: 'Mulai mendengarkan' }).click()
  await expect(part.getByText('Mendengarkan', { exact: true })).toBeVisible()
  await hears(page, 'error', { error: 'not-allowed' })
  await expect(part.getByText('Mikrofon tidak diizinkan.')).toBeVisible()
  await expect(part.getByRole('button', { name: 'Mulai mendengarkan' })).toBeEnabled()
})
