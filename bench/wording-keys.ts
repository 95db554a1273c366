/**
 * What a keystroke costs in a checked text of 2,000 words, in headless Chromium against a server as
 * people start it: typing, drawing the marks and laying the page out, until the browser could paint.
 * `npm run bench -- wording-keys [--words 2000] [--keys 120]`
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { chromium } from '@playwright/test'

import { say } from './kit/measure.ts'
import { setUp, startServer, stopServer } from './kit/served.ts'
import { scriptOf } from './kit/wording-script.ts'

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '2000' },
    keys: { type: 'string', default: '120' },
  },
})
const [words, keys] = [Number(values.words), Number(values.keys)]
const mostMs = 8

const data = mkdtempSync(join(tmpdir(), 'etalase-keys-'))
chmodSync(data, 0o755)
const server = await startServer(data)
const browser = await chromium.launch({
  executablePath: process.env['ETALASE_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
const lines: string[] = []
let kept = true
try {
  const cookies = (await setUp(server, 'Griya')).split('; ').map((one) => {
    const at = one.indexOf('=')
    return { name: one.slice(0, at), value: one.slice(at + 1), url: server.url }
  })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addCookies(cookies)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  // Time of the page's own thread: what else the machine does is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const typing = async (plain: boolean) => {
    const since = await spent()
    const times = await page.evaluate(type, { count: keys, plain })
    return { ...times, each: ((await spent()) - since) / keys }
  }
  await page.goto(`${server.url}/t/griya/rules/try`)
  const box = page.getByRole('textbox')
  const script = scriptOf(words)
  const inLines = script
    .split(' ')
    .map((word, at) => word + (at % 12 === 11 ? '\n' : ' '))
    .join('')
  for (const [name, text] of [
    ['in lines of twelve words', inLines],
    ['without a line break', script],
  ] as const) {
    await box.fill('')
    await box.fill(text)
    await page.locator('mark').first().waitFor({ state: 'attached' })
    const found = await page.locator('.finding').count()
    const typed = await typing(false)
    const bare = await typing(true)
    const line = `${words} words ${name} (${await page.locator('mark').count()} marks, ${found} findings listed): **${typed.middle.toFixed(1)} ms** a keystroke, 95 of 100 under ${typed.most.toFixed(1)} ms (under ${mostMs} ms); the same text in a box that nobody checks: ${bare.middle.toFixed(1)} ms`
    say(line)
    lines.push(`- ${line}`)
    if (typed.middle >= mostMs) kept = false
  }
} finally {
  await browser.close()
  await stopServer(server)
  rmSync(data, { recursive: true, force: true })
}
if (!kept) say('NOT KEPT')
if (words === 2000) {
  const [cpu] = cpus()
  const about = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Chromium ${browser.version()}, load ${loadavg()[0]?.toFixed(1)}`
  await writeFile(
    'docs/bench/wording-keys.md',
    `# Typing in a checked text\n\n\`npm run bench -- wording-keys\`; the last result stays. ${keys} keystrokes in the middle of the text, each until the page is laid out; the reading of the words comes in the pauses between.\n\n## ${new Date().toISOString().slice(0, 10)} · ${about}\n\n${lines.join('\n')}\n${kept ? '' : '- NOT KEPT\n'}`,
  )
}
process.exitCode = kept ? 0 : 1

/** In the page: types in the middle of the text, with pauses in which it is read as it would be. */
async function type({ count, plain }: { count: number; plain: boolean }) {
  const checked = document.querySelector('textarea')
  if (!checked) throw new Error('There is no box.')
  let area = checked
  if (plain) {
    area = document.createElement('textarea')
    area.className = 'input'
    area.value = checked.value
    checked.closest('.audience')?.after(area)
  }
  area.focus()
  const middle = area.value.indexOf(' ', area.value.length / 2)
  area.setSelectionRange(middle, middle)
  const times: number[] = []
  for (let at = 0; at < count; at += 1) {
    const since = performance.now()
    document.execCommand('insertText', false, at % 6 === 5 ? ' ' : 'a')
    // React draws what a key changed before the next task.
    await Promise.resolve()
    document.body.getBoundingClientRect()
    times.push(performance.now() - since)
    await new Promise((done) => setTimeout(done, at % 8 === 7 ? 400 : 30))
  }
  if (plain) area.remove()
  const sorted = times.toSorted((one, other) => one - other)
  return {
    middle: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  }
}
